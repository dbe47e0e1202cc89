/** Choices that belong to the person at this Excel and not to the document: language, whose day is shown. */

const keptHere = new Map<string, string>();

/** What was kept under the key; null when nothing was. */
export function readKept(key: string): string | null {
  return keptHere.get(key) ?? fromStorage((storage) => storage.getItem(key));
}

/** Keeps a text for the next time the pane is opened; where the browser keeps nothing, for as long as the pane lives. */
export function keep(key: string, text: string): void {
  keptHere.set(key, text);
  fromStorage((storage) => storage.setItem(key, text));
}

/** Browsers that keep nothing for embedded pages, or in private windows, refuse the store itself or any writing to it: then null. */
function fromStorage<T>(use: (storage: Storage) => T): T | null {
  try {
    return use(window.localStorage);
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
