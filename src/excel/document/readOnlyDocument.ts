/** The document's settings cannot be kept in a file that is open for reading only; Office says so with a number. */

/** Office's code for it (ooeDocumentReadOnly). */
const documentReadOnly = 5002;

/** Told by its name where the class itself is not loaded: see taskpane/state/useQuarter.ts. */
export class ReadOnlyDocumentError extends Error {
  override readonly name = "ReadOnlyDocumentError";
}

/** What Office says about settings that it did not keep, as something to be thrown. */
export function settingsError({ code, message }: Pick<Office.Error, "code" | "message">): Error {
  return code === documentReadOnly ? new ReadOnlyDocumentError(message) : new Error(message);
}
