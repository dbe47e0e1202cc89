/** Choices that belong to the person at this Excel and not to the document: language, whose day is shown. */

const keptHere = new Map<string, string>();

/** What was kept under the key; null when nothing was. */
export function readKept(key: string): string | null {
  return keptHere.get(key) ?? openStorage()?.getItem(key) ?? null;
}

/** Keeps a text for the next time the pane is opened; where the browser keeps nothing, for as long as the pane lives. */
export function keep(key: string, text: string): void {
  keptHere.set(key, text);
  openStorage()?.setItem(key, text);
}

/** Browsers that keep nothing for embedded pages refuse the store itself. */
function openStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
