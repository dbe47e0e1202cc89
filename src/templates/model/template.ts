/**
 * What a sheet template may say. A template is data: the column list in the file is the column list in the sheet,
 * from left to right; a calculated column carries its Excel formula and its core function side by side.
 *
 * Formula language: column ids stand in brackets and are replaced by the headers of the workbook's language:
 * `[@plan]` is this row's cell, `qbWeekly[plan]` the whole column, `qbWeekly[[#Headers],[plan]]` its header, `[#All]` all of it;
 * `"{green}"` is a word of `words.ts`; names such as `qb_today` stay as they are. Columns that are made per rep are `rep:R01`. `[@rep:*]`
 * lists this row's cells of all of them, `qbTargets[rep:@repKey]` is the whole column of the one whose key stands in this row's `repKey`.
 */
import type { MetricKind } from "../../core";
import type { Book, CellInput, ColumnId, Row } from "./book";
import type { DataLogId, LogId, SheetId, TableId } from "./ids";
import type { Label, Language } from "./language";
import type { Outcome } from "./outcome";
import type { ListName } from "../lists/lists";
import type { ModuleId } from "../modules";
import type { Owner } from "./owners";
import type { StartRows } from "./startRows";

export type { DataLogId, ListName, LogId, SheetId, TableId };

/**
 * input: people type here. calculated: a formula. fixed: written once when the row is made (keys, ids, dates of a week).
 */
export type ColumnKind = "input" | "calculated" | "fixed";

/** How a value is shown; "metric" and "gap" follow the row's metric (units or percent). */
export type ValueFormat = "general" | "text" | "date" | "dateTime" | "integer" | "decimal" | "percent" | "metric" | "gap";

export type Validation =
  | { readonly kind: "list"; readonly list: ListName; readonly strict: boolean }
  | { readonly kind: "date" }
  | { readonly kind: "number"; readonly min?: number; readonly max?: number };

/** A column of a table whose columns bear these ids. */
export interface Column<Id extends string = string> {
  readonly id: Id;
  readonly label: Label;
  readonly kind: ColumnKind;
  readonly format: ValueFormat;
  /**
   * Characters of the default font, per language where they differ; wider where the header or the widest value needs it (see
   * workbook/cells/columnWidth.ts).
   * 0 for a column that nobody looks at (a hidden column or sheet).
   */
  readonly width: number | Readonly<Record<Language, number>>;
  readonly hidden?: boolean;
  /** Rarely used: in a new workbook it is grouped with its neighbours and folded away. People unfold it, and it stays as they leave it. */
  readonly folded?: true;
  /** For the rep and the manager alone: on no printed page. */
  readonly isPrivate?: true;
  readonly wrap?: boolean;
  /** Rows of a set height become higher where this column's text needs it (see workbook/page/fitRows.ts). */
  readonly growsRow?: boolean;
  readonly align?: "Left" | "Center" | "Right";
  readonly validation?: Validation;
  /** False for rows in which the column means nothing: such cells look empty, not like cells to fill in. */
  appliesTo?(row: Row<Id>, kind: MetricKind | null): boolean;
  /** Shown beside the cell while it is selected. */
  readonly hint?: Label;
  /** The formula of a calculated column, one and the same for all of its rows; by language where it is made of phrases. */
  readonly formula?: string | Readonly<Record<Language, string>>;
  /** What a calculated column says, or what people write here, in a manager's words. */
  readonly about?: Label;
  /** Its field in the data file, where that does not bear the column's id. */
  readonly field?: string;
  /** A day of the data file may come with its time; it must where the format shows one. */
  readonly time?: "allowed";
  /** An amount in 10,000 yuan, in which somebody may type yuan. */
  readonly money?: "tenThousands";
  /** Rows with the same name here belong together: names that look alike are offered for merging. */
  readonly joins?: true;
  /** What the cell is given, where it is blank, when a person begins a row while the pane is open. */
  readonly entry?: Entry;
  /** What a column of words can say, by the codes that core gives; its colours follow (model/outcome.ts). */
  readonly outcomes?: Readonly<Record<string, Outcome<Id>>>;
  /**
   * Cells of a column of words that say something are told by Refresh: somebody should look at the figure, which counts all the same, or at
   * the row.
   */
  readonly told?: "figure" | "row";
  /** All values of a step that has few, such as 0 and 1. */
  readonly results?: readonly CellInput[];
  /** The same value from the shared calculation module. */
  core?(row: Row<Id>, book: Book): CellInput;
  /** For a calculated column whose formula refers to sheets that not every workbook has. */
  readonly whenWithout?: WhenWithout<Id>;
}

