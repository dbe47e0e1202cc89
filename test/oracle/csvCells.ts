/**
 * The values of a workbook that LibreOffice has calculated, by way of CSV: it writes that in a fifth of the time of a workbook. As CSV has
 * values as cells show them, each number is given a format that shows all of it. Texts and error values come in quotes, numbers without.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { cellAddress } from "../../src/workbook";

/** The filter: a comma, texts in quotes, UTF-8, values as shown, a file per sheet. */
export const csvOfAllSheets = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false,false,false,-1";

const stylesPart = "xl/styles.xml";
/** More digits than a number has in a file. */
const allDigits = '<numFmt numFmtId="999" formatCode="0.00000000000000E+00"/>';

/** The workbook with every digit of its numbers shown. */
export function withAllDigits(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  const styles = strFromU8(parts[stylesPart] as Uint8Array).replace(/(<xf\s[^>]*numFmtId=")\d+"/g, '$1999"');
  const shown = styles.includes("<numFmts") ? styles.replace(/<numFmts[^>]*>/, (tag) => `${tag.replace(/count="\d+"/, "")}${allDigits}`) : styles.replace(/<styleSheet[^>]*>/, (tag) => `${tag}<numFmts>${allDigits}</numFmts>`);
  return zipSync({ ...parts, [stylesPart]: strToU8(shown) }, { level: 0 });
}

/** A quoted text with quotes doubled in it, or what stands up to the next comma; then what ends the field. */
const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy;

/** The values of a sheet by address; blank cells are absent. */
export function readCsvCells(csv: string): Map<string, string | number> {
  const cells = new Map<string, string | number>();
  let [row, column] = [0, 0];
  for (const [, text, plain = "", end] of csv.matchAll(field)) {
    const value = text === undefined ? numberIn(plain) : text.replaceAll('""', '"');
    if (value !== null) cells.set(cellAddress(row, column), value);
    [row, column] = end === "," ? [row, column + 1] : [row + 1, 0];
  }
  return cells;
}

function numberIn(plain: string): number | null {
  if (plain === "") return null;
  const number = Number(plain);
  if (Number.isNaN(number)) throw new Error(`${plain} is no number.`);
  return number;
}
