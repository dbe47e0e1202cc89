import { areaAddress } from "../../src/file/address";
import { cellCount, columnCount, intersection, isInSheet, isWholeColumns, isWholeRows, LAST_COLUMN, LAST_ROW, rowCount } from "../../src/file/area";
import { quoteSheetIfNeeded } from "../../src/file/sheetName";
import { HostError, invalid, refuseBehind } from "../hostError";
import type { HostState } from "../hostState";
import type { Area, Cell, CellValue, Sheet } from "../../src/file/model";
import { cellAt, usedArea, wireFormula, wireValue } from "../../src/file/cells";
import { numberFormatAt } from "../../src/file/formats";
import { clearFormats } from "../sheet/clearFormats";
import { insertLines } from "../sheet/insertLines";
import { writeNumberFormats } from "../sheet/numberFormats";
import { groupColumns } from "../sheet/outline";
import { hideColumns, sharedHidden } from "../sheet/rowsAndColumns";
import { specialAreas } from "../sheet/specialCells";
import { writeCells } from "../sheet/writeCells";
import { choiceArgument, flagArgument, wholeArgument } from "./argument";
import { conditionalFormatCollectionClass } from "./conditionalFormatCollection";
import { dataValidationClass } from "./dataValidation";
import { opened } from "./hostClass";
import type { HostClass, Opened } from "./hostClass";
import { rangeAreasClass } from "./rangeAreas";
import { rangeFormatClass } from "./rangeFormat";
import { rangeTargetOf } from "./rangeTarget";
import type { RangeTarget } from "./rangeTarget";

/** Cells that one read may ask for, as in Excel on the web. */
const MOST_CELLS = 5_000_000;

/** Excel.Range. Dates are serial numbers, blank cells "". */
export const rangeClass: HostClass<RangeTarget> = {
  name: "Range",
  read: {
    Address: ({ sheet, area }) => `${quoteSheetIfNeeded(sheet.name)}!${areaAddress(area)}`,
    ColumnHidden: ({ sheet, area }) => sharedHidden(sheet.columns, area.left, area.right),
    Formulas: (range) => readBlock(range, wireFormula),
    RowHidden: ({ sheet, area }) => sharedHidden(sheet.rows, area.top, area.bottom),
    NumberFormat: (range) => readBlock(range, (_cell, row, column) => numberFormatAt(range.sheet, row, column)),
    Values: (range) => readBlock(range, (cell) => wireValue(cell?.value ?? null)),
    ValueTypes: (range) => readBlock(range, (cell) => valueType(cell?.value ?? null)),
  },
  write: {
    ColumnHidden: ({ sheet, area }, value) => hideColumns(sheet, area, flagArgument(value, "columnHidden")),
    Formulas: ({ sheet, area }, value, host) => writeCells(host, sheet, area, value),
    NumberFormat: ({ sheet, area }, value) => writeNumberFormats(sheet, area, value),
    Values: ({ sheet, area }, value, host) => writeCells(host, sheet, area, value),
  },
  open: {
    ConditionalFormats: (range, _args, host) => {
      refuseEndless(range.area, host);
      return opened(conditionalFormatCollectionClass, range);
    },
    DataValidation: (range) => opened(dataValidationClass, range),
    Format: (range) => opened(rangeFormatClass, range),
    GetBoundingRect: (range, [other]) => boundingRange(range, other),
    // Those alone whose first cell lies in the range, as in Excel.
    GetMergedAreasOrNullObject: ({ sheet, area }, _args, host) => {
      refuseEndless(area, host);
      const areas = sheet.merges.filter(({ top, left }) => intersection(area, { top, left, bottom: top, right: left }) !== null);
      return areas.length === 0 ? null : opened(rangeAreasClass, { sheet, areas });
    },
    GetSpecialCellsOrNullObject: ({ sheet, area }, [kind], host) => {
      refuseEndless(area, host);
      const areas = specialAreas(sheet, area, kind);
      return areas.length === 0 ? null : opened(rangeAreasClass, { sheet, areas });
    },
    GetRow: (range, [row]) => rowOf(range, row),
    GetUsedRangeOrNullObject: ({ sheet, area }, [valuesOnly]) => {
      const used = usedArea(sheet, valuesOnly === undefined ? false : flagArgument(valuesOnly, "valuesOnly"), area);
      return used === null ? null : opened(rangeClass, { sheet, area: used });
    },
  },
  call: {
    Clear: (range, [applyTo]) => clear(range, applyTo),
    Group: (range, [option]) => group(range, option),
  },
  create: { Insert: (range, [shift], host) => insertCells(range, shift, host) },
  ask: {
    Select: ({ sheet, area }, _args, host) => selectRange(sheet, area, host),
    _ValidateArraySize: ({ area }, [rows, columns]) => {
      if (rows !== rowCount(area) || columns !== columnCount(area)) throw invalid("The input array doesn't match the size of the range");
    },
  },
};

