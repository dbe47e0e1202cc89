import { formulaTokens, hasStructuredReference } from "../../../src/file/formula/tokens";
import { completeSet, LANGUAGES, noTeamColumns, sheetsOf } from "../../../src/templates";
import { allowedFunctions } from "../../../src/templates/formula/functions";
import { buildPlan } from "../../../src/workbook";
import { calledFunctions, cellFormulas, namesIn, ruleFormulas, textConstants } from "./planFormulas";
import { accept, setupWith } from "../setup/sampleSetup";
import { teamSetup } from "../teamSetup";

const allowed = new Set<string>(Object.values(allowedFunctions).flat());

const noTeamSheets = sheetsOf(completeSet(), noTeamColumns);
const plans = LANGUAGES.map((language) => [language, buildPlan(teamSetup(9, 12), language)] as const);

test.each(plans)("%s: no formula calls a function that an older Excel, WPS or LibreOffice lacks", (_, plan) => {
  const called = new Set([...cellFormulas(plan).keys(), ...ruleFormulas(plan)].flatMap(calledFunctions));
  expect(called.size).toBeGreaterThan(20);
  expect([...called].filter((name) => !allowed.has(name))).toEqual([]);
});

test.each(plans)("%s: the one cell with today's date is the only volatile one", (_, plan) => {
  const volatile = /^(?:TODAY|NOW|RAND|RANDBETWEEN|OFFSET|INDIRECT|CELL|INFO)$/;
  const formulas = [...cellFormulas(plan).keys()].filter((formula) => calledFunctions(formula).some((name) => volatile.test(name)));
  expect(formulas).toHaveLength(1);
  expect(formulas[0]).toContain("TODAY()");
  expect(formulas[0]).toContain("qb_todayOverride");
});

test.each(plans)("%s: formulas stay below Excel's 8,192 characters and their text constants within 255", (_, plan) => {
  const formulas = [...cellFormulas(plan).keys(), ...ruleFormulas(plan)];
  expect(formulas.filter((formula) => formula.length >= 8192)).toEqual([]);
  expect(formulas.flatMap(textConstants).filter((text) => text.length > 255)).toEqual([]);
});

test.each(LANGUAGES)("%s: the longest formula of the largest team, on sheets with the longest names, stays below Excel's 8,192 characters", (language) => {
  const names = Array.from({ length: 60 }, (_, index) => `${index + 1}`.padEnd(255, "名"));
  const metrics = Array.from({ length: 12 }, (_, index) => ({ id: `m${index + 1}`, name: `${index + 1}`.padEnd(255, "标"), unit: "万元", kind: "additive", target: 100 }));
  const sheetNames = new Map(noTeamSheets.map(({ id }, index) => [id, `${"'".repeat(29)}${String.fromCharCode(97 + index)}`.padStart(31, "表")]));
  const plan = buildPlan(accept(setupWith({ members: names, metrics })), language, { sheetNames });
  const longest = [...cellFormulas(plan)].sort(([one], [other]) => other.length - one.length)[0] ?? ["", ""];
  process.stdout.write(`${language}: the longest formula has ${longest[0].length} characters (${longest[1]})\n`);
  expect(longest[0].length).toBeGreaterThan(4000);
  expect(longest[0].length).toBeLessThan(8192);
});

test.each(plans)("%s: parentheses, braces, quotes and brackets close", (_, plan) => {
  for (const formula of [...cellFormulas(plan).keys(), ...ruleFormulas(plan)]) {
    const tokens = formulaTokens(formula);
    const count = (character: string) => tokens.filter(({ kind, text }) => kind === "sign" && text === character).length;
    expect([formula, count("("), count("{")]).toEqual([formula, count(")"), count("}")]);
    for (const { text } of tokens.filter(({ kind }) => kind === "text")) expect(text).toMatch(/^"(?:[^"]|"")*"$/);
    for (const { text } of tokens.filter(({ kind }) => kind === "bracket")) expect(text).toMatch(/^\[.+\]$/);
  }
});

test.each(plans)("%s: no piece of the template language is left over", (_, plan) => {
  for (const formula of [...cellFormulas(plan).keys(), ...ruleFormulas(plan)]) expect(formula).not.toMatch(/\[@|\{[a-zA-Z]+\}|rep:/);
});

test.each(plans)("%s: every name in a formula is a table or a name of the plan", (_, plan) => {
  const named = [...plan.names, ...plan.formulaNames].map(({ name }) => name);
  const known = new Set([...named, ...plan.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name))]);
  const ofNames = plan.formulaNames.map(({ formula }) => formula);
  const used = new Set([...cellFormulas(plan).keys(), ...ruleFormulas(plan), ...ofNames].flatMap(namesIn));
  expect(used.has("qb_today")).toBe(true);
  expect([...used].filter((name) => !known.has(name))).toEqual([]);
});

test.each(plans)("%s: conditional formats and drop-down lists hold no structured references", (_, plan) => {
  const formulas = ruleFormulas(plan);
  expect(formulas.length).toBeGreaterThan(20);
  expect(formulas.filter(hasStructuredReference)).toEqual([]);
});

test.each(plans)("%s: a drop-down list takes its entries from a name, so that Excel's 255 characters never matter", (_, plan) => {
  const sources = plan.sheets.flatMap((sheet) => sheet.validations.flatMap((rule) => (rule.kind === "list" ? [rule.source] : [])));
  for (const source of sources) expect(source).toMatch(/^=qb_list_[a-zA-Z]+$/);
});

test.each(plans)("%s: a word of the workbook stands inside a text constant, never among the calculation", (_, plan) => {
  const outside = [...cellFormulas(plan).keys(), ...ruleFormulas(plan)].map((formula) =>
    formulaTokens(formula).filter(({ kind }) => kind === "word" || kind === "sign").map(({ text }) => text).join(" "),
  );
  expect(outside.filter((text) => /[^\x20-\x7E]/.test(text))).toEqual([]);
});
