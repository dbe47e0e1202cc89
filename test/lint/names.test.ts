/** Generic code names no single sheet, table or rule in quotes: what is true of one of them its template says. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { completeSet, ownColumn, ruleEntries, sheetsOf } from "../../src/templates";

const root = path.join(__dirname, "..", "..");
const rooms = ["src/templates/model", "src/workbook", "src/excel"];
/** Written from the templates. */
const written = "src/templates/model/ids.ts";

const sheets = sheetsOf(completeSet(), { reps: [], metrics: [] });
const ids = new Set([...sheets.flatMap(({ id, tables }) => [id, ...tables.map((table) => table.id)]), ...ruleEntries.map(([, { id }]) => id)]);
const prefixes: readonly string[] = [ownColumn.member.id(""), ownColumn.metric.id("")];

interface Exception {
  /** A file, or a folder with its "/". */
  readonly place: string;
  readonly words: readonly string[];
  readonly reason: string;
}

const exceptions: readonly Exception[] = [
  { place: "src/templates/model/template.ts", words: ["lagging"], reason: "a tone of a highlight" },
  { place: "src/templates/model/owners.ts", words: ["light"], reason: "makes and reads the ids of columns per member and metric" },
  {
    place: "src/workbook/setup/",
    words: ["team", "members", "leave", "metrics", "holidays", "workdays", "rules"],
    reason: "fields of the setup file",
  },
  { place: "src/workbook/data/readData.ts", words: ["weekly", "review"], reason: "fields of the data file" },
];

function filesIn(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => path.posix.join(folder, name.split(path.sep).join("/")));
}

/** True within Pick<…, "members"> and the like: a field of another type. */
function namesField(node: ts.Node): boolean {
  let at = node.parent;
  while (ts.isLiteralTypeNode(at) || ts.isUnionTypeNode(at)) at = at.parent;
  const of = ts.isTypeReferenceNode(at) ? at.typeName : ts.isExpressionWithTypeArguments(at) ? at.expression : null;
  return of !== null && ["Pick", "Omit"].includes(of.getText());
}

const files = rooms.flatMap(filesIn).filter((file) => file !== written);

function quotedNames(file: string, text: string): string[] {
  const found: string[] = [];
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) && (ids.has(node.text) || prefixes.includes(node.text)) && !namesField(node)) found.push(node.text);
    if (ts.isTemplateHead(node) && prefixes.some((prefix) => node.text.endsWith(prefix))) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function namesIn(file: string): string[] {
  return quotedNames(file, readFileSync(path.join(root, file), "utf8"));
}

test("no file of templates/model, workbook and excel quotes the id of a sheet, table or rule", () => {
  expect(files.length).toBeGreaterThan(150);
  const isExcepted = (file: string, word: string) => exceptions.some(({ place, words }) => file.startsWith(place) && words.includes(word));
  expect(files.flatMap((file) => namesIn(file).flatMap((word) => (isExcepted(file, word) ? [] : [`${file}: ${word}`])))).toEqual([]);
});

test.each(exceptions)("$place still needs its exception: $reason", ({ place, words }) => {
  const found = files.filter((file) => file.startsWith(place)).flatMap(namesIn);
  expect([...new Set(found)].sort()).toEqual([...words].sort());
});

test.each([
  [`tables.get("weekly")`, ["weekly"]],
  ["columnName(id, `rep:${key}`)", ["rep:"]],
  ["id.startsWith('light:')", ["light:"]],
  [`type A = Pick<QuarterSetup, "members" | "metrics">; // "weekly"`, []],
  [`interface A extends Omit<Report, "lagging"> {}`, []],
  [`type A = Extract<TableId, "actions">`, ["actions"]],
])("%s is seen", (text, names) => {
  expect(quotedNames("a.ts", text)).toEqual(names);
});
