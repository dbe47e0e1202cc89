import { readFileSync } from "node:fs";
import path from "node:path";
import { describeTables } from "../../../scripts/generate/tablesPage";
import { markdownTable } from "../../../scripts/generate/markdownTable";
import { ruleParts, tableName } from "../../../src/templates";
import { buildPlan } from "../../../src/workbook";
import { everyColumn, everySheet, everyTable } from "../../templates/everyTable";
import { teamSetup } from "../../workbook/teamSetup";

const page = describeTables();

test("docs/tables.md is up to date (if not: npm run docs:tables)", () => {
  const kept = readFileSync(path.join(__dirname, "../../../docs/tables.md"), "utf8").split("\n");
  const wanted = page.split("\n");
  expect(wanted.filter((line, index) => line !== kept[index]).slice(0, 3)).toEqual([]);
  expect(kept).toHaveLength(wanted.length);
});

test("the page names every sheet, table and column", () => {
  const columns = everyColumn.filter(([, { id }]) => !/^(rep|light):/.test(id));
  const wanted = [
    ...everySheet.map(({ id }) => `sheet \`${id}\``),
    ...everyTable.map(([, { id }]) => `### \`${tableName(id)}\``),
    ...columns.map(([, { id, label }]) => `| \`${id}\` | ${label["zh-CN"]} | ${label["en-US"]} |`),
    "| `rep:R01` |",
    "| `light:M01` |",
  ];
  expect(wanted.filter((text) => !page.includes(text))).toEqual([]);
});

test("the page names every name of the workbook", () => {
  const names = buildPlan(teamSetup(1, 1), "zh-CN").names.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(ruleParts.map(({ name }) => name)));
  const wanted = [...names, "qb_workbook", "qb_sheet_review", "qb_ready_review"].map((name) => `| \`${name}\` |`);
  expect(wanted.filter((text) => !page.includes(text))).toEqual([]);
});

test("a cell of a Markdown table keeps its bars and line breaks to itself", () => {
  expect(markdownTable(["a", "b"], [["1|2", "x\ny"]])).toBe("| a | b |\n|---|---|\n| 1\\|2 | x y |");
});
