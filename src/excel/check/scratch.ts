/** Two sheets of a blank workbook on which Excel is tried; afterwards they are taken away again. */
import { freeSheetName } from "../../workbook";

export interface Scratch {
  /** In front. */
  readonly front: string;
  readonly behind: string;
  /** The sheet that was in front before. */
  readonly former: string;
}

/** The name that the check gives and takes away. */
export const scratchName = "qb_check";

const sheetName = "Quarterbook";

/** True when no sheet holds anything, tables and charts included. */
export async function isBlankWorkbook(context: Excel.RequestContext): Promise<boolean> {
  const { worksheets, tables } = context.workbook;
  worksheets.load("items/name,items/charts/items/name");
  tables.load("items/name");
  await context.sync();
  const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true));
  await context.sync();
  const hasCharts = worksheets.items.some(({ charts }) => charts.items.length > 0);
  return tables.items.length === 0 && !hasCharts && used.every(({ isNullObject }) => isNullObject);
}

export async function makeScratch(context: Excel.RequestContext): Promise<Scratch> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  const active = worksheets.getActiveWorksheet();
  active.load("name");
  await context.sync();
  const taken = worksheets.items.map(({ name }) => name);
  const front = freeSheetName(sheetName, taken);
  const behind = freeSheetName(sheetName, [...taken, front]);
  worksheets.add(behind);
  worksheets.add(front).activate();
  await context.sync();
  return { front, behind, former: active.name };
}

/** @returns the sheets that are still there because Excel would not delete them */
export async function removeScratch({ front, behind, former }: Scratch): Promise<readonly string[]> {
  const left = [...(await remove(front, former)), ...(await remove(behind, former))];
  await Excel.run(async (context) => {
    const { names } = context.workbook;
    names.load("items/name");
    await context.sync();
    if (names.items.some(({ name }) => name === scratchName)) names.getItem(scratchName).delete();
    await context.sync();
  });
  return left;
}

/** @returns its name where Excel would not delete it */
async function remove(sheet: string, former: string): Promise<string[]> {
  try {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem(former).activate();
      worksheets.getItem(sheet).delete();
      await context.sync();
    });
    return [];
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    return [sheet];
  }
}
