import { columnCount, rowCount } from "../../src/file/area";
import { invalid } from "../hostError";
import type { Area, Sheet } from "../../src/file/model";
import { formatAt, putFormat } from "../../src/file/formats";
import { changeFormats } from "./changeFormats";
import { refuseProtected } from "./protection";

/** Sets number formats from a block of the range's shape, or one for all cells; null leaves a cell alone. En-US syntax. */
export function writeNumberFormats(sheet: Sheet, area: Area, input: unknown): void {
  refuseProtected(sheet, "allowFormatCells");
  if (!Array.isArray(input)) {
    const numberFormat = formatText(input);
    changeFormats(sheet, area, (format) => ({ ...format, numberFormat }));
    return;
  }
  const block = input as unknown[];
  if (block.length !== rowCount(area) || block.some((line) => !Array.isArray(line) || line.length !== columnCount(area))) {
    throw invalid("The number of rows or columns in the input array doesn't match the size or dimensions of the range");
  }
  block.forEach((line, row) => {
    (line as unknown[]).forEach((value, column) => {
      if (value === null) return;
      const at = { row: area.top + row, column: area.left + column };
      putFormat(sheet, at.row, at.column, { ...formatAt(sheet, at.row, at.column), numberFormat: formatText(value) });
    });
  });
}

/** Refuses what is no number format: more than four sections, a quote or bracket without its end. */
function formatText(value: unknown): string {
  if (typeof value !== "string" || value === "") throw invalid(`A number format is a text, not ${JSON.stringify(value)}`);
  const bare = value.replace(/\\./g, "").replace(/"[^"]*"/g, "");
  const opens = bare.split("[").length === bare.split("]").length;
  if (bare.includes('"') || !opens || bare.split(";").length > 4 || value.length > 255) throw invalid(`"${value}" is no number format`);
  return value;
}
