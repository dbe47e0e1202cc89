/** Chinese texts of the sheets, the ribbon, messages and problems: full-width punctuation, one word for one thing. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { GAP_PHRASES } from "../../src/core";
import { COMMAND_NAMES, messages } from "../../src/locales";
import { noteTexts } from "../../src/locales/notes";
import { laggingTexts } from "../../src/locales/pane/lagging";
import { logTexts } from "../../src/locales/pane/log";
import { newQuarterTexts } from "../../src/locales/pane/newQuarter";
import { offerTexts } from "../../src/locales/pane/offers";
import { reviewTexts } from "../../src/locales/pane/review";
import { settingsTexts } from "../../src/locales/pane/settings";
import { shellTexts } from "../../src/locales/pane/shell";
import { todayTexts } from "../../src/locales/pane/today";
import { buildPlan, partLabel, problemText, workbookNames } from "../../src/workbook";
import { schemaVersion, completeSet, words } from "../../src/templates";
import { sampleSetup } from "../workbook/setup/sampleSetup";
import { readSetup } from "../../src/workbook/setup";
import { isoDate, monthPeriod, quarterPeriod } from "../../src/core";

const root = path.join(__dirname, "..", "..");

/** Half-width , : ; ( ) ? ! right beside a Chinese character or bracket; curly quotes; a space after full-width punctuation. */
const halfWidth = /[\p{Script=Han}」）][,:;()?!]|[,:;()?!][\p{Script=Han}「（]|[“”]|[，：；。、] /u;
/** Words that the product does not use: it says 加载项, 高亮, 指标. */
const otherWords = /插件|提示色|维度/;

/** The column of 目标设定 is called as the guides call it. */
const termOfTheField = "目标维度";

function chinese(texts: readonly unknown[]): string[] {
  return texts.filter((text): text is string => typeof text === "string" && /\p{Script=Han}/u.test(text));
}

/** Every string inside a piece of data. */
function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(stringsIn);
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(stringsIn) : [];
}

