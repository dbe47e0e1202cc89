/**
 * The hidden workbook names by which a workbook of ours is known again: which period it holds, which sheets are ours,
 * and which of them are finished. Read as data; excel/ only fetches and sets them.
 */
import { coreSet, firstSet, isSameSet, schemaVersion, setOfText, setText, type Language, type SheetId, type SheetSet, type TableId } from "../../templates";
import { parseAddress } from "../cells/address";
import { cutText, periodCode, readPeriodCode, type Period } from "../../core";

/** A name as the workbook holds it. */
export interface NameState {
  readonly name: string;
  /** "='目标设定'!$A$1" or "=\"2026Q3|zh-CN|1\""; contains #REF! when its cells were deleted. */
  readonly formula: string;
}

export interface QuarterMark {
  readonly period: Period;
  readonly language: Language;
  readonly schemaVersion: number;
  /** Which sheets belong to the quarter; others of ours may stand in the workbook, and are left alone. */
  readonly set: SheetSet;
  /** The set before, until everything has been brought from it to `set`; null when nothing is under way. */
  readonly setBefore: SheetSet | null;
}

/** True while formulas of an earlier version or of another set may stand: until "new quarterly workbook" has brought all up to date. */
export function isBehind({ schemaVersion: version, setBefore }: QuarterMark): boolean {
  return version < schemaVersion || setBefore !== null;
}

/** The name that holds the quarter's mark. */
export const quarterMarkName = "qb_workbook";

/** The cell of the settings that shows which version made the workbook, or completed it last. */
export const schemaVersionName = "qb_schemaVersion";

/** The cell of the settings that says what the people of the team are called. */
export const memberTitleName = "qb_memberTitle";

/**
 * The name of the mark that a sheet is ours; with "ready" that it is finished, with "looks" that its looks are still to come, with "mends"
 * that formulas of a finished one are being mended.
 */
export function sheetMarkName(mark: "sheet" | "ready" | "looks" | "mends", id: SheetId): string {
  return `qb_${mark}_${id}`;
}

/** Which looks of a sheet are still to come, as its mark says: all of them, some kinds, or none (null). */
export function looksDue(names: readonly NameState[], id: SheetId): "all" | readonly string[] | null {
  const wanted = sheetMarkName("looks", id).toLowerCase();
  const formula = names.find(({ name }) => name.toLowerCase() === wanted)?.formula;
  if (formula === undefined) return null;
  return /^="([\w ]*)"$/.exec(formula)?.[1]?.split(" ") ?? "all";
}

/** What the mark says where Excel refused some kinds alone. @example looksFormula(["paper", "panes"]) // '="paper panes"' */
export function looksFormula(kinds: readonly string[]): string {
  return `="${kinds.join(" ")}"`;
}

/**
 * @example of the set core '="2026Q3|zh-CN|1"', of core and money '="2026Q3|zh-CN|1|core,money"', while money is being added
 * '="2026Q3|zh-CN|1|core>core,money"'
 */
export function markFormula(mark: QuarterMark): string {
  return `="${periodCode(mark.period)}|${mark.language}|${mark.schemaVersion}${setPart(mark)}"`;
}

/** Nothing where the set is what new workbooks of that version had where nobody asked for more. */
function setPart({ set, setBefore, schemaVersion: version }: QuarterMark): string {
  if (setBefore !== null) return `|${setText(setBefore)}>${setText(set)}`;
  return isSameSet(set, plainSet(version)) ? "" : `|${setText(set)}`;
}

/** What a mark means that says no set. */
function plainSet(version: number): SheetSet {
  return version === 1 ? firstSet : coreSet;
}

/** The quarter that a workbook holds, or null. */
export function readQuarterMark(names: readonly NameState[]): QuarterMark | null {
  const formula = names.find(({ name }) => name === quarterMarkName)?.formula ?? "";
  const match = /^="(\w+)\|(zh-CN|en-US)\|(\d+)(?:\|(?:([\w,]+)>)?([\w,]+))?"$/.exec(formula);
  const [, code = "", language, version, before, set] = match ?? [];
  const period = readPeriodCode(code);
  return (
    period && {
      period,
      language: language as Language,
      schemaVersion: Number(version),
      set: set === undefined ? plainSet(Number(version)) : setOfText(set),
      setBefore: before === undefined ? null : setOfText(before),
    }
  );
}

/** The sheet that a mark points at, or null when there is no mark or its sheet was deleted. */
export function markedSheet(names: readonly NameState[], mark: "sheet" | "ready", id: SheetId): string | null {
  const wanted = sheetMarkName(mark, id);
  const formula = names.find(({ name }) => name === wanted)?.formula;
  return formula === undefined ? null : (parseAddress(formula)?.sheet ?? null);
}

