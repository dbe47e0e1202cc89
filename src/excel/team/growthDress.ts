/** What new members' rows and columns need once they stand: looks, checks, sums over all members, lines that name them, pages. */
import {
  growthLooks,
  headSteps,
  isHandedOut,
  listOf,
  memberFormulas,
  ownColumnName,
  pageFactsOf,
  pagesOfSheets,
  tableWithColumnPer,
  type Area,
  type ColumnRewrite,
  type HeadCell,
  type HeadStep,
  type StandingMemberFormula,
} from "../../workbook";
import { contentTasks, referenceTo, rewriteTask, styleTasks, validationTasks } from "../apply/applySheet";
import { setNameTask } from "../apply/nameTasks";
import { pageTasks } from "../apply/pageTasks";
import { looks, type LookTask } from "../wire/looks";
import { task, type Task } from "../wire/requests";
import { writerOn } from "../wire/writer";
import { hasColumnPer, isListOf, listCells, memberRowsColumn, type TableTemplate } from "../../templates";
import type { QuarterState } from "../read/quarterState";

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
export function growthTasks(
  quarter: QuarterState,
  keys: readonly string[],
  formulas: readonly ColumnRewrite[],
  head: readonly HeadCell[],
): GrowthTasks {
  const looksOfRows = growthLooks(quarter, keys).map((one) => ({ ...noPlan, ...one }));
  const steps = headSteps(quarter, quarter.sheets, head);
  return {
    contents: [
      ...looksOfRows.flatMap((plan) => contentTasks(plan, null)),
      ...formulas.flatMap(({ rewrites }) => rewrites.map(rewriteTask)),
      ...steps.flatMap(headTasks),
      ...listTasks(quarter),
    ],
    looks: [
      ...looksOfRows.flatMap((plan) => [...looks(plan.name, "styles", styleTasks(plan)), ...looks(plan.name, "validations", validationTasks(plan))]),
      ...looks("", "names", hiddenTasks(quarter, keys)),
      ...printTasks(quarter),
    ],
  };
}

export interface GrowthTasks {
  readonly contents: readonly Task[];
  readonly looks: readonly LookTask[];
}

const noPlan = { name: "", numberFormats: [], values: [], styles: [], columnWidths: [], rowHeights: [], hiddenColumns: [], validations: [] };

function cellTask(sheet: string, area: Area, text: string): Task {
  return task((writer) => {
    writer.range(sheet, area).formulas = [[text]];
  }, 3, text);
}

/** A line that moves is written before the cell that it leaves is cleared: it never stands nowhere. */
function headTasks({ sheet, area, text, style, left }: HeadStep): Task[] {
  const look = { ...noPlan, name: sheet, styles: style ? [{ area, style }] : [] };
  const clear = left ? [task((writer) => void (writer.range(sheet, left).values = [[""]]), 3)] : [];
  return [...styleTasks(look), cellTask(sheet, area, text), ...clear];
}

/** Names of headers that a run added and did not come to hide. */
function hiddenTasks({ tables }: QuarterState, keys: readonly string[]): Task[] {
  const found = tableWithColumnPer("member", tables);
  if (!found) return [];
  return keys.map((key) =>
    task(({ context }) => {
      context.workbook.names.getItem(ownColumnName(found, key)).visible = false;
    }, 2),
  );
}

/** The drop-down list of members reaches to the last one. */
function listTasks({ tables }: QuarterState): Task[] {
  const members = listOf("member", tables);
  return listCells.flatMap(({ name, table, column: id }) => {
    const column = members?.place.columns.get(id)?.column;
    if (!members || table !== members.template.id || column === undefined) return [];
    const { sheet, top, rows } = members.content;
    return [setNameTask(name, referenceTo(sheet, { top: top + 1, bottom: top + rows.length, left: column, right: column }), true)];
  });
}

/** Sheets that show what a member got: those that are handed out are laid out anew, the others print the rows that have come. */
function printTasks(quarter: QuarterState): LookTask[] {
  const { sheets, tables, mark } = quarter;
  const grown = sheets.filter(({ hidden, tables: own }) => !hidden && own.some(growsWithTeam));
  const laidOut = new Set(grown.filter(isHandedOut).map(({ id }) => id));
  const pages = pagesOfSheets(grown, tables, pageFactsOf(quarter), mark.language);
  return pages.flatMap((page) => pageTasks(page, laidOut.has(page.id) ? undefined : ["printArea"]));
}

function growsWithTeam(template: TableTemplate): boolean {
  return isListOf("member", template) || hasColumnPer("member", template) || memberRowsColumn(template) !== null;
}

