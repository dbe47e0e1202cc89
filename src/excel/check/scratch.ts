/** Two sheets of a blank workbook on which Excel is tried; afterwards they are taken away again. */
import { freeSheetName } from "../../workbook";

export interface Scratch {
  /** In front. */
  readonly front: string;
  readonly behind: string;
  /** The sheet that was in front before. */
  readonly former: string;
}

/** A name that the check gives and takes away, and that of a chart, which goes with its sheet. */
export const scratchName = "qb_check";
/** A name that stands for a part of a table's column, as long as the check lasts. */
export const scratchPart = "qb_check_part";

const sheetName = "Quarterbook";

/**
 * True when no sheet holds anything a person could have made there: values, tables, charts, drawn shapes and pictures. Pivot tables are
 * cells that hold something, too; formats, names and comments on blank cells are not looked at, and nothing is done to them.
 */
export async function isBlankWorkbook(context: Excel.RequestContext): Promise<boolean> {
  const { worksheets, tables } = context.workbook;
  worksheets.load("items/name,items/charts/items/name,items/shapes/items/name");
  tables.load("items/name");
  await context.sync();
  const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true));
  await context.sync();
  const isDrawnOn = worksheets.items.some(({ charts, shapes }) => charts.items.length + shapes.items.length > 0);
  return tables.items.length === 0 && !isDrawnOn && used.every(({ isNullObject }) => isNullObject);
}

/** How the sheets are to be called; none is made yet. */
export async function nameScratch(context: Excel.RequestContext): Promise<Scratch> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  const active = worksheets.getActiveWorksheet();
  active.load("name");
  await context.sync();
  const taken = worksheets.items.map(({ name }) => name);
  const front = freeSheetName(sheetName, taken);
  return { front, behind: freeSheetName(sheetName, [...taken, front]), former: active.name };
}

export async function addScratch(context: Excel.RequestContext, { front, behind }: Scratch): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.add(behind);
  worksheets.add(front).activate();
  await context.sync();
}

/** Also where only some of it was made. @returns the sheets that are still there because Excel would not delete them */
export async function removeScratch({ front, behind, former }: Scratch): Promise<readonly string[]> {
  // Excel deletes the sheet in front, too: that another one cannot be shown first keeps nothing.
  await withoutRefusal((context) => context.workbook.worksheets.getItem(former).activate());
  for (const name of [front, behind]) await withoutRefusal((context) => context.workbook.worksheets.getItem(name).delete());
  for (const name of [scratchName, scratchPart]) await withoutRefusal((context) => context.workbook.names.getItem(name).delete());
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name).filter((name) => name === front || name === behind);
  });
}

/** What Excel refuses is not done: the names of what is left tell. */
async function withoutRefusal(queueWork: (context: Excel.RequestContext) => void): Promise<void> {
  try {
    await Excel.run(async (context) => {
      queueWork(context);
      await context.sync();
    });
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
  }
}