/** A column of a finished sheet, by the ids of its template. */
export interface ColumnMark {
  readonly table: TableId;
  readonly column: string;
}

/**
 * What a finished sheet's "ready" mark says while deleted tables or labelled cells of it are put back, or columns added: an interrupted
 * run is then known by it.
 * @param lacks "redresses" where they stand and only looks are still to come
 * @example rebuildFormula(["qbWeeks"], [{ table: "followUps", column: "stage" }]) // '="rebuilds qbWeeks followUps.stage"'
 */
export function rebuildFormula(parts: readonly string[], columns: readonly ColumnMark[], lacks: "rebuilds" | "redresses" = "rebuilds"): string {
  return wordsFormula([lacks, ...parts, ...columns.map(({ table, column }) => `${table}.${column}`)]);
}

/** Words as one text, in pieces that Excel takes. */
function wordsFormula(words: readonly string[]): string {
  const lines = words.reduce<string[]>((before, word) => {
    const last = before[before.length - 1];
    if (last === undefined || last.length + 1 + word.length > longestText) return [...before, word];
    return [...before.slice(0, -1), `${last} ${word}`];
  }, []);
  return `=${lines.map((line) => `"${line}"`).join('&" "&')}`;
}

/** Excel's limit for a text in a formula. */
const longestText = 255;

/** Tables and labelled cells of a finished sheet that a run was about to put back when it was interrupted; null when none was. */
export function partsBeingRebuilt(names: readonly NameState[], id: SheetId): readonly string[] | null {
  return rebuiltWords(names, id)?.filter((word) => !word.includes(".")) ?? null;
}

/** Columns of a finished sheet that a run was about to add when it was interrupted. */
export function columnsBeingAdded(names: readonly NameState[], id: SheetId): readonly ColumnMark[] {
  return (rebuiltWords(names, id) ?? []).flatMap((word) => {
    const [table, column] = word.split(".");
    return table !== undefined && column !== undefined ? [{ table: table as TableId, column }] : [];
  });
}

/** True when parts of a finished sheet stand that lack nothing but looks, which Excel refused. */
export function isBeingRedressed(names: readonly NameState[], id: SheetId): boolean {
  return (names.find(({ name }) => name === sheetMarkName("ready", id))?.formula ?? "").startsWith('="redresses ');
}

function rebuiltWords(names: readonly NameState[], id: SheetId): readonly string[] | null {
  const formula = names.find(({ name }) => name === sheetMarkName("ready", id))?.formula ?? "";
  return wordsOf(formula, "rebuilds|redresses");
}

/** The words after the first one; null where that is another. */
function wordsOf(formula: string, first: string): readonly string[] | null {
  return new RegExp(`^="(?:${first}) ([\\w. ]+)"$`).exec(formula.replaceAll('"&" "&"', " "))?.[1]?.split(" ") ?? null;
}

/**
 * What a finished sheet's "mends" mark says while formulas that lost what they referred to get new ones: until these read as they were
 * given, the next run looks at them again.
 * @example mendsFormula(["weekly.rate", "B3"]) // '="mends weekly.rate B3"'
 */
export function mendsFormula(mended: readonly string[]): string {
  return wordsFormula(["mends", ...mended]);
}

/** Columns, and cells beside tables, whose formulas a run was about to mend. */
export function formulasBeingMended(names: readonly NameState[], id: SheetId): readonly string[] {
  return wordsOf(names.find(({ name }) => name === sheetMarkName("mends", id))?.formula ?? "", "mends") ?? [];
}

/** The name that says whose rows and columns a run is about to add; it says nothing when none is. */
export const growthMarkName = "qb_growing";

/** @example growthFormula(["R04"]) // '="adds R04"'; growthFormula([]) // '="adds"' */
export function growthFormula(keys: readonly string[]): string {
  return `="${["adds", ...keys].join(" ")}"`;
}

/** Keys of the members whose rows and columns a run was about to add when it was interrupted. */
export function membersBeingAdded(names: readonly NameState[]): readonly string[] {
  const formula = names.find(({ name }) => name === growthMarkName)?.formula ?? "";
  return /^="adds ([\w ]+)"$/.exec(formula)?.[1]?.split(" ") ?? [];
}

/** Excel's limit, in UTF-16 units. */
const longestSheetName = 31;

/** The first of "name", "name (2)", "name (3)" … that no sheet bears; Excel compares without case and allows 31 characters. */
export function freeSheetName(name: string, taken: Iterable<string>): string {
  const bears = new Set([...taken].map((other) => other.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const candidate = `${cutText(name, longestSheetName - suffix.length)}${suffix}`;
    if (!bears.has(candidate.toLowerCase())) return candidate;
  }
}
