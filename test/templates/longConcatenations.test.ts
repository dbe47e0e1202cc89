/** Nobody can read a formula or text that is put together in one breath: its parts have names. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

const folder = path.join(__dirname, "..", "..", "src", "templates");
const longest = 300;

const isSum = (node: ts.Node): node is ts.BinaryExpression => ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken;
const isText = (node: ts.Node) => ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);

/** A chain of + with a text in it. */
function isConcatenation(node: ts.Node): boolean {
  if (ts.isParenthesizedExpression(node)) return isConcatenation(node.expression);
  return isText(node) || (isSum(node) && (isConcatenation(node.left) || isConcatenation(node.right)));
}

/** Sentences that people read are as long as they are. */
const isLabel = (node: ts.Node) => ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === "label";

/** "file:line: characters" of each text that is too long; what stands within a long one is not listed as well. */
function longTexts(file: string, source: string): string[] {
  const parsed = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isLabel(node)) return;
    const length = node.getText(parsed).length;
    if (length > longest && (isText(node) || (isSum(node) && isConcatenation(node)))) {
      found.push(`${file}:${parsed.getLineAndCharacterOfPosition(node.getStart(parsed)).line + 1}: ${length}`);
      return;
    }
    ts.forEachChild(node, visit);
  };
  visit(parsed);
  return found;
}

test("long texts are found: literals, templates and chains of them, not sums of numbers and not labels", () => {
  const long = "x".repeat(longest);
  const half = "x".repeat(longest / 2);
  expect(longTexts("a.ts", `const a =\n  "${long}";`)).toEqual(["a.ts:2: 302"]);
  expect(longTexts("a.ts", `const a = \`${long}\${b}\`;`)).toEqual(["a.ts:1: 306"]);
  expect(longTexts("a.ts", `const a = "${half}" + (b + "${half}");`)).toHaveLength(1);
  expect(longTexts("a.ts", `const a = \`\${cases(["${half}", "${half}"])}\`;`)).toHaveLength(1);
  expect(longTexts("a.ts", `const a = ${Array(200).fill("b").join(" + ")};`)).toEqual([]);
  expect(longTexts("a.ts", `const a = label("${long}", "${long}");`)).toEqual([]);
  expect(longTexts("a.ts", `const a = ["${half}", "${half}", "${half}"];`)).toEqual([]);
});

test(`no text of the templates is longer than ${longest} characters: name its parts`, () => {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
  expect(files.length).toBeGreaterThan(30);
  expect(files.sort().flatMap((name) => longTexts(name, readFileSync(path.join(folder, name), "utf8")))).toEqual([]);
});
