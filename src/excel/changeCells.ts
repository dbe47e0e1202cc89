/**
 * Writes what a form changed, and nothing else: the cells are read and compared with what the form had read, once more by the request
 * that writes them, and read again after. When somebody changed one of them meanwhile, none is written. A cell that holds already what
 * is wanted, because an earlier try broke off after it, is no such change.
 */
import { cellAddress, contains, textCell, type Area, type CellChange, type CellChanges, type ChangePlace, type TableGrowth } from "../workbook";
import { columnCount } from "../file/area";
import type { CellInput } from "../templates";
import { askMerged, mergedCells } from "./read/mergedCells";
import { runInExcel } from "./wire/officeErrors";
import { placeOfRange } from "./wire/placeOfRange";
import { askMark, refusalOf } from "./read/quarterGuard";
import { addRowsTask } from "./read/totalsRow";
import { resizeSet } from "./wire/requirementSets";
import { sendTasks, task, type Task } from "./wire/requests";
import { writerOn, type Writer } from "./wire/writer";
import type { CommandResult } from "./commandResult";

/** Places named in a message; more are left out. */
const namedPlaces = 3;

/** A change with the cell as it was just read. */
interface ReadChange extends CellChange {
  readonly sheet: string;
  readonly area: Area;
  readonly stands: CellInput;
  readonly address: string;
}

/** Three requests: read, write, read. @returns null when all of it stands, else why not */
export function changeCells({ cells, grown }: CellChanges): Promise<CommandResult | null> {
  return runInExcel<CommandResult | null>(async (context) => {
    const writer = writerOn(context);
    const names = askMark(context);
    const ranges = cells.map(({ place }) => loadedRange(writer, place));
    const asked = grown.map((growth) => ({ growth, ...askedGrowth(writer, growth) }));
    await context.sync();
    const refusal = refusalOf(names);
    if (refusal) return refusal;
    const read = cells.map((cell, index) => readChange(cell, ranges[index] as Excel.Range));
    const totalled = asked.filter(({ growth, table, whole }) => table.showTotals && !contains(bodyOf(table, whole), growth.area));
    if (totalled.length > 0) {
      // Once the rows are there, the cells are read and compared as they stand then.
      await sendTasks(context, totalled.map(({ growth }) => addRowsTask(growth.table, growth.added, columnCount(growth.area))));
      return changeCells({ cells, grown });
    }
    const changed = read.filter(({ stands, was, now }) => stands !== was && stands !== now);
    if (changed.length > 0) return changedMeanwhile(changed.map(({ address }) => address));
    const short = asked.filter(({ growth, table, whole }) => !contains(bodyOf(table, whole), growth.area));
    const full = short.find(({ growth, added, merged }) => !isBlank(added) || mergedCells(merged, growth.sheet).length > 0);
    if (full) return { code: "tableFull", facts: { sheet: full.growth.sheet } };
    if (short.length > 0 && !Office.context.requirements.isSetSupported("ExcelApi", resizeSet)) return { code: "oldExcel", facts: { needed: `ExcelApi ${resizeSet}` } };
    const { kept } = await sendTasks(context, [...short.map(({ growth }) => growTask(growth)), ...read.map(writeTask)]);
    if (kept.length > 0) return changedMeanwhile(kept);
    const wanted = read.filter(({ was, now }) => was !== now);
    const after = wanted.map(({ place }) => loadedRange(writer, place));
    await context.sync();
    const lost = after.filter((range, index) => valueOf(range) !== wanted[index]?.now);
    return lost.length === 0 ? null : { code: "notKept", facts: { place: listed(lost.map(({ address }) => address)) } };
  });
}

function rangeOf({ context, sheet }: Writer, place: ChangePlace): Excel.Range {
  return "name" in place ? context.workbook.names.getItem(place.name).getRange() : sheet(place.sheet).getRange(cellAddress(place.row, place.column));
}

function loadedRange(writer: Writer, place: ChangePlace): Excel.Range {
  const range = rangeOf(writer, place);
  range.load("values,address");
  return range;
}

function readChange(cell: CellChange, range: Excel.Range): ReadChange {
  return { ...cell, ...placeOfRange(range), stands: valueOf(range), address: range.address };
}

/** The table, which an earlier try may have lengthened already, and the rows that it is going to take in. */
function askedGrowth(writer: Writer, { table, sheet, area, added }: TableGrowth) {
  const standing = writer.context.workbook.tables.getItem(table);
  standing.load("showTotals");
  const whole = standing.getRange();
  whole.load("address");
  const rows = writer.range(sheet, { ...area, top: area.bottom - added + 1 });
  rows.load("values");
  return { table: standing, whole, added: rows, merged: askMerged(rows) };
}

/** Header and rows, without the totals row. */
function bodyOf({ showTotals }: Excel.Table, whole: Excel.Range): Area {
  const { area } = placeOfRange(whole);
  return { ...area, bottom: area.bottom - (showTotals ? 1 : 0) };
}

function isBlank(range: Excel.Range): boolean {
  return (range.values as CellInput[][]).every((cells) => cells.every((value) => value === ""));
}

function valueOf(range: Excel.Range): CellInput {
  const value = (range.values as CellInput[][])[0]?.[0] ?? null;
  return value === "" ? null : value;
}

function growTask({ table, sheet, area }: TableGrowth): Task {
  return task((writer) => writer.context.workbook.tables.getItem(table).resize(writer.range(sheet, area)), 4);
}

/** A cell that only has to be what it was is not written, but looked at. */
function writeTask({ sheet, area, stands, now }: ReadChange): Task {
  const held = stands === null ? [] : [{ row: area.top, column: area.left, value: stands }];
  if (stands === now) return { ...task(() => undefined, 0), fills: { sheet, areas: [], beside: [area], held, record: "form" } };
  const write = task((writer) => {
    writer.range(sheet, area).values = [[now === null ? "" : typeof now === "string" ? textCell(now) : now]];
  }, 3, now);
  return { ...write, fills: { sheet, areas: [area], held, record: "form" } };
}

function changedMeanwhile(addresses: readonly string[]): CommandResult {
  return { code: "changedMeanwhile", facts: { place: listed(addresses) } };
}

function listed(addresses: readonly string[]): string {
  return addresses.slice(0, namedPlaces).join(", ") + (addresses.length > namedPlaces ? " …" : "");
}
