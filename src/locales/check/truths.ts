/** What Excel is reported to do, here or there, otherwise than one would think: what a press in a blank workbook can find out. */

/** What a program can observe, in the order in which it is tried. */
export const observedTruths = [
  "filling",
  "growing",
  "digits",
  "decimals",
  "hiding",
  "parts",
  "checks",
  "panes",
  "window",
  "fit",
  "paper",
  "breaks",
  "categories",
  "colors",
  "calculating",
  "wholeSheet",
] as const;

export type TruthId = (typeof observedTruths)[number];

/** What only a person can see. */
export const askedTruths = ["repaint", "undo", "printed", "closedPane", "pasted", "headers"] as const;

export type AskedTruthId = (typeof askedTruths)[number];

/** What this Excel did: as one would think, as reported, or it refused to be asked. */
export type Seen =
  | { readonly kind: "plain" }
  | { readonly kind: "reported"; readonly detail?: string }
  | { readonly kind: "refused"; readonly code: string };

export interface Finding {
  readonly truth: TruthId;
  readonly seen: Seen;
}

/** Milliseconds that some work took in this Excel. */
export interface Timings {
  /** Sixty single cells with a hundred formulas that depend on them. */
  readonly writes: number;
  /** The same with calculation suspended. */
  readonly suspendedWrites: number;
  /** Twelve properties of a page. */
  readonly page: number;
}

export interface ExcelReport {
  readonly findings: readonly Finding[];
  /** Null where they could not be taken. */
  readonly timings: Timings | null;
  /** Sheets that could not be taken away again. */
  readonly left: readonly string[];
}
