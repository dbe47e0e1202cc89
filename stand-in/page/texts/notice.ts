/** What stands in front of the grid: something to be read, the entry under way, an open menu. */

import type { AlertStyle } from "../../typing/validateInput";

/** What Excel says of an entry: one that it stops can be mended, one that it warns of or remarks on can be taken all the same. */
export interface EntryAlert {
  kind: "refused";
  style: AlertStyle;
  /** "" where Excel's own words are to be said. */
  title: string;
  message: string;
  mend: () => void;
  takeAnyway: () => void;
}

/** Something the person has to read before going on. */
export type Notice =
  | EntryAlert
  | { kind: "problem"; message: string; title?: string }
  | { kind: "losses"; losses: readonly string[] }
  | { kind: "confirmNew"; proceed: () => void };

/** The entry under way in the active cell. */
export interface CellEdit {
  text: string;
  /** Begun by typing, arrow keys end it; begun by F2 or a double click, they move in the text. */
  mode: "enter" | "edit";
  /** Where the keyboard is. */
  at: "cell" | "bar";
}

/** What is open over the grid beside the editor. */
export type GridMenu =
  | { kind: "list" }
  | { kind: "context"; x: number; y: number }
  | { kind: "filter"; tableId: string; columnId: number };
