/**
 * Rows that stand right below a growing table and are not counted: LibreOffice, WPS and phones do not lengthen tables. They are taken
 * into the table, down to the last one that is filled in the column on which the sheet's own warning looks.
 */
import type { Language } from "../../locales";
import { noteTexts } from "../../locales/notes";
import { parseAreas, type Area, type FoundTable } from "../../workbook";
import { askMerged, mergedCells } from "../read/mergedCells";
import { resizeSet } from "../wire/requirementSets";
import { task, type Task } from "../wire/requests";
import type { CellInput, TableId } from "../../templates";
import type { QuarterState } from "../read/quarterState";

export interface RowsBelow {
  /** Tables with the rows that they are going to take in. */
  readonly tables: ReadonlyMap<TableId, FoundTable>;
  readonly tasks: readonly Task[];
  readonly notes: readonly string[];
}

interface Pending {
  readonly found: FoundTable;
  readonly area: Area;
  readonly column: string;
  readonly range: Excel.Range;
  readonly formulas: Excel.RangeAreas;
  readonly others: Excel.TableCollection;
  readonly merged: Excel.RangeAreas | null;
}

/** One request, and none where nothing stands below. */
export async function readRowsBelow(context: Excel.RequestContext, quarter: QuarterState, language: Language): Promise<RowsBelow> {
  const pending = quarter.sheets.flatMap(({ warnsBelow }): Pending[] => {
    const found = warnsBelow && quarter.tables.get(warnsBelow.table);
    if (found?.content.hasTotals) return [];
    const area = found && areaBelow(found, quarter.lastRows.get(found.template.id) ?? 0);
    if (!found || !area) return [];
    const sheet = context.workbook.worksheets.getItem(found.content.sheet);
    const range = sheet.getRangeByIndexes(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1);
    range.load("values");
    const formulas = range.getSpecialCellsOrNullObject("Formulas");
    formulas.load("address");
    const { tables: others } = sheet;
    others.load("items/name");
    return [{ found, area, column: warnsBelow.column, range, formulas, others, merged: askMerged(range) }];
  });
  if (pending.length === 0) return { tables: new Map(), tasks: [], notes: [] };
  await context.sync();
  const results = pending.map((one) => takeIn(one, language));
  return {
    tables: new Map(results.flatMap(({ table }) => (table ? [[table.template.id, table] as const] : []))),
    tasks: results.flatMap(({ table }) => (table ? [resizeTask(table)] : [])),
    notes: results.flatMap(({ note }) => note ?? []),
  };
}

function areaBelow({ content }: FoundTable, lastRow: number): Area | null {
  const top = content.top + content.rows.length + 1;
  if (lastRow < top) return null;
  return { top, bottom: lastRow, left: content.left, right: content.left + content.headers.length - 1 };
}

interface TakenIn {
  readonly table?: FoundTable;
  readonly note?: string;
}

function takeIn({ found, area, column, range, formulas, others, merged }: Pending, language: Language): TakenIn {
  const notes = noteTexts[language];
  const { content } = found;
  const index = (found.place.columns.get(column)?.column ?? content.left) - content.left;
  const values = range.values as CellInput[][];
  const count = values.reduce((last, row, at) => ((row[index] ?? "") === "" ? last : at + 1), 0);
  if (count === 0) return {};
  const facts = { sheet: content.sheet, count };
  if (!Office.context.requirements.isSetSupported("ExcelApi", resizeSet)) return { note: notes.rowsBelow(facts) };
  if (others.items.length > 1) return { note: notes.rowsBelowOtherTable(facts) };
  const place = mergedCells(merged, content.sheet, area.top + count - 1).join(", ");
  if (place !== "") return { note: notes.rowsBelowMerged({ ...facts, place }) };
  const rows = [...content.rows, ...values.slice(0, count)];
  const formulaAreas = [...(content.formulaAreas ?? []), ...(formulas.isNullObject ? [] : parseAreas(formulas.address))];
  return {
    table: { ...found, content: { ...content, rows, formulaAreas }, place: { ...found.place, rows: rows.length } },
    note: notes.rowsTaken(facts),
  };
}

function resizeTask({ content }: FoundTable): Task {
  const { sheet, name, top, left } = content;
  return task((writer) => {
    const area = { top, left, bottom: top + content.rows.length, right: left + content.headers.length - 1 };
    writer.context.workbook.tables.getItem(name).resize(writer.range(sheet, area));
  }, 4);
}
