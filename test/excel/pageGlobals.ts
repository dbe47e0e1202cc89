/** Functions of src/excel called from a test, with the page's own Office.js: what a form of the pane does when it is saved. */
import type { Host } from "../../stand-in/node/openHost";

export function usePage({ window }: Host): void {
  const { Excel, Office, OfficeExtension } = window as unknown as Record<string, unknown>;
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
}
