import { LAST_ROW } from "../../src/file/area";
import { LARGEST_FONT, TALLEST_ROW, WIDEST_COLUMN } from "../../src/file/excelLimits";
import { DEFAULT_FONT } from "../../src/file/formats";
import type { CellFormat } from "../../src/file/model";
import { changeFormats, sharedFormat } from "../sheet/changeFormats";
import { refuseProtected } from "../sheet/protection";
import { noteRowsToFit } from "../sheet/rowHeights";
import { DEFAULT_WIDTH, setColumnWidth, setRowHeight, sharedHeight, sharedWidth, WIDE_DIGITS_WIDTH } from "../sheet/rowsAndColumns";
import { choiceArgument, colorArgument, flagArgument, numberArgument } from "./argument";
import { opened } from "./hostClass";
import type { HostClass } from "./hostClass";
import type { RangeTarget } from "./rangeTarget";
import { rangeBorderCollectionClass } from "./rangeBorder";

const HORIZONTAL = ["General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"] as const;
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;

/** Excel.RangeFormat: widths and heights in points. */
export const rangeFormatClass: HostClass<RangeTarget> = {
  name: "RangeFormat",
  read: {
    ColumnWidth: ({ sheet, area }, host) => sharedWidth(sheet, area, host.quirks.has("wideDigits") ? WIDE_DIGITS_WIDTH : DEFAULT_WIDTH),
    HorizontalAlignment: (range) => shared(range, (format) => format.horizontal ?? "General"),
    RowHeight: ({ sheet, area }) => sharedHeight(sheet, area),
    VerticalAlignment: (range) => shared(range, (format) => format.vertical ?? "Bottom"),
    WrapText: (range) => shared(range, (format) => format.wrap ?? false),
  },
  write: {
    ColumnWidth: ({ sheet, area }, value, host) => {
      setColumnWidth(sheet, area, numberArgument(value, "columnWidth", 0, WIDEST_COLUMN));
      noteRowsToFit(host, sheet, { first: 0, last: LAST_ROW });
    },
    HorizontalAlignment: (range, value) => change(range, { horizontal: choiceArgument(value, "horizontalAlignment", HORIZONTAL) }),
    RowHeight: ({ sheet, area }, value) => setRowHeight(sheet, area, numberArgument(value, "rowHeight", 0, TALLEST_ROW)),
    VerticalAlignment: (range, value) => change(range, { vertical: choiceArgument(value, "verticalAlignment", VERTICAL) }),
    WrapText: (range, value, host) => {
      change(range, { wrap: flagArgument(value, "wrapText") });
      noteRowsToFit(host, range.sheet, { first: range.area.top, last: range.area.bottom });
    },
  },
  open: {
    Borders: (range) => opened(rangeBorderCollectionClass, range),
    Fill: (range) => opened(rangeFillClass, range),
    Font: (range) => opened(rangeFontClass, range),
  },
};

/** Excel.RangeFill. */
const rangeFillClass: HostClass<RangeTarget> = {
  name: "RangeFill",
  read: { Color: (range) => shared(range, (format) => format.fill ?? "#FFFFFF") },
  write: { Color: (range, value) => change(range, { fill: colorArgument(value) }) },
};

/** Excel.RangeFont; size in points. */
const rangeFontClass: HostClass<RangeTarget> = {
  name: "RangeFont",
  read: {
    Bold: (range) => shared(range, (format) => format.bold ?? false),
    Color: (range) => shared(range, (format) => format.fontColor ?? "#000000"),
    Italic: (range) => shared(range, (format) => format.italic ?? false),
    Size: (range) => shared(range, (format) => format.fontSize ?? DEFAULT_FONT.size),
  },
  write: {
    Bold: (range, value) => change(range, { bold: flagArgument(value, "bold") }),
    Color: (range, value) => change(range, { fontColor: colorArgument(value) }),
    Italic: (range, value) => change(range, { italic: flagArgument(value, "italic") }),
    Size: (range, value, host) => {
      change(range, { fontSize: numberArgument(value, "size", 1, LARGEST_FONT) });
      noteRowsToFit(host, range.sheet, { first: range.area.top, last: range.area.bottom });
    },
  },
};

function shared<T>({ sheet, area }: RangeTarget, read: (format: CellFormat) => T): T | null {
  return sharedFormat(sheet, area, read);
}

function change({ sheet, area }: RangeTarget, part: Partial<CellFormat>): void {
  refuseProtected(sheet, "allowFormatCells");
  changeFormats(sheet, area, (format) => ({ ...format, ...part }));
}