/**
 * What a calculated column becomes where sheets of a module (or a sheet) that its formula refers to are not in the workbook's set: cells to
 * type into,
 * or another formula with its core function. That formula may refer to optional sheets in its turn, and then says what becomes of it.
 */
export type WhenWithout<Id extends string = string> = Readonly<Partial<Record<Absent, "typed" | OtherCalculation<Id>>>>;

/** What a workbook may lack: sheets of a module, or a sheet of core that is offered. */
export type Absent = ModuleId | SheetId;

export interface OtherCalculation<Id extends string = string> {
  readonly formula: NonNullable<Column["formula"]>;
  core(row: Row<Id>, book: Book): CellInput;
  readonly whenWithout?: WhenWithout<Id>;
}

/** The day, the moment, the person who logs at this Excel, or an id that no other row has. */
export type Entry = "today" | "now" | "me" | "id";

/** A column's formula in the language of the workbook; null of a column that is not calculated. */
export function formulaOf({ formula }: Pick<Column, "formula">, language: Language): string | null {
  return (typeof formula === "object" ? formula[language] : formula) ?? null;
}

/** One labelled cell with a workbook name, such as today or the period's first day. */
export interface Parameter {
  readonly name: string;
  /** The schema version that first had it, 1 where absent: workbooks of older versions do not miss it. */
  readonly since?: number;
  readonly label: Label;
  readonly kind: ColumnKind;
  readonly format: ValueFormat;
  readonly formula?: string;
  readonly core?: (book: Book) => CellInput;
  /** What a calculated cell says, in a manager's words. */
  readonly about?: Label;
  /** Kept for formulas and for later versions: nothing of it is to be seen. */
  readonly unseen?: true;
  /** Blank rows between the one above and this one. */
  readonly rowsAbove?: number;
}

/** A workbook name for a formula rather than a cell, such as the part of a column that searches look through. */
export interface NamedFormula {
  readonly name: string;
  /** The schema version that first had it, 1 where absent. */
  readonly since?: number;
  readonly label: Label;
  /** In the formula language, without `[@…]`. */
  readonly formula: string;
}

export interface Highlight<Id extends string = string> {
  /** The light or state that it shows: decides colours (see workbook/cells/appearance.ts). */
  readonly tone: Tone;
  /** Columns that are coloured. */
  readonly columns: readonly Id[];
  /** Condition in the formula language; only `[@column]` of the same table, `[@*]` for the coloured cell itself, names and words. */
  readonly when: string;
  /** What it colours is no number of full length but a text or a rate typed wrongly: its bold type asks for no wider column. */
  readonly short?: true;
}

export type Tone = "green" | "amber" | "red" | "lagging" | "muted" | "warning";

/** Rows of another table that become rows of a log, once each, with every refresh. */
export interface CarriedFrom<Id extends string = string> {
  readonly table: TableId;
  /** The log's column that remembers the id of the row that it came from. */
  readonly origin: Id;
  /** The cells of the log's row, its origin aside; null for a row that is not carried. */
  row(from: Row<string>, language: Language): Readonly<Partial<Record<Id, CellInput>>> | null;
}

/** A list of the data file whose entries become rows of a log; it bears the table's id. */
export interface DataLog<Id extends string = string> {
  /** What the entries are. */
  readonly about: Label;
  /** Columns whose field must be there and not blank. */
  readonly required: readonly Id[];
}

/**
 * Of a table that is the index of a long log (formula/indexedSearch.ts): what Refresh keeps in its columns, row by row as the log's rows
 * stand. Columns of the log are named by ids of the log, kept ones by those of this table.
 */
export interface IndexTemplate {
  readonly log: TableId;
  /** Names of cells: what marks the index that stands, blank where none does; how many rows a log has that gets one, blank for `least`. */
  readonly cells: { readonly mark: string; readonly least: string };
  readonly least: number;
  /** The log's column with the first row of a row's group, by which rows are listed; a row without one is in no group. */
  readonly group: string;
  /** The log's columns on which it rests which rows belong together. */
  readonly rests: readonly string[];
  /** For each of the log's keys the column that keeps the first row with the same. */
  readonly firsts: readonly { readonly key: string; readonly kept: string }[];
  /** Columns that keep, at a group's first row, where the group is listed. */
  readonly bounds: { readonly first: string; readonly last: string };
  /** The column that lists places in the log, group by group. */
  readonly listed: string;
  /** The column that keeps mark, place, the numbers of `firsts`, `bounds` and `listed`, and what `rests` say, joined by "|". */
  readonly proof: string;
  /** The calculated column that is 1 where that is so now. */
  readonly holds: string;
}

