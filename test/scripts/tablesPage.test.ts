import { readFileSync } from "node:fs";
import path from "node:path";
import { describeTables } from "../../scripts/describe-tables";
import { markdownTable } from "../../scripts/markdown-table";
import { ruleCells, tableName } from "../../src/templates";
import { buildPlan } from "../../src/workbook";
import { everyColumn, everySheet, everyTable } from "../templates/everyTable";
import { teamSetup } from "../workbook/teamSetup";

const page = readFileSync(path.join(__dirname, "../../docs/tables.md"), "utf8");

test("docs/tables.md is what `npm run docs:tables` writes", () => {
  expect(page).toBe(describeTables());
});

test("the page names every sheet, table and column", () => {
  for (const { id } of everySheet) expect(page).toContain(`sheet \`${id}\``);
  for (const [, { id }] of everyTable) expect(page).toContain(`### \`${tableName(id)}\``);
  const columns = everyColumn.filter(([, { id }]) => !id.startsWith("rep:"));
  for (const [, { id, label }] of columns) expect(page).toContain(`| \`${id}\` | ${label["zh-CN"]} | ${label["en-US"]} |`);
  expect(page).toContain("| `rep:R01` |");
});

test("the page names every name of the workbook", () => {
  const names = buildPlan(teamSetup(1, 1), "zh-CN").names.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(ruleCells.map(({ name }) => name)));
  for (const name of [...names, "qb_workbook", "qb_sheet_review", "qb_ready_review"]) expect(page).toContain(`| \`${name}\` |`);
});

test("a cell of a Markdown table keeps its bars and line breaks to itself", () => {
  expect(markdownTable(["a", "b"], [["1|2", "x\ny"]])).toBe("| a | b |\n|---|---|\n| 1\\|2 | x y |");
});
