/** A saved .xlsx read as somebody without the add-in finds it: tables and hidden names of the file, nothing of ours. */

import { strFromU8, unzipSync } from "fflate";
import { readXlsxCells, type FileValue } from "../oracle/readXlsxCells";

/** A row of a table. A column is named by its id, or by its header as the sheet shows it (hidden columns have no id in the file). */
export type SavedRow = (column: string) => FileValue | null;

/** A cell with a formula. `hasValue`: the file says what it shows, so that programs that do not calculate show it too. */
export interface FormulaCell {
  readonly sheet: string;
  readonly address: string;
  readonly hasValue: boolean;
}

export interface SavedWorkbook {
  readonly sheetNames: readonly string[];
  /** Texts of the header row. */
  headers(table: string): readonly string[];
  rows(table: string): readonly SavedRow[];
  readonly formulaCells: readonly FormulaCell[];
  /** Addresses with an error value. */
  readonly errors: readonly string[];
}

/** Opens a saved file. Tables are named without "qb" and by their ids: "review". */
export function openSaved(bytes: Uint8Array): SavedWorkbook {
  const files = unzipSync(bytes);
  const parts = (pattern: RegExp) => Object.entries(files).filter(([path]) => pattern.test(path)).map(([, part]) => strFromU8(part));
  const sheets = readXlsxCells(bytes);
  const columns = columnNames(parts(/^xl\/workbook\.xml$/)[0] ?? "");
  const tables = new Map(parts(/^xl\/tables\/table\d+\.xml$/).map(readTable));
  const tableOf = (id: string): TableArea => {
    const table = tables.get(`qb${id}`.toLowerCase());
    if (!table) throw new Error(`The file has no table qb${id}.`);
    return table;
  };
  const lettersOf = (id: string, column: string): string => {
    const { headers, left } = tableOf(id);
    const letters = columns.get(`qb_${id}_${column}`.toLowerCase())?.letters;
    const index = headers.indexOf(column);
    if (letters === undefined && index < 0) throw new Error(`The file has no column ${column} in table ${id}.`);
    return letters ?? lettersAfter(left, index);
  };
  const cellsOf = (id: string) => {
    const sheet = [...columns].find(([name]) => name.startsWith(`qb_${id}_`.toLowerCase()))?.[1].sheet;
    return sheets.find(({ name }) => name === sheet)?.cells;
  };
  return {
    sheetNames: sheets.map(({ name }) => name),
    headers: (id) => tableOf(id).headers,
    rows: (id) =>
      tableOf(id).rowNumbers.map((row) => (column) => cellsOf(id)?.get(`${lettersOf(id, column)}${row}`) ?? null),
    formulaCells: sheets.flatMap(({ name }, index) => formulaCells(name, strFromU8(files[`xl/worksheets/sheet${index + 1}.xml`] ?? new Uint8Array()))),
    errors: sheets.flatMap(({ name, cells }) => [...cells].flatMap(([address, value]) => (typeof value === "object" ? [`${name}!${address}`] : []))),
  };
}

interface TableArea {
  readonly left: string;
  readonly headers: readonly string[];
  readonly rowNumbers: readonly number[];
}

function readTable(xml: string): [string, TableArea] {
  const [, name = "", left = "A", top = "0", bottom = "0"] = /displayName="([^"]*)" ref="([A-Z]+)(\d+):[A-Z]+(\d+)"/.exec(xml) ?? [];
  const headers = [...xml.matchAll(/<tableColumn id="\d+" name="([^"]*)"/g)].map((match) => match[1] ?? "");
  const rowNumbers = Array.from({ length: Number(bottom) - Number(top) }, (_, index) => Number(top) + 1 + index);
  return [name.toLowerCase(), { left, headers, rowNumbers }];
}

/** The letters of the column so many places to the right. Example: lettersAfter("Y", 3) → "AB". */
function lettersAfter(left: string, places: number): string {
  let number = [...left].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) + places;
  let letters = "";
  for (; number > 0; number = Math.floor((number - 1) / 26)) letters = String.fromCharCode(65 + ((number - 1) % 26)) + letters;
  return letters;
}

/** The hidden names that point at header cells: 'qb_review_rate' is 'Sheet'!$G$6. */
function columnNames(workbookXml: string): Map<string, { sheet: string; letters: string }> {
  const names = new Map<string, { sheet: string; letters: string }>();
  for (const [, name = "", sheet = "", letters = ""] of workbookXml.matchAll(/<definedName name="([^"]+)"[^>]*>'([^<]*)'!\$([A-Z]+)\$\d+<\/definedName>/g)) {
    names.set(name.toLowerCase(), { sheet, letters });
  }
  return names;
}

function formulaCells(sheet: string, xml: string): FormulaCell[] {
  return [...xml.matchAll(/<c\s([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)].flatMap((match) => {
    const content = match[2] ?? "";
    if (!/<f[\s>/]/.test(content)) return [];
    const address = /\br="([A-Z]+\d+)"/.exec(match[1] ?? "")?.[1] ?? "";
    return [{ sheet, address, hasValue: /<v[\s>/]/.test(content) }];
  });
}
