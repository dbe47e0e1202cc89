/** What a file can hold that the workbook cannot: named by kind, so that whoever shows it can word it in any language. */

export type LossKind =
  | "arrayFormulas"
  | "charts"
  | "comments"
  | "externalLinks"
  | "formControls"
  | "highlightKind"
  | "highlightFormula"
  | "hyperlinks"
  | "macros"
  | "newerRules"
  | "ownName"
  | "password"
  | "pictures"
  | "pivotTables"
  | "printAreaParts"
  | "richText"
  | "sheetFilter"
  | "sheetWithoutCells"
  | "slicers"
  | "sparklines"
  | "table"
  | "tableFilter"
  | "unknownFormulas"
  | "validation"
  | "validationFormula";

export interface Loss {
  kind: LossKind;
  /** The sheet or table that it belongs to; absent for the whole workbook. */
  of?: string;
  /** A name, an address, a number. */
  detail?: string;
}

/** To be called for what is met and not taken over. */
export type NoteLoss = (kind: LossKind, of?: string, detail?: string) => void;

/** Notes each loss once, in the order in which they were met. */
export function createLossList(): { losses: Loss[]; note: NoteLoss } {
  const losses = new Map<string, Loss>();
  const note: NoteLoss = (kind, of, detail) => {
    const loss: Loss = { kind, ...(of === undefined ? {} : { of }), ...(detail === undefined ? {} : { detail }) };
    losses.set(JSON.stringify(loss), loss);
  };
  return {
    get losses() {
      return [...losses.values()];
    },
    note,
  };
}
