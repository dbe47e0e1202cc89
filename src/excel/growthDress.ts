/** What new members' rows and columns need once they stand: looks, checks, sums over all members, lines that name them, pages. */
import {
  absoluteAddress,
  growthLooks,
  headSteps,
  listColumns,
  memberFormulas,
  pagesOfSheets,
  type Area,
  type ColumnRewrite,
  type HeadCell,
  type HeadStep,
  type Looks,
  type SheetPage,
  type SheetPlan,
  type StandingMemberFormula,
} from "../workbook";
import { contentTasks, referenceTo, rewriteTask, styleTasks, validationTasks } from "./applySheet";
import { setNameTask } from "./nameTasks";
import { pageTasks } from "./pageTasks";
import { task, type Task } from "./requests";
import { writerOn } from "./writer";
import { columnName, type SheetId } from "../templates";
import type { QuarterState } from "./readQuarter";

/** Sheets that are printed with what a member got; the first ones have a page of signatures or a page per person. */
const laidOut: readonly SheetId[] = ["targets", "review", "weekly"];
const printed: readonly SheetId[] = ["home", "settings"];
/** Columns in which the lines above a table may stand. */
const headColumns = 60;

export interface StandingFormulas {
  readonly members: readonly StandingMemberFormula[];
  readonly head: readonly HeadCell[];
}

/** One request. */
export async function readStandingFormulas(context: Excel.RequestContext, quarter: QuarterState): Promise<StandingFormulas> {
  const writer = writerOn(context);
  const read = (sheet: string, top: number, left: number, bottom: number, right: number) => {
    const range = writer.range(sheet, { top, left, bottom, right });
    range.load("formulas");
    return { sheet, top, left, range };
  };
  const columns = memberFormulas(quarter).map((column) => ({
    column,
    range: read(column.sheet, column.area.top, column.area.left, column.area.bottom, column.area.right).range,
  }));
  const heads = quarter.sheets.flatMap(({ head, tables: [first] }) => {
    const content = head && first && quarter.tables.get(first.id)?.content;
    return content && content.top > 0 ? [read(content.sheet, 0, 0, content.top - 1, headColumns)] : [];
  });
  await context.sync();
  const textsOf = ({ sheet, top, left, range }: ReturnType<typeof read>): HeadCell[] =>
    (range.formulas as unknown[][]).flatMap((line, row) =>
      line.flatMap((text, column) => (text === "" ? [] : [{ sheet, row: top + row, column: left + column, text: String(text) }])),
    );
  return {
    members: columns.map(({ column, range }) => ({ column, texts: (range.formulas as unknown[][]).map(([text]) => String(text ?? "")) })),
    head: heads.flatMap(textsOf),
  };
}

/**
 * @param keys of the members
 * @param formulas that name the members one by one
 * @param head lines above the tables
 */
export function dressTasks(
  quarter: QuarterState,
  keys: readonly string[],
  formulas: readonly ColumnRewrite[],
  head: readonly HeadCell[],
): Task[] {
  return [
    ...growthLooks(quarter, keys).flatMap(lookTasks),
    ...formulas.flatMap(({ rewrites }) => rewrites.map(rewriteTask)),
    ...headSteps(quarter, quarter.sheets, head).flatMap(headTasks),
    ...hiddenTasks(keys),
    ...listTasks(quarter),
    ...printTasks(quarter),
  ];
}

function lookTasks(looks: Looks): Task[] {
  const plan: SheetPlan = { ...noPlan, ...looks };
  return [...contentTasks(plan, null), ...styleTasks(plan), ...validationTasks(plan)];
}

const noPlan: SheetPlan = {
  id: "targets", name: "", hidden: false, tabColor: "",
  numberFormats: [], values: [], tables: [], formulas: [], styles: [], columnWidths: [], rowHeights: [], hiddenColumns: [],
  validations: [], highlights: [], frozen: { rows: 0, columns: 0 }, charts: [], page: null,
};

function cellTask(sheet: string, area: Area, text: string): Task {
  return task((writer) => {
    writer.range(sheet, area).formulas = [[text]];
  }, 3, text);
}

/** A line that moves is written before the cell that it leaves is cleared: it never stands nowhere. */
function headTasks({ sheet, area, text, style, left }: HeadStep): Task[] {
  const look: SheetPlan = { ...noPlan, name: sheet, styles: style ? [{ area, style }] : [] };
  const clear = left ? [task((writer) => void (writer.range(sheet, left).values = [[""]]), 3)] : [];
  return [...styleTasks(look), cellTask(sheet, area, text), ...clear];
}

/** Names of headers that a run added and did not come to hide. */
function hiddenTasks(keys: readonly string[]): Task[] {
  return keys.map((key) =>
    task(({ context }) => {
      context.workbook.names.getItem(columnName("targets", `rep:${key}`)).visible = false;
    }, 2),
  );
}

/** The drop-down list of members reaches to the last one. */
function listTasks({ tables }: QuarterState): Task[] {
  const members = tables.get("members");
  return listColumns.flatMap(([name, table, id]) => {
    const column = members?.place.columns.get(id)?.column;
    if (table !== "members" || !members || column === undefined) return [];
    const { sheet, top, rows } = members.content;
    return [setNameTask(name, referenceTo(sheet, { top: top + 1, bottom: top + rows.length, left: column, right: column }), true)];
  });
}

function printTasks({ sheets, tables, mark, named }: QuarterState): Task[] {
  const facts = { team: String(named["qb_team"] ?? ""), period: mark.period };
  const wanted = sheets.filter(({ id }) => laidOut.includes(id) || printed.includes(id));
  const pages = pagesOfSheets(wanted, tables, facts, mark.language);
  return pages.flatMap((page) => (laidOut.includes(page.id) ? pageTasks(page) : areaTasks(page)));
}

function areaTasks({ name, page }: SheetPage): Task[] {
  return [task((writer) => writer.sheet(name).pageLayout.setPrintArea(absoluteAddress(page.printArea)), 3)];
}
