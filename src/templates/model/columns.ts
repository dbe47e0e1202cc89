/**
 * What columns are made by: one constructor a kind, so that a column list reads like the sheet. Ids are those of the table that the
 * column stands in (model/ids.ts): another one does not compile.
 */
import { outcomeText, sayIn, type Outcome, type OutcomeResult, type Say } from "./outcome";
import { label, type Label, type Language } from "./language";
import type { Book, CellInput, Row } from "./book";
import type { Absent, Column, ListName, OtherCalculation, ValueFormat, WhenWithout } from "./template";

type Width = Column["width"];

/** How a column looks, beside its width. */
type Look<Id extends string> = Pick<Column<Id>, "align" | "wrap" | "growsRow" | "hint" | "appliesTo" | "isPrivate">;

/** What may be said of a column that people type into: also what the data file and the pane do with it. */
type Typed<Id extends string> = Look<Id> & Pick<Column<Id>, "about" | "field" | "entry" | "joins" | "money">;

/** A formula and the same value from core. */
export type Calculation<Id extends string = string> = Required<Pick<Column<Id>, "formula" | "core">>;

/**
 * What is typed stays the text that it is; with `format: "general"` a number may stand there as well.
 * @example text("customer", "客户", "Customer", 16, { wrap: true })
 */
export function text<Id extends string>(
  id: NoInfer<Id>,
  zh: string,
  en: string,
  width: Width,
  { format = "text", ...look }: Typed<Id> & { readonly format?: "text" | "general" } = {},
): Column<Id> {
  return { id, label: label(zh, en), kind: "input", format, width, ...look };
}

/** A day; with `format: "dateTime"` its hour as well. */
export function date<Id extends string>(
  id: NoInfer<Id>,
  zh: string,
  en: string,
  width: Width,
  { format = "date", ...look }: Typed<Id> & Pick<Column<Id>, "time"> & { readonly format?: "date" | "dateTime" } = {},
): Column<Id> {
  return { id, label: label(zh, en), kind: "input", format, width, validation: { kind: "date" }, ...look };
}

/** A number in its format, from `min` on where one is given. */
export function number<Id extends string>(
  id: NoInfer<Id>,
  zh: string,
  en: string,
  width: Width,
  { format, min, ...look }: Typed<Id> & { readonly format: ValueFormat; readonly min?: number },
): Column<Id> {
  return { id, label: label(zh, en), kind: "input", format, width, validation: { kind: "number", ...(min !== undefined && { min }) }, ...look };
}

/** An entry of a list; others after a warning unless it is strict. */
export function pick<Id extends string>(
  id: NoInfer<Id>,
  zh: string,
  en: string,
  width: Width,
  list: ListName,
  { strict = true, ...look }: Typed<Id> & { readonly strict?: boolean } = {},
): Column<Id> {
  return { id, label: label(zh, en), kind: "input", format: "text", width, validation: { kind: "list", list, strict }, ...look };
}

/** A member of the team. */
export function member<Id extends string>(
  id: NoInfer<Id>,
  zh: string,
  en: string,
  width: Width,
  look: Typed<Id> & { readonly strict?: boolean } = {},
): Column<Id> {
  return pick(id, zh, en, width, "qb_list_members", look);
}

/** Columns that are rarely used, side by side: folded away in a new workbook. The column after them bears the sign that unfolds them. */
export function folded<Id extends string>(columns: readonly Column<Id>[]): Column<Id>[] {
  return columns.map((column) => ({ ...column, folded: true }));
}

/** Written once when the row is made, to be read. */
export function fixed<Id extends string>(
  id: NoInfer<Id>,
  zh: string,
  en: string,
  width: Width,
  { format = "text", ...look }: Look<Id> & { readonly format?: ValueFormat } = {},
): Column<Id> {
  return { id, label: label(zh, en), kind: "fixed", format, width, ...look };
}

/** Written once when the row is made, for formulas: the key of a member, metric or series. */
export function key<Id extends string>(id: NoInfer<Id>, zh: string, en: string, format: ValueFormat = "text"): Column<Id> {
  return { id, label: label(zh, en), kind: "fixed", format, width: 0 };
}

/** Tells a row from all others, wherever it is moved, so that files can be split and merged. */
export function rowId<Id extends string>(): Column<Id | "id"> {
  return { ...key<Id | "id">("id", "行标识", "Row id"), entry: "id" };
}

/** What a calculated column says, in a manager's words. */
interface Said {
  readonly about: Label;
}

