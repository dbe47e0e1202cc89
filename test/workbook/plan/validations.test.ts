import { LANGUAGES } from "../../../src/templates";
import { buildPlan } from "../../../src/workbook";
import { setupOfNames, teamSetup } from "../teamSetup";

test.each(LANGUAGES)("messages fit into what Excel shows: title 32, prompt 255, alert 225 characters (%s)", (language) => {
  for (const rule of buildPlan(teamSetup(3, 2), language).sheets.flatMap((sheet) => sheet.validations)) {
    expect(rule.alert.title.length).toBeLessThanOrEqual(32);
    expect(rule.alert.message.length).toBeLessThanOrEqual(225);
    expect(rule.prompt?.title.length ?? 0).toBeLessThanOrEqual(32);
    expect(rule.prompt?.message.length ?? 0).toBeLessThanOrEqual(255);
  }
});

test("a rep's long name is cut in the title of a message without halving an emoji", () => {
  const titles = buildPlan(setupOfNames([`${"长".repeat(31)}😀😀`]), "zh-CN").sheets.flatMap((sheet) => sheet.validations.map(({ alert }) => alert.title));
  expect(titles).toContain("长".repeat(31));
});

test("a rep's name is the title of a message without its control characters", () => {
  const titles = buildPlan(setupOfNames(["王\u0007芳"]), "zh-CN").sheets.flatMap((sheet) => sheet.validations.map(({ alert }) => alert.title));
  expect(titles).toContain("王芳");
});

test("an alert says that nothing was lost", () => {
  const alerts = buildPlan(teamSetup(1, 1), "zh-CN").sheets.flatMap((sheet) => sheet.validations.map(({ alert }) => alert.message));
  expect(alerts.length).toBeGreaterThan(10);
  expect(alerts.filter((message) => !message.includes("原内容没有丢失"))).toEqual([]);
});

test("every list that a cell offers is a name of the workbook", () => {
  const plan = buildPlan(teamSetup(3, 2), "zh-CN");
  const names = plan.names.map(({ name }) => `=${name}`);
  const sources = plan.sheets.flatMap((sheet) => sheet.validations.flatMap((rule) => (rule.kind === "list" ? [rule.source] : [])));
  expect(sources.filter((source) => !names.includes(source))).toEqual([]);
});

test("a date cell takes this century's days, not 20260705 typed without hyphens", () => {
  const dates = buildPlan(teamSetup(1, 1), "zh-CN").sheets.flatMap((sheet) => sheet.validations.filter(({ kind }) => kind === "date"));
  expect(dates.length).toBeGreaterThan(5);
  expect(new Set(dates.map((rule) => rule.kind === "date" && `${rule.from} ${rule.to}`))).toEqual(new Set(["2000-01-01 2100-12-31"]));
});
