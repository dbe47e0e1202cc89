/**
 * Writes what a form changed, and nothing else: first the cells are read again and compared with what the form had read, then they
 * are written, then read once more. When somebody changed one of them meanwhile, nothing is written at all.
 */
import { cellAddress, textCell, type CellChange, type CellChanges, type ChangePlace, type TableGrowth } from "../workbook";
import type { CellInput } from "../templates";
import { runInExcel } from "./officeErrors";
import { resizeSet } from "./rowsBelow";
import { sendTasks, task, type Task } from "./requests";
import { writerOn, type Writer } from "./writer";
import type { CommandResult } from "./commandResult";

/** Places named in a message; more are left out. */
const namedPlaces = 3;

/** Three requests: read, write, read. @returns null when all of it stands, else why not */
export function changeCells({ cells, grown }: CellChanges): Promise<CommandResult | null> {
  return runInExcel<CommandResult | null>(async (context) => {
    const writer = writerOn(context);
    const ranges = cells.map(({ place }) => loadedRange(writer, place));
    const below = grown.map((growth) => ({ growth, range: addedRange(writer, growth) }));
    await context.sync();
    const changed = ranges.filter((range, index) => valueOf(range) !== cells[index]?.was);
    if (changed.length > 0) return { code: "changedMeanwhile", facts: { place: addressesOf(changed) } };
    const full = below.find(({ range }) => !isBlank(range));
    if (full) return { code: "tableFull", facts: { sheet: full.growth.sheet } };
    if (grown.length > 0 && !Office.context.requirements.isSetSupported("ExcelApi", resizeSet)) return { code: "oldExcel", facts: { needed: `ExcelApi ${resizeSet}` } };
    const written = cells.filter(({ was, now }) => was !== now);
    await sendTasks(context, [...grown.map(growTask), ...written.map(writeTask)]);
    const after = written.map(({ place }) => loadedRange(writer, place));
    await context.sync();
    const lost = after.filter((range, index) => valueOf(range) !== written[index]?.now);
    return lost.length === 0 ? null : { code: "notKept", facts: { place: addressesOf(lost) } };
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

/** The rows that a table is going to take in. */
function addedRange(writer: Writer, { sheet, area, added }: TableGrowth): Excel.Range {
  const range = writer.range(sheet, { ...area, top: area.bottom - added + 1 });
  range.load("values");
  return range;
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

function writeTask({ place, now }: CellChange): Task {
  return task((writer) => {
    rangeOf(writer, place).values = [[now === null ? "" : typeof now === "string" ? textCell(now) : now]];
  }, 3, now);
}

function addressesOf(ranges: readonly Excel.Range[]): string {
  return ranges.slice(0, namedPlaces).map(({ address }) => address).join(", ") + (ranges.length > namedPlaces ? " …" : "");
}
