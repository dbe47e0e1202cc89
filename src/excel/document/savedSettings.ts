/** What the document keeps beside its cells, written one setting at a time. */
import { settingsError } from "./readOnlyDocument";

/**
 * Writes one setting of the document. Where that fails it has its former value again, so that nothing saved later carries it
 * along. Rejects with a ReadOnlyDocumentError, or with Office's message.
 */
export function saveSetting(key: string, value: unknown): Promise<void> {
  const { settings } = Office.context.document;
  const former: unknown = settings.get(key);
  settings.set(key, value);
  return new Promise((resolve, reject) => {
    settings.saveAsync((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve();
      else {
        if (former === null || former === undefined) settings.remove(key);
        else settings.set(key, former);
        reject(settingsError(result.error));
      }
    });
  });
}
