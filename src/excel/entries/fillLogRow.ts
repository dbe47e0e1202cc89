/** Writes one row of a log so that whatever somebody else puts there at the same time stays. */
import { cellAddress, quoteSheet, textCell, type Area, type FoundTable } from "../../workbook";
import type { CellInput } from "../../templates";
import { sendTasks, task, type Task } from "../wire/requests";
import { writerOn } from "../wire/writer";

/** Milliseconds after which a row that somebody else wrote over is looked at again: theirs puts back what stood there. */
const settling = 400;

/** Values by column id; the row's id is among them. */
type RowValues = Readonly<Record<string, CellInput>>;

interface RowCell {
  readonly id: string;
  readonly area: Area;
  readonly value: string | number | boolean;
  /** What the cell held when the table was read; "" is blank. */
  readonly before: CellInput;
}

/** Fills a blank row and reads it again: true when it is ours. A row that somebody else takes meanwhile is left as that person made it. */
export async function takeRow(context: Excel.RequestContext, found: FoundTable, index: number, values: RowValues): Promise<boolean> {
  const { sheet } = found.content;
  const cells = cellsOf(found, index, values);
  const { kept } = await sendTasks(context, [rowTask(sheet, cells, inputsBeside(found, index, cells))]);
  if (kept.length > 0) return false;
  let stands = await readCells(context, sheet, cells);
  const hasOurId = (): boolean => cells.every(({ id, value }, at) => id !== "id" || stands[at] === value);
  if (!hasOurId()) {
    await new Promise((resolve) => setTimeout(resolve, settling));
    stands = await readCells(context, sheet, cells);
  }
  const ours = cells.filter(({ value }, at) => stands[at] === value);
  if (ours.length === cells.length) return true;
  // With another id it is another form's row: what of it equals ours may be theirs.
  if (hasOurId()) await sendTasks(context, [giveBackTask(sheet, ours)]);
  return false;
}

/** Fills what is blank in a row that an earlier try began. @returns the cells that hold something else than was asked for */
export async function completeRow(context: Excel.RequestContext, found: FoundTable, index: number, values: RowValues): Promise<string[]> {
  const { sheet } = found.content;
  const cells = cellsOf(found, index, values);
  const blank = cells.filter(({ before }) => before === "");
  await sendTasks(context, blank.map((cell) => ({ ...writeTask(sheet, [cell]), fills: { sheet, areas: [cell.area] } })));
  const stands = await readCells(context, sheet, cells);
  const others = cells.filter(({ value }, at) => stands[at] !== value);
  return others.map(({ area }) => `${quoteSheet(sheet)}!${cellAddress(area.top, area.left)}`);
}

/** Takes away what we wrote into a row that was blank. */
export async function giveBackRow(context: Excel.RequestContext, found: FoundTable, index: number, values: RowValues): Promise<void> {
  await sendTasks(context, [giveBackTask(found.content.sheet, cellsOf(found, index, values))]);
}

/** The id first: a try that breaks off later is known by it. Columns that the workbook lacks are left out. */
function cellsOf(found: FoundTable, index: number, { id = null, ...values }: RowValues): RowCell[] {
  return Object.entries({ id, ...values }).flatMap(([column, value]) => {
    const at = cellOf(found, index, column);
    return at === null || value === null || value === "" ? [] : [{ id: column, value, ...at }];
  });
}

function cellOf({ content, place }: FoundTable, index: number, id: string): { readonly area: Area; readonly before: CellInput } | null {
  const column = place.columns.get(id)?.column;
  if (column === undefined) return null;
  const row = content.top + 1 + index;
  return { area: { top: row, bottom: row, left: column, right: column }, before: content.rows[index]?.[column - content.left] ?? "" };
}

/** Cells of the row that people fill and we do not: one of them tells as well that the row is taken. */
function inputsBeside(found: FoundTable, index: number, cells: readonly RowCell[]): Area[] {
  const inputs = found.template.columns.filter(({ kind, id }) => kind === "input" && !cells.some((cell) => cell.id === id));
  return inputs.flatMap(({ id }) => cellOf(found, index, id)?.area ?? []);
}

function rowTask(sheet: string, cells: readonly RowCell[], beside: readonly Area[]): Task {
  const held = cells.flatMap(({ area, before }) => (before === "" || before === null ? [] : [{ row: area.top, column: area.left, value: before }]));
  return { ...writeTask(sheet, cells), fills: { sheet, areas: cells.map(({ area }) => area), beside, held, record: "row" } };
}

function writeTask(sheet: string, cells: readonly RowCell[]): Task {
  return task((writer) => {
    for (const { area, value } of cells) writer.range(sheet, area).values = [[typeof value === "string" ? textCell(value) : value]];
  }, 3 * cells.length, cells.map(({ value }) => value));
}

/** Somebody typed into the row after us: what we wrote beside it goes, but for what changed meanwhile, and the row has its former id. */
function giveBackTask(sheet: string, cells: readonly RowCell[]): Task {
  const write = task((writer) => {
    for (const { area, before } of cells) writer.range(sheet, area).values = [[before]];
  }, 3 * cells.length);
  const held = cells.map(({ area, value }) => ({ row: area.top, column: area.left, value }));
  return { ...write, fills: { sheet, areas: cells.map(({ area }) => area), held } };
}

async function readCells(context: Excel.RequestContext, sheet: string, cells: readonly RowCell[]): Promise<CellInput[]> {
  const writer = writerOn(context);
  const ranges = cells.map(({ area }) => writer.range(sheet, area));
  for (const range of ranges) range.load("values");
  await context.sync();
  return ranges.map((range) => (range.values as CellInput[][])[0]?.[0] ?? null);
}
