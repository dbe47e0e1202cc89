import { ruleParts } from "../../../src/templates";
import { formerDefaults } from "../../../src/workbook";
import type { CellInput, TableTemplate } from "../../../src/templates";
import type { FoundTable } from "../../../src/workbook";

/** The table of thresholds of the settings from B3 on: keys in B, thresholds in C. */
function settings(...rows: readonly (readonly [key: string, typed: CellInput])[]) {
  const place = { id: "rules", columns: new Map([["id", { header: "标识", column: 1 }], ["threshold", { header: "阈值", column: 2 }]]) };
  const content = { name: "qbRules", sheet: "设置", top: 2, left: 1, headers: ["标识", "阈值"], rows, formulaAreas: null };
  const found = { template: { id: "rules" } as TableTemplate, content, place, missing: [] } as unknown as FoundTable;
  return { tables: [found], at: (_sheet: string, row: number, column: number) => (rows[row - 3]?.[column - 1] ?? "") as string | number };
}

test("an untouched 12 of version 1 becomes 40 where it stands", () => {
  expect(formerDefaults(settings(["lag", 12], ["vague", 12]), 1)).toEqual([
    { sheet: "设置", area: { top: 4, bottom: 4, left: 2, right: 2 }, formula: "40", replaced: [12] },
  ]);
});

test.each([[8], [40], ["12"], [null]])("%j was set by somebody and stays", (typed) => {
  expect(formerDefaults(settings(["vague", typed]), 1)).toEqual([]);
});

test("a workbook of a later version keeps its 12", () => {
  expect(formerDefaults(settings(["vague", 12]), 2)).toEqual([]);
});

test("a former default is none of today's", () => {
  const fields = ruleParts.flatMap(({ limit }) => (limit?.formerly ? [limit] : []));
  for (const { formerly, preset } of fields) expect(Object.values(formerly ?? {})).not.toContain(preset);
  expect(fields).toHaveLength(1);
});
