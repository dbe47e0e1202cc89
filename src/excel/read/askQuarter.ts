/**
 * The requests that read a quarter: one for core as new workbooks have it; another one where the mark that comes with it names more. Where
 * Excel on the web cannot send so much at once, the cells of the tables come in several.
 */
import { coreSet, schemaVersion, sheetsOfVersion, tableName, type CellInput, type SheetTemplate, type Shown, type TableTemplate } from "../../templates";
import { readQuarterMark, type NameState, type QuarterMark } from "../../workbook";
import { breathe } from "../wire/breathe";
import { placeOfRange } from "../wire/placeOfRange";
import { isTooLarge, readValues } from "../wire/readValues";
import { askDateSystem } from "./dateSystem";
import { tablesOf } from "./missingParts";
import { readErrors } from "./errorValues";
import { nameStates } from "./nameStates";
import { contentOf, quarterOf, type AskedTable, type QuarterState } from "./quarterState";

export type Ask<T> = (context: Excel.RequestContext, sheets: readonly SheetTemplate[]) => T;

export interface Wanted<T> {
  /** Which tables and names are there; all of them unless said otherwise. */
  readonly stands?: (name: string) => boolean;
  /** The quarter's mark where it is known, else it is read along. */
  readonly mark?: QuarterMark;
  /** The version whose sheets may stand, where that is not the mark's: an upgrade may have broken off. */
  readonly version?: number;
  /** Only the tables behind these columns are read; all of them where nothing is said. */
  readonly shown?: Shown;
  readonly ask: Ask<T>;
}

export interface Parts<T> {
  readonly quarter: QuarterState;
  readonly names: readonly NameState[];
  readonly asked: readonly T[];
}

export async function readParts<T>(context: Excel.RequestContext, wanted: Wanted<T>): Promise<Parts<T>> {
  try {
    return await readAtOnce(context, wanted, true);
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    return readAtOnce(context, wanted, false);
  }
}

/** @param withCells the cells of the tables come in the same reply, else afterwards in pieces */
async function readAtOnce<T>(context: Excel.RequestContext, wanted: Wanted<T>, withCells: boolean): Promise<Parts<T>> {
  const { names } = context.workbook;
  names.load("items/name,items/formula");
  const sheetsOfMark = (known: Pick<QuarterMark, "set" | "schemaVersion">) =>
    sheetsOfVersion(known.set, wanted.version ?? known.schemaVersion);
  const core = sheetsOfMark(wanted.mark ?? { set: coreSet, schemaVersion });
  const first = askSheets(context, core, tablesOf(core, wanted.shown), wanted, withCells);
  const refuse1904 = askDateSystem(context);
  await context.sync();
  refuse1904();
  const states = nameStates(names);
  const mark = wanted.mark ?? readQuarterMark(states);
  if (!mark) throw new Error("The workbook has tables of a quarter but no mark of it.");
  const all = sheetsOfMark(mark);
  const others = all.filter(({ id }) => !core.some((sheet) => sheet.id === id));
  const more = tablesOf(all, wanted.shown).filter(({ id }) => !first.tables.some(({ template }) => template.id === id));
  const second = others.length + more.length > 0 ? [askSheets(context, others, more, wanted, withCells)] : [];
  if (second.length > 0) await context.sync();
  const parts = [first, ...second];
  const tables = parts.flatMap((part) => part.tables);
  const parameters = parts.flatMap((part) => part.parameters);
  const values = withCells
    ? tables.map(({ range }) => range.values as CellInput[][])
    : await readValues(
        context,
        tables.map(({ range }) => placeOfRange(range)),
      );
  const errors = await readErrors(context, tables, values);
  const read = tables.map((pending, index) => ({ ...pending, content: { ...contentOf(pending, values[index] ?? []), ...errors[index] } }));
  await breathe();
  return { quarter: quarterOf(mark, states, read, parameters), names: states, asked: parts.map(({ asked }) => asked) };
}

/** Queues the questions; the caller's next request carries them. */
function askSheets<T>(
  context: Excel.RequestContext,
  sheets: readonly SheetTemplate[],
  templates: readonly TableTemplate[],
  { stands = () => true, shown, ask }: Wanted<T>,
  withCells: boolean,
) {
  const warned = new Set(sheets.map(({ warnsBelow }) => warnsBelow?.table));
  const tables = templates
    .filter(({ id }) => stands(tableName(id)))
    .map((template) => askTable(context, template, { withCells, withFormulas: !shown, isWarned: !shown && warned.has(template.id) }));
  const parameters = parameterNames(sheets).filter(stands).map((name) => {
    const range = context.workbook.names.getItem(name).getRange();
    range.load("values");
    return { name, range };
  });
  return { tables, parameters, asked: ask(context, sheets) };
}

interface Questions {
  readonly withCells: boolean;
  readonly withFormulas: boolean;
  /** People type rows below it that are not counted. */
  readonly isWarned: boolean;
}

function askTable(
  context: Excel.RequestContext,
  template: TableTemplate,
  { withCells, withFormulas, isWarned }: Questions,
): AskedTable {
  const table = context.workbook.tables.getItem(tableName(template.id));
  const { worksheet } = table;
  table.load("showTotals");
  const range = table.getRange();
  range.load("address");
  if (withCells) range.load("values");
  const formulas = withFormulas ? range.getSpecialCellsOrNullObject("Formulas") : null;
  formulas?.load("address");
  return { template, table, range, formulas, used: isWarned ? usedRange(worksheet) : null };
}

function usedRange(sheet: Excel.Worksheet): Excel.Range {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("address");
  return used;
}

function parameterNames(sheets: readonly SheetTemplate[]): string[] {
  return sheets.flatMap((sheet) => (sheet.parameters ?? []).filter(({ kind }) => kind !== "calculated").map(({ name }) => name));
}