/** Constants, prompts, alerts, chart titles, page headers, and the texts inside formulas. */
function sheetTexts(): string[] {
  const read = readSetup(sampleSetup(), { today: isoDate("2026-08-03") });
  if (!("setup" in read)) throw new Error("the sample setup is not good");
  const { sheets } = buildPlan(read.setup, "zh-CN");
  const formulas = sheets.flatMap((sheet) => sheet.formulas.flatMap(({ formula }) => (typeof formula === "string" ? [formula] : formula.flatMap((one) => one ?? []))));
  const insideFormulas = formulas.flatMap((formula) => [...formula.matchAll(/"([^"]*)"/g)].map((match) => match[1]));
  return chinese([...insideFormulas, ...sheets.flatMap(({ values, validations, charts, page, name }) => stringsIn([values, validations, charts, page, name]))]);
}

/** Texts of messages with sample facts put in. */
function messageTexts(): string[] {
  const facts = {
    ...{ team: "华东区", period: quarterPeriod(2026, 3), wanted: monthPeriod(2026, 10), sheets: 5, added: 1, formulas: 2, highlights: 1, lagging: 1 },
    ...{ problems: 2, missing: 3, place: "A1", sheet: "过程跟进", needed: "ExcelApi 1.9", code: "X", text: "text", version: 2, known: 1, count: 3, more: 2 },
    ...{ cells: [{ header: "周计划", first: 7, last: 9 }], columns: ["甲", "乙"], isRestorable: true, rep: "王芳", metric: "销售额", week: 3, name: "设置 › 周历", area: "Data!A5" },
    ...{ kind: "panes", from: "结果复盘", again: "newQuarter", row: 7, names: ["李娜"], most: 60, header: "客户名称", said: "请核对", typed: "王芬", near: "王芳" },
    ...{ groups: [[{ name: "华东电子", count: 2, row: 7 }, { name: "華東電子", count: 1, row: 9 }]] },
  };
  const { outcomes, ...rest } = messages("zh-CN");
  const told = [...Object.entries(outcomes), ...Object.entries(noteTexts["zh-CN"])].map(([name, tell]) =>
    (tell as (given: unknown) => string)(name === "keptCells" ? { ...facts, cells: ["A1"] } : facts),
  );
  return chinese([...told, ...stringsIn(rest)]);
}

const manifest = chinese([...readFileSync(path.join(root, "manifest.xml"), "utf8").matchAll(/(?:DefaultValue|Value)="([^"]*)"/g)].map((match) => match[1]));
const problems = chinese([...readFileSync(path.join(root, "src/workbook/setup/problems/problemMessages.ts"), "utf8").matchAll(/"zh-CN": "((?:[^"\\]|\\.)*)"/g)].map((match) => match[1]));

/** Every text of the pane, those that are made from facts too. */
function paneTexts(): string[] {
  const week = { week: 3, rate: "70.0%", toString: () => "3" };
  const facts = Object.assign([week], {
    ...{ threshold: "70%", weeks: 2, rep: "王芳", metric: "销售额", rates: "70.0%", evidence: "第3周 70.0%", lowWeeks: [week], holes: ["4–5"], sum: "90", target: "100", key: "R01" },
    ...{ days: 60, until: "2026-10-02", reason: "客户出差", toString: () => "3" },
    ...{ header: "客户名称", spellings: [{ name: "华东电子", count: 2 }, { name: "華東電子", count: 1 }], typed: { name: "王芬", count: 1 }, listed: "王芳", isYuan: true },
  });
  const told = (value: unknown): unknown => {
    if (typeof value === "function") return (value as (given: unknown) => unknown)(facts);
    return value !== null && typeof value === "object" ? Object.values(value).map(told) : value;
  };
  const catalogues = [laggingTexts, logTexts, newQuarterTexts, offerTexts, reviewTexts, settingsTexts, shellTexts, todayTexts];
  return chinese(stringsIn(catalogues.map((catalogue) => told(catalogue["zh-CN"]))));
}

const sources: [string, () => string[]][] = [
  ["the sheets", sheetTexts],
  ["words of formulas", () => Object.values(words).map((word) => word["zh-CN"])],
  ["prompts", () => stringsIn(GAP_PHRASES["zh-CN"])],
  ["messages", messageTexts],
  ["names of parts", () => chinese(workbookNames(completeSet(), schemaVersion).map((name) => partLabel(name, "zh-CN")))],
  ["problems of a setup", () => problems],
  ["the manifest", () => manifest],
  ["the pane", paneTexts],
];

describe.each(sources)("%s", (_, texts) => {
  test("use full-width punctuation beside Chinese characters", () => {
    expect(texts().length).toBeGreaterThan(5);
    expect([...new Set(texts())].filter((text) => halfWidth.test(text))).toEqual([]);
  });

  test("say 加载项, 高亮 and 指标", () => {
    expect([...new Set(texts())].filter((text) => text !== termOfTheField && otherWords.test(text))).toEqual([]);
  });
});

test("buttons that texts name are buttons of the ribbon or of the pane", () => {
  const names = [...Object.values(COMMAND_NAMES).map((name) => name["zh-CN"]), reviewTexts["zh-CN"].restore, settingsTexts["zh-CN"].addMemberNow];
  const quoted = [...sheetTexts(), ...messageTexts(), ...manifest, ...paneTexts()].flatMap((text) => [...text.matchAll(/点(?:一次)?「([^」]+)」/g)].map((match) => match[1] ?? ""));
  expect(quoted.length).toBeGreaterThan(4);
  expect([...new Set(quoted)].filter((name) => !names.includes(name))).toEqual([]);
});

test("a problem's text reads on after its path", () => {
  const read = readSetup({ schemaVersion: 1 }, { today: isoDate("2026-08-03") });
  const lines = "problems" in read ? read.problems.map((problem) => problemText(problem, "zh-CN")) : [];
  expect(lines.filter((line) => halfWidth.test(line))).toEqual([]);
});
