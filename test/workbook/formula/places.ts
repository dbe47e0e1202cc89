/** Places of tables by hand: 目标设定 with columns of members and another column between, 周进度 beside it with headers of the same text. */
import type { TableId } from "../../../src/templates";
import type { Places, TablePlace } from "../../../src/workbook";
import type { FormulaPlace } from "../../../src/workbook/formula";

type Columns = readonly (readonly [id: string, header: string, letter: string])[];

export function tablePlace(id: TableId, name: string, sheet: string, rows: readonly [top: number, count: number], columns: Columns): TablePlace {
  return {
    id,
    templateName: `qb${id.charAt(0).toUpperCase()}${id.slice(1)}`,
    name,
    sheet,
    top: rows[0] - 1,
    rows: rows[1],
    columns: new Map(columns.map(([column, header, letter]) => [column, { header, column: letter.charCodeAt(0) - 65 }])),
  };
}

const members: Columns = [["rep:R01", "王芳", "G"], ["rep:R02", "O'Neil [2]", "I"], ["rep:R03", "=SUM(A1),\"x\"", "K"]];

/** Of so many members: key, total, the members' columns from G to K, unassigned. */
export function targets(count = 3, name = "qbTargets", metrics = 4): TablePlace {
  return tablePlace("targets", name, "目标设定", [6, metrics], [
    ["key", "编号", "B"],
    ["total", "团队 目标", "F"],
    ...members.slice(0, count),
    ["unassigned", "待分配", "M"],
  ]);
}

/** Its headers are hostile, its sheet's name, too; its name in the workbook is not the template's. */
export const weekly = tablePlace("weekly", "qbWeekly_1", "It's, a! [sheet]", [4, 10], [
  ["key", "编号", "A"],
  ["plan", "周计划", "B"],
  ["actual", "a[b]#c'd", "C"],
  ["value", "[@plan]", "D"],
  ["status", "plan", "E"],
  ["rate", "@rate, \"x\"", "F"],
]);

export const lights = tablePlace("lights", "qbLights", "首页", [20, 3], [
  ["who", "对象", "B"],
  ["light:M01", "销售额", "C"],
  ["light:M02", "M01", "D"],
]);

export function placesWith(...tables: readonly TablePlace[]): Places {
  return { tables: new Map(tables.map((table) => [table.id, table])) };
}

/** A formula in the table's second row. */
export function inTable(table: TablePlace, column = "total", others: readonly TablePlace[] = [targets(), weekly, lights]): FormulaPlace {
  const places = placesWith(...others.filter(({ id }) => id !== table.id), table);
  return { places, table, sheet: table.sheet, row: table.top + 2, column };
}
