import { buildPlan, type TablePlace } from "../../../src/workbook";
import { cellFormulas } from "../formula/planFormulas";
import { teamSetup } from "../teamSetup";

const setup = teamSetup(2, 1);

test("a sheet of another name is named so, and formulas that point at its cells follow", () => {
  const plan = buildPlan(setup, "zh-CN", { sheetNames: new Map([["targets", "It's 目标 (2)"]]) });
  expect(plan.sheets.find(({ id }) => id === "targets")?.name).toBe("It's 目标 (2)");
  const pointing = [...cellFormulas(plan).keys()].filter((formula) => formula.includes("目标 (2)"));
  expect(pointing.length).toBeGreaterThan(0);
  for (const formula of pointing) expect(formula).toContain("'It''s 目标 (2)'!$");
  expect([...cellFormulas(plan).keys()].filter((formula) => formula.includes("'目标设定'!"))).toEqual([]);
});

test("formulas name a table that already stands as it is called there, by the headers that people gave it", () => {
  const ids = ["key", "name", "from", "to", "activeDays", "start", "end", "matchKey", "no"];
  const columns = new Map(ids.map((id, index) => [id, { header: `新 [${id}]`, column: 5 + index }]));
  const members: TablePlace = { id: "members", templateName: "qbMembers", name: "qbMembers_1", sheet: "旧设置", top: 9, rows: 2, columns };
  const plan = buildPlan(setup, "zh-CN", { found: { tables: new Map([["members", members]]) } });
  const elsewhere = plan.sheets.filter((sheet) => sheet.id !== "settings");
  const formulas = [...cellFormulas({ ...plan, sheets: elsewhere }).keys()];
  expect(formulas.some((formula) => formula.includes("INDEX(qbMembers_1[[新 '[name']]],"))).toBe(true);
  expect(formulas.filter((formula) => /qbMembers\[/.test(formula))).toEqual([]);
});
