/** Chinese texts of the product keep Chinese punctuation: no half-width comma, colon, bracket … beside a Chinese character or a filled-in place. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { messages } from "../../src/locales";
import { labelOf } from "../../src/locales/pane/shell";
import { makeProblem, problemLine } from "../../src/workbook/setup/problems/problem";

const root = path.join(__dirname, "..", "..");
const folders = ["locales", "templates", "core", "workbook", "excel", "commands", "taskpane"];

/** What stands for `${…}` of a template. */
const filledIn = "\uE000";
const chinese = /\p{Script=Han}/u;
const halfWidth = /[\p{Script=Han}」』）\uE000] ?[,:;()?!]|[,:;()?!] ?[\p{Script=Han}「『（]/u;

/** Written so on purpose: the days of a week are digits in Latin brackets, as the specification writes its labels, such as 销售额(万元). */
const exceptions = ["src/templates/reading/weekLabels.ts 第{}周 ({})"];

/** Patterns of what people write; nobody reads them. */
const patterns = ["src/workbook/setup/days/dayForms.ts", "src/workbook/setup/names/nameWords.ts"];

interface Text {
  readonly file: string;
  readonly text: string;
}

function textsOf(file: string): Text[] {
  const kind = file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(file, readFileSync(path.join(root, file), "utf8"), ts.ScriptTarget.Latest, false, kind);
  const found: Text[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) found.push({ file, text: node.text });
    if (ts.isTemplateExpression(node)) {
      found.push({ file, text: node.head.text + node.templateSpans.map(({ literal }) => filledIn + literal.text).join("") });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const texts = folders
  .flatMap((folder) => readdirSync(path.join(root, "src", folder), { recursive: true, encoding: "utf8" }).map((name) => path.join("src", folder, name)))
  .filter((file) => /\.tsx?$/.test(file) && !patterns.includes(file))
  .flatMap(textsOf)
  .filter(({ text }) => chinese.test(text));

test("Chinese texts have full-width punctuation", () => {
  const wrong = texts.filter(({ text }) => halfWidth.test(text)).map(({ file, text }) => `${file} ${text.replaceAll(filledIn, "{}")}`);
  expect(texts.length).toBeGreaterThan(800);
  expect(wrong).toEqual(exceptions);
});

test.each([
  ["请经理协助: 林晓雯", true],
  ["滞后,请经理协助", true],
  ["团队(3 人)", true],
  [`${filledIn}: 目标不符`, true],
  ["周五 17:00 前填好；见 A1:B2", false],
  ["「设置」：核对团队（3 人）", false],
])("%s: wrong is %s", (text, isWrong) => {
  expect(halfWidth.test(text)).toBe(isWrong);
});

test("what is put together at run time keeps to it, too", () => {
  expect(labelOf({ action: "转到该行", about: "回款率" }, "zh-CN")).toBe("转到该行：回款率");
  expect(problemLine(makeProblem("$.team", "not-text", { found: "5" }), "zh-CN")).toBe("$.team：必须是文本，而不是 5");
  expect(messages("zh-CN").outcomes.protected({ place: "目标设定, 周进度" })).toMatch(/^目标设定、周进度 受保护/);
});

/** Names of buttons are put together by labelOf, which knows the language. */
test("no view joins a button's words with a colon of its own", () => {
  const views = readdirSync(path.join(root, "src/taskpane"), { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".tsx"));
  const labels = views.filter((name) => /aria-label=\{`[^`]*: /.test(readFileSync(path.join(root, "src/taskpane", name), "utf8")));
  expect(labels).toEqual([]);
});
