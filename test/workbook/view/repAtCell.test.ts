/** Whose row, or whose column, a cell belongs to. */
import { sheetsOf, type TableId } from "../../../src/templates";
import { findTable, repAtCell, type FoundTable } from "../../../src/workbook";
import { startRows } from "../../../src/workbook/start/startRows";
import { teamColumns } from "../../../src/workbook/start/teamColumns";
import { startView } from "./startView";
import { teamSetup } from "../teamSetup";

const setup = teamSetup(2, 1);
const log = [{ rep: "成员2", customer: "甲" }, { rep: "外人", customer: "乙" }];
const records = { ...startRows(setup, "zh-CN"), followUps: log };

/** Every table on a sheet of its own, from the cell C6 on. */
const tables = new Map<TableId, FoundTable>(
  sheetsOf(setup.set, teamColumns(setup, "zh-CN")).flatMap((sheet) =>
    sheet.tables.map((template) => {
      const headers = template.columns.map(({ label }) => label["zh-CN"]);
      const rows = records[template.id].map(() => []);
      const content = { name: template.id, sheet: template.id, top: 5, left: 2, headers, rows, formulaAreas: null };
      return [template.id, findTable(template, content, "zh-CN", new Map())] as const;
    }),
  ),
);
const view = { ...startView(setup, { tables: () => ({ followUps: log }) }), tables };

function at(table: TableId, row: number, column: string): string | null {
  return repAtCell(view, { sheet: table, row: 6 + row, column: tables.get(table)?.place.columns.get(column)?.column ?? -1 });
}

test("a row that was made for a member is that member's, in any column", () => {
  expect([at("weekly", 0, "actual"), at("weekly", 14, "week"), at("members", 1, "name"), at("lights", 2, "who")]).toEqual(["R01", "R02", "R02", "R02"]);
});

test("a row of the team is nobody's", () => {
  expect([at("review", 0, "reason"), at("lights", 0, "who")]).toEqual([null, null]);
});

test("a row of a log is whose name stands in it; a stranger's is nobody's", () => {
  expect([at("followUps", 0, "customer"), at("followUps", 1, "customer")]).toEqual(["R02", null]);
});

test("in the targets each member has a column; the others are nobody's", () => {
  expect([at("targets", 0, "rep:R01"), at("targets", 0, "rep:R02"), at("targets", 0, "total")]).toEqual(["R01", "R02", null]);
});

test("headers, rows below a table and columns beside it are nobody's", () => {
  expect([at("weekly", -1, "actual"), at("members", 2, "name"), repAtCell(view, { sheet: "members", row: 6, column: 1 })]).toEqual([null, null, null]);
});
