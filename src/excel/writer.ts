/** Sheets and ranges of one run, each asked for once: Excel is told about an object anew for every call of getRange. */
import { areaAddress, type Area } from "../workbook";

export interface Writer {
  readonly context: Excel.RequestContext;
  sheet(name: string): Excel.Worksheet;
  range(sheet: string, area: Area): Excel.Range;
  /** Whole rows or columns, such as "A:B". */
  band(sheet: string, address: string): Excel.Range;
}

export function writerOn(context: Excel.RequestContext): Writer {
  const sheets = new Map<string, Excel.Worksheet>();
  const ranges = new Map<string, Excel.Range>();
  const sheet = (name: string) => kept(sheets, name, () => context.workbook.worksheets.getItem(name));
  const band = (name: string, address: string) => kept(ranges, `${name}!${address}`, () => sheet(name).getRange(address));
  return { context, sheet, band, range: (name, area) => band(name, areaAddress(area)) };
}

function kept<T>(known: Map<string, T>, key: string, make: () => T): T {
  const there = known.get(key);
  if (there !== undefined) return there;
  const made = make();
  known.set(key, made);
  return made;
}
