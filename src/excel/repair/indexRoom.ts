/**
 * Whether an index may be written: it is no reason for a refresh to fail, nor to write over anything. Without an index figures are right
 * as well.
 */
import type { HeaderCells, LogIndexPlan } from "../../workbook";
import { writerOn, type Writer } from "../wire/writer";

/**
 * The indexes whose sheets are not protected, and which find blank cells to grow into. One request, and none where there is no index to
 * write.
 * @param cells of the workbook's names
 */
export async function indexesWithRoom(
  context: Excel.RequestContext,
  indexes: readonly LogIndexPlan[],
  cells: HeaderCells,
): Promise<readonly LogIndexPlan[]> {
  if (indexes.length === 0) return [];
  const writer = writerOn(context);
  const asked = indexes.map((index) => ask(writer, index, cells.get(index.cell.toLowerCase())?.sheet ?? null));
  await context.sync();
  return asked.flatMap(({ index, sheets, below }) => {
    const isFree = below === null || below.isNullObject;
    return isFree && sheets.every(({ protection }) => !protection.protected) ? [index] : [];
  });
}

function ask(writer: Writer, index: LogIndexPlan, sheetOfMark: string | null) {
  const { columns, longer } = index;
  const names = new Set([...(sheetOfMark === null ? [] : [sheetOfMark]), ...columns.map(({ sheet }) => sheet)]);
  const sheets = [...names].map((name) => writer.sheet(name));
  for (const { protection } of sheets) protection.load("protected");
  const below = longer ? writer.range(longer.sheet, { ...longer.area, top: longer.from }).getUsedRangeOrNullObject(true) : null;
  below?.load("address");
  return { index, sheets, below };
}