function refuseEndless(area: Area, { quirks }: HostState): void {
  if (quirks.has("endlessSheets") && isWholeRows(area) && isWholeColumns(area)) throw new HostError("Timeout", "No answer came");
}

function readBlock<T>({ sheet, area }: RangeTarget, read: (cell: Cell | undefined, row: number, column: number) => T): T[][] | null {
  if (isWholeRows(area) || isWholeColumns(area)) return null;
  if (cellCount(area) > MOST_CELLS) throw new HostError("InvalidArgument", "The range is too large to be read at once");
  const block: T[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const line: T[] = [];
    for (let column = area.left; column <= area.right; column += 1) line.push(read(cellAt(sheet, row, column), row, column));
    block.push(line);
  }
  return block;
}

/** What Excel calls the kind of a cell's value. */
function valueType(value: CellValue): string {
  if (value === null) return "Empty";
  if (typeof value === "object") return "Error";
  return typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";
}

/** Formats alone; contents are written over with blanks. */
function clear({ sheet, area }: RangeTarget, applyTo: unknown): void {
  const what = choiceArgument(applyTo ?? "All", "applyTo", ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks", "ResetContents"]);
  if (what !== "Formats") throw new HostError("UnsupportedOperation", `Clearing ${what} is not part of this host`);
  clearFormats(sheet, area);
}

function group({ sheet, area }: RangeTarget, option: unknown): void {
  const by = choiceArgument(option, "groupOption", ["ByColumns", "ByRows"]);
  if (by === "ByRows") throw new HostError("UnsupportedOperation", "Grouping rows is not part of this host");
  groupColumns(sheet, area);
}

/** The new cells, where the given ones were. */
function insertCells({ sheet, area }: RangeTarget, shift: unknown, host: HostState): Opened {
  insertLines(host, sheet, area, choiceArgument(shift, "shift", ["Down", "Right"]));
  return opened(rangeClass, { sheet, area: { ...area } });
}

/** Its sheet comes to the front. */
function selectRange(sheet: Sheet, area: Area, host: HostState): void {
  refuseBehind(host);
  if (sheet.visibility !== "Visible") throw new HostError("InvalidOperation", `The sheet "${sheet.name}" is hidden`);
  host.workbook.activeSheetId = sheet.id;
  host.selection = { sheetId: sheet.id, area: { ...area } };
}

/** A row of the range, counted from its first; beyond the range is allowed, as in Excel. */
function rowOf({ sheet, area }: RangeTarget, row: unknown): Opened {
  const at = area.top + wholeArgument(row, "row", -LAST_ROW, LAST_ROW);
  const line = { ...area, top: at, bottom: at };
  if (!isInSheet(line)) throw invalid("The row is outside the sheet");
  return opened(rangeClass, { sheet, area: line });
}

function boundingRange({ sheet, area }: RangeTarget, other: unknown): Opened {
  const second = rangeTargetOf(other);
  if (!second || second.sheet !== sheet) throw invalid("The other range must be on the same sheet");
  const both = {
    top: Math.min(area.top, second.area.top),
    left: Math.min(area.left, second.area.left),
    bottom: Math.min(LAST_ROW, Math.max(area.bottom, second.area.bottom)),
    right: Math.min(LAST_COLUMN, Math.max(area.right, second.area.right)),
  };
  return opened(rangeClass, { sheet, area: both });
}
