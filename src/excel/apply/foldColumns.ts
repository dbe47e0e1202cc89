/** Columns that are rarely used, folded away: a person unfolds them with one press, and they stay as that person leaves them. */
import { columnLetters, type SheetPlan } from "../../workbook";
import { looks, type LookTask } from "../wire/looks";
import { outlineSet } from "../wire/requirementSets";
import { task, type Task } from "../wire/requests";
import type { Writer } from "../wire/writer";

type Folds = Pick<SheetPlan, "name" | "foldedColumns">;

/**
 * @param isNew nothing of the sheet stood before. Else Excel is asked first: it does not tell which columns are grouped, only which are
 * hidden, and those are after all groups were folded.
 */
export function foldTasks(plan: Folds, isNew: boolean): LookTask[] {
  const { name, foldedColumns } = plan;
  const [first] = foldedColumns;
  if (first === undefined || !Office.context.requirements.isSetSupported("ExcelApi", outlineSet)) return [];
  const group = looks(name, "folds", groupTasks(plan));
  if (isNew) return group;
  let asked: Excel.Range | undefined;
  const ask = task((writer) => {
    foldAll(writer, name);
    asked = bandOf(writer, name, first);
    asked.load("columnHidden");
  }, 4);
  return looks(name, "folds", [ask]).map((one) => ({ ...one, then: () => (asked?.columnHidden ? [] : group) }));
}

function groupTasks({ name, foldedColumns }: Folds): Task[] {
  return [
    ...foldedColumns.map((columns) => task((writer) => bandOf(writer, name, columns).group("ByColumns"), 3)),
    task((writer) => foldAll(writer, name), 2),
  ];
}

/** Rows as they are; of columns the first level alone, which is those in no group. */
function foldAll(writer: Writer, sheet: string): void {
  writer.sheet(sheet).showOutlineLevels(0, 1);
}

function bandOf(writer: Writer, sheet: string, { first, last }: SheetPlan["foldedColumns"][number]): Excel.Range {
  return writer.band(sheet, `${columnLetters(first)}:${columnLetters(last)}`);
}
