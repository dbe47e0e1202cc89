/** What a file can hold that the workbook cannot: named by kind, so that whoever shows it can word it in any language. */

export type LossKind =
  | "arrayFormulas"
  | "chartParts"
  | "charts"
  | "comments"
  | "externalLinks"
  | "formControls"
  | "grouping"
  | "highlightKind"
  | "highlightFormula"
  | "hyperlinks"
  | "lineLooks"
  | "looks"
  | "macros"
  | "newerRules"
  | "ownName"
  | "paperSize"
  | "parts"
  | "password"
  | "pictures"
  | "pivotTables"
  | "printAreaParts"
  | "richText"
  | "richValues"
  | "sheetFilter"
  | "sheetParts"
  | "sheetWithoutCells"
  | "slicers"
  | "sparklines"
  | "table"
  | "tableFilter"
  | "unknownFormulas"
  | "validation"
  | "validationFormula"
  | "zoom";

export interface Loss {
  kind: LossKind;
  /** The sheet or table that it belongs to; absent for the whole workbook. */
  of?: string;
  /** A name, an address, a number. */
  detail?: string;
  /** The cells of the sheet where it was met, in order, where cells are what it is about. */
  cells?: string[];
}

/** To be called for what is met and not taken over. */
export type NoteLoss = (kind: LossKind, of?: string, detail?: string, cell?: string) => void;

/** Notes each loss once, in the order in which they were met. */
export function createLossList(): { losses: Loss[]; note: NoteLoss } {
  const losses = new Map<string, Loss>();
  const note: NoteLoss = (kind, of, detail, cell) => {
    const loss: Loss = { kind, ...(of === undefined ? {} : { of }), ...(detail === undefined ? {} : { detail }) };
    const key = JSON.stringify(loss);
    const known = losses.get(key) ?? loss;
    if (cell !== undefined) (known.cells ??= []).push(cell);
    losses.set(key, known);
  };
  return {
    get losses() {
      return [...losses.values()];
    },
    note,
  };
}
