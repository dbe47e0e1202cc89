/** Columns that are rarely used, folded away: a person unfolds them with one press, and they stay as that person leaves them. */
import { columnLetters, type SheetPlan } from "../../workbook";
import { outlineSet } from "../wire/requirementSets";
import { task, type Task } from "../wire/requests";
import { writerOn, type Writer } from "../wire/writer";

type Folds = Pick<SheetPlan, "name" | "foldedColumns">;

/** @param folded sheets whose columns are grouped already */
export function foldTasks({ name, foldedColumns }: Folds, folded: ReadonlySet<string>): Task[] {
  if (foldedColumns.length === 0 || folded.has(name) || !canFold()) return [];
  return [
    ...foldedColumns.map((columns) => task((writer) => bandOf(writer, name, columns).group("ByColumns"), 3)),
    task((writer) => foldAll(writer, name), 2),
  ];
}

/**
 * Folds what a run that broke off had grouped. Excel does not tell which columns are grouped, only which are hidden: those that are after
 * all groups were folded.
 * @returns the names of sheets whose columns are grouped
 */
export async function foldAgain(context: Excel.RequestContext, sheets: readonly Folds[]): Promise<ReadonlySet<string>> {
  const unsure = sheets.filter(({ foldedColumns }) => foldedColumns.length > 0);
  if (unsure.length === 0 || !canFold()) return new Set();
  const writer = writerOn(context);
  const asked = unsure.map(({ name, foldedColumns: [first] }) => {
    foldAll(writer, name);
    const range = bandOf(writer, name, first ?? { first: 0, last: 0 });
    range.load("columnHidden");
    return { name, range };
  });
  await context.sync();
  return new Set(asked.flatMap(({ name, range }) => (range.columnHidden ? [name] : [])));
}

function canFold(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", outlineSet);
}

/** Rows as they are; of columns the first level alone, which is those in no group. */
function foldAll(writer: Writer, sheet: string): void {
  writer.sheet(sheet).showOutlineLevels(0, 1);
}

function bandOf(writer: Writer, sheet: string, { first, last }: SheetPlan["foldedColumns"][number]): Excel.Range {
  return writer.band(sheet, `${columnLetters(first)}:${columnLetters(last)}`);
}
