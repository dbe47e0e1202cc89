/**
 * Lines below a command's outcome: what a person may want to look at, or to know of what was done. Said only by code
 * that works on the workbook.
 */
import type { CommandId } from "../commandNames";

/** Neighbouring cells of a column, by its header and the rows that Excel numbers. */
export interface CellsOfColumn {
  readonly header: string;
  readonly first: number;
  readonly last: number;
}

/** Cells of one kind on a sheet: how many, the first of them, and how many places more there are. */
export interface CellFacts {
  readonly sheet: string;
  readonly count: number;
  readonly cells: readonly CellsOfColumn[];
  readonly more: number;
}

/** Kinds of looks; `done` is the note that a sheet has them all. */
export type NamedLook = "styles" | "validations" | "highlights" | "tab" | "panes" | "charts" | "chartNames" | "colors" | "page" | "paper" | "breaks" | "folds" | "names" | "done";

export interface NoteTexts {
  readonly typedOver: (facts: CellFacts) => string;
  /** Cells that hold error values, such as a pasted #N/A. */
  readonly errorValues: (facts: CellFacts) => string;
  /** Cells with text where a number or date belongs, and with a name that is not in its list. */
  readonly unreadValues: (facts: CellFacts) => string;
  readonly unlistedChoices: (facts: CellFacts) => string;
  /** Names that count apart and may be the same: some groups, each with the spellings, how often each stands and where first. */
  readonly lookAlikes: (facts: {
    sheet: string; header: string; count: number; groups: readonly (readonly { name: string; count: number; row: number }[])[];
  }) => string;
  /** An entry that is not in its list, and the one that may be meant. */
  readonly nearChoice: (facts: { sheet: string; header: string; row: number; typed: string; near: string }) => string;
  /** How many more such entries there are. */
  readonly moreNear: (count: number) => string;
  /** Numbers in date cells that are no dates, and days far from the period. */
  readonly noDates: (facts: CellFacts) => string;
  readonly farDates: (facts: CellFacts) => string;
  /** Amounts in 10,000 yuan that look like yuan. */
  readonly amountsAsYuan: (facts: CellFacts) => string;
  /** Cells that ask somebody to look, with what they say: at a figure that counts all the same, at a row. */
  readonly toldFigures: (facts: CellFacts & { readonly said: string }) => string;
  readonly toldRows: (facts: CellFacts & { readonly said: string }) => string;
  /** Targets in % that are negative or above 150 %. */
  readonly noShares: (facts: CellFacts) => string;
  /** Targets in % that hold 90 where 90 % is meant. */
  readonly sharesAsPercent: (facts: CellFacts) => string;
  /** Tiers that are easier than one that they should go beyond. */
  readonly tiersOutOfOrder: (facts: CellFacts) => string;
  /** A threshold or switch that is not taken as it was typed: where it stands, what is in force, what may be typed. */
  readonly unreadLimit: (facts: {
    cell: string; rule: string; field: string | null; typed: string | null; note: "asPercent" | "byDefault" | "notCounted"; value: string; range: string; suggested: string | null;
  }) => string;
  readonly upgradable: () => string;
  /** A run that was to add or leave modules broke off. */
  readonly unfinishedSet: () => string;
  /** Calculated cells that hold formulas of somebody's own, where those of ours are replaced. */
  readonly ownFormulas: (facts: CellFacts) => string;
  readonly missingColumns: (facts: { sheet: string; columns: readonly string[]; isRestorable: boolean }) => string;
  readonly repeatedWeek: (facts: { sheet: string; rep: string; metric: string; week: number }) => string;
  /** Conclusions on one sheet that found no blank row on another. */
  readonly waitingActions: (facts: { from: string; sheet: string; count: number }) => string;
  readonly rowsTaken: (facts: { sheet: string; count: number }) => string;
  readonly rowsBelow: (facts: { sheet: string; count: number }) => string;
  readonly rowsBelowOtherTable: (facts: { sheet: string; count: number }) => string;
  readonly rowsBelowMerged: (facts: { sheet: string; count: number; place: string }) => string;
  /** Columns that hold something else than was written; one without a header is told by its address. */
  readonly alteredFormulas: (facts: {
    sheet: string; columns: readonly { readonly header: string | null; readonly address: string }[]; more: number; again: CommandId;
  }) => string;
  /** Formulas of somebody's own that Excel wrote over while it filled a column. */
  readonly lostFormulas: (facts: { sheet: string; cells: readonly { readonly cell: string; readonly formula: string }[] }) => string;
  /** What Excel would not do to the looks of sheets; their contents are whole. */
  readonly refusedLooks: (facts: { kind: NamedLook; sheets: readonly string[]; again: CommandId; code: string }) => string;
  /** Sheets that people have arranged otherwise before their looks came: these do not come any more. */
  readonly looksAreTheirs: (facts: { names: readonly string[] }) => string;
  /** Columns too long to note which formulas stood in them before others were filled. */
  readonly unwatchedColumns: (facts: { sheet: string; count: number }) => string;
  readonly missingPart: (facts: { name: string }) => string;
  /** Cells that hold more text than a row of Excel can show. */
  readonly textCut: (facts: { sheet: string; cells: readonly string[] }) => string;
  /** Cells that somebody filled between our read and our write; the first of them by name. */
  readonly keptCells: (facts: { count: number; cells: readonly string[] }) => string;
  readonly blockedPart: (facts: { name: string; area: string }) => string;
  /** Members who got the rows and columns that they lacked. */
  readonly membersGrown: (facts: { names: readonly string[] }) => string;
  /** Content that would have to move down by some rows. */
  readonly growthBlocked: (facts: { place: string; count: number }) => string;
  /** A table of somebody's own that a new column would cut. */
  readonly growthTable: (facts: { place: string }) => string;
  /** A table below another one with a totals row, above which rows would come. */
  readonly growthUnderTotals: (facts: { place: string }) => string;
  /** Members who did not get them, and why. */
  readonly membersWaiting: (facts: { names: readonly string[]; reason: string }) => string;
  /** The target table has lost the columns beside which a new one would stand. */
  readonly growthColumn: () => string;
}