export interface TableTemplate<T extends TableId = TableId> {
  readonly id: T;
  /** The schema version that first had it, 1 where absent: workbooks of older versions do not miss it. */
  readonly since?: number;
  readonly title?: Label;
  readonly columns: readonly Column<ColumnId<T>>[];
  readonly highlights?: readonly Highlight<ColumnId<T>>[];
  /** What a new workbook starts with; a log has none. Members who join in mid-quarter get the rows that are theirs. */
  readonly rows?: StartRows<ColumnId<T>>;
  /** For a log: the column that tells whose row it is, by a member's key. */
  readonly repColumn?: ColumnId<T>;
  /** The members of the team, or the metrics, are those that stand here. */
  readonly lists?: Owner;
  /** Has a column for each member, or for each metric: before the named one, or at its end. */
  readonly columnsPer?: { readonly each: Owner; readonly before?: ColumnId<T> };
  /** Weeks are typed here, in columns per metric (`entryColumn` in model/owners.ts). */
  readonly typesMetrics?: true;
  readonly carriedFrom?: CarriedFrom<ColumnId<T>>;
  /** For a log that the data file fills: a field for each column that people type into (workbook/data). */
  readonly data?: DataLog<ColumnId<T>>;
  readonly index?: IndexTemplate;
  /** Columns with the first of which a person begins a row: then it gets its entries. */
  readonly begins?: readonly ColumnId<T>[];
  /** Blank rows that a growing log starts with. */
  readonly blankRows?: number;
  /** Stands below the table before it instead of beside it. */
  readonly below?: boolean;
  /** Columns that stay in sight while the sheet scrolls. */
  readonly frozenColumns?: number;
  /** Points, for the header and for rows with wrapped text; Excel's own height where absent. */
  readonly headerHeight?: number;
  rowHeight?(row: Row<ColumnId<T>>): number | null;
  /** Excel's number format for the figures of a row that is about something other than a metric. */
  rowFormat?(row: Row<ColumnId<T>>): string | null;
}

/** How a sheet prints: one page wide, unless it has columns per rep for several pages. */
export interface PageTemplate {
  readonly orientation: "Portrait" | "Landscape";
  readonly signature: boolean;
  /** Last column that is printed; the last visible one when absent. Columns after it are folded, private or of use on screen only. */
  readonly lastColumn?: string;
  /** A page begins where this column's value changes. */
  readonly breakBy?: string;
  /** The pages of some people may be printed alone; "Prepare review" shows this sheet. */
  readonly printsPeople?: true;
  /** Columns made per rep print in groups of so many, the frozen columns repeated. */
  readonly repsPerPage?: number;
}

/** A chart of a table's columns; it stands below the parameters of its sheet. */
export interface ChartTemplate {
  readonly id: string;
  readonly title: Label;
  readonly kind: "ColumnClustered" | "Line";
  /** First the column of categories, then one per series; neighbours in the table. */
  readonly table: TableId;
  readonly columns: readonly string[];
  /** One colour per series. */
  readonly colors: readonly string[];
}

/** A paragraph of a sheet that is read, not filled in. */
export interface TextLine {
  readonly text: Label;
  readonly heading?: boolean;
}

export interface SheetTemplate {
  readonly id: SheetId;
  /** Workbooks whose set holds this module have the sheet. */
  readonly module: ModuleId;
  /** The schema version that first had it, 1 where absent: workbooks of older versions do not miss it. */
  readonly since?: number;
  readonly label: Label;
  /** Of core: workbooks that stand without it get it only when somebody asks for it. New ones have it; its id in the set says so. */
  readonly offered?: true;
  /** Shown when the workbook is made. */
  readonly opens?: true;
  readonly tabColor: string;
  readonly hidden?: boolean;
  readonly title: Label;
  /** One line below the title: what to do here. */
  readonly guidance: Label;
  /** Period, team, manager and members above the table. */
  readonly head?: boolean;
  /** The day up to which its figures go, above the table and so on each printed page. */
  readonly showsUntil?: true;
  /** Warns when something stands below the table, where nothing counts it. */
  readonly warnsBelow?: { readonly table: TableId; readonly column: string };
  /** Room to sign and date below each rep's column. */
  readonly signatures?: boolean;
  readonly parameters?: readonly Parameter[];
  /** Names that the sheet's formulas use beside those of cells. */
  readonly names?: readonly NamedFormula[];
  /** Characters of the columns of labels and values. */
  readonly parameterWidths?: { readonly label: Readonly<Record<Language, number>>; readonly value: number };
  readonly tables: readonly TableTemplate[];
  readonly charts?: readonly ChartTemplate[];
  readonly lines?: readonly TextLine[];
  readonly page: PageTemplate;
}