/** Without the sheets that its formula refers to a step has another one: nobody sees its cells, so that nobody could type into them. */
interface OtherStep<Id extends string> {
  readonly whenWithout?: Readonly<Partial<Record<Absent, OtherCalculation<Id>>>>;
}

/** A figure or text that people read. */
export function calculated<Id extends string>(
  id: NoInfer<Id>,
  zh: string,
  en: string,
  width: Width,
  {
    format = "general",
    ...rest
  }: Look<Id> &
    Said &
    Calculation<Id> &
    Pick<Column<Id>, "whenWithout"> & { readonly format?: ValueFormat; readonly results?: readonly CellInput[] },
): Column<Id> {
  return { id, label: label(zh, en), kind: "calculated", format, width, ...rest };
}

/** One step of a calculation, which nobody looks at. */
export function step<Id extends string>(
  id: NoInfer<Id>,
  zh: string,
  en: string,
  {
    format = "general",
    ...rest
  }: Said & Calculation<Id> & OtherStep<Id> & { readonly format?: ValueFormat; readonly results?: readonly CellInput[] },
): Column<Id> {
  return { id, label: label(zh, en), kind: "calculated", format, width: 0, ...rest };
}

interface Flag<Id extends string> extends OtherStep<Id> {
  readonly formula: NonNullable<Column["formula"]>;
  readonly format?: ValueFormat;
  core(row: Row<Id>, book: Book): boolean;
}

/** A step that says yes or no: 1 or 0. */
export function flag<Id extends string>(
  id: NoInfer<Id>,
  zh: string,
  en: string,
  { core, format = "integer", ...rest }: Said & Flag<Id>,
): Column<Id> {
  return step<Id>(id, zh, en, { ...rest, format, results: [0, 1], core: (row, book) => (core(row, book) ? 1 : 0) });
}

/** A formula of words, and core's code for the same. */
interface CodeCalculation<Id extends string, Code extends string> {
  /** Text, or made with what writes the words of the column's codes. */
  readonly formula: NonNullable<Column["formula"]> | ((say: Say<Code>) => string);
  core(row: Row<Id>, book: Book): OutcomeResult<Code>;
  /** As of any calculated column; the other calculation gives codes as well. */
  readonly whenWithout?: Readonly<Partial<Record<Absent, "typed" | CodeCalculation<Id, Code>>>>;
}

/** The calculation of the cell's text. */
function inWords<Id extends string, Code extends string>(
  { formula, core, whenWithout }: CodeCalculation<Id, Code>,
  outcomes: Readonly<Record<Code, Outcome>>,
): OtherCalculation<Id> {
  const others = Object.entries(whenWithout ?? {}).map(([module, other]) => [module, other === "typed" ? other : inWords(other, outcomes)]);
  return {
    formula: typeof formula === "function" ? saidFormula(formula, outcomes) : formula,
    core: (row, book) => outcomeText(core(row, book), outcomes, book.language),
    ...(whenWithout && { whenWithout: Object.fromEntries(others) as WhenWithout<Id> }),
  };
}

/** One text for both languages where all words are those of the list. */
function saidFormula<Code extends string>(
  write: (say: Say<Code>) => string,
  outcomes: Readonly<Record<Code, Outcome>>,
): NonNullable<Column["formula"]> {
  const written = (language: Language) => write(sayIn(outcomes, language));
  const both = { "zh-CN": written("zh-CN"), "en-US": written("en-US") };
  return both["zh-CN"] === both["en-US"] ? both["zh-CN"] : both;
}

/**
 * Words that say how something stands. The formula writes the same words, as `"{code}"` where they are in the list of words, or by the
 * function that it is given: that knows words which stand on the column alone, and what follows them.
 * @example outcome("overdue", "逾期", "Overdue", 12, { about, outcomes: { overdue: { counts: "days" }, notDue: {} }, formula, core })
 */
export function outcome<Id extends string, const Code extends string>(
  id: NoInfer<Id>,
  zh: string,
  en: string,
  width: Width,
  {
    outcomes,
    formula,
    core,
    whenWithout,
    ...rest
  }: Look<Id> & Said & Pick<Column<Id>, "told"> & CodeCalculation<Id, NoInfer<Code>> & { readonly outcomes: Readonly<Record<Code, Outcome<NoInfer<Id>>>> },
): Column<Id> {
  const calculation = inWords<Id, Code>({ formula, core, ...(whenWithout && { whenWithout }) }, outcomes);
  return { id, label: label(zh, en), kind: "calculated", format: "general", width, ...rest, ...calculation, outcomes };
}
