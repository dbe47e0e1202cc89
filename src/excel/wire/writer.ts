/** Sheets and ranges of one run, each asked for once: Excel is told about an object anew for every call of getRange. */
import { areaAddress, remember, type Area } from "../../workbook";

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
  const sheet = (name: string) => remember(sheets, name, () => context.workbook.worksheets.getItem(name));
  const band = (name: string, address: string) => remember(ranges, `${name}!${address}`, () => sheet(name).getRange(address));
  return { context, sheet, band, range: (name, area) => band(name, areaAddress(area)) };
}
