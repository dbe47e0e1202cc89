/**
 * Writes stand-in/members/requirementSets.json: for every member of the classes that the stand-in for Excel
 * interprets, the requirement set that the Office.js typings name in "[Api set: …]".
 * `--check` writes nothing and fails when the file is out of date.
 */

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { hostClassNames } from "./standInMembers";

const TARGET = join(__dirname, "../../stand-in/members/requirementSets.json");
const TYPINGS = join(__dirname, "../../node_modules/@types/office-js/index.d.ts");

/** "Worksheet.tabColor" → "ExcelApi 1.7"; "TableColumn.name (set)" where setting needs another set than reading. */
export function readRequirementSets(classNames: ReadonlySet<string>): Record<string, string> {
  const source = ts.createSourceFile("index.d.ts", readFileSync(TYPINGS, "utf8"), ts.ScriptTarget.Latest, true);
  const sets: Record<string, string> = {};
  const visit = (node: ts.Node): void => {
    if (ts.isModuleDeclaration(node) && node.name.text === "Excel" && node.body) ts.forEachChild(node.body, visitClass);
  };
  const visitClass = (node: ts.Node): void => {
    if (!ts.isClassDeclaration(node) || !node.name || !classNames.has(node.name.text)) return;
    for (const member of node.members) addMember(sets, node, member);
  };
  ts.forEachChild(source, visit);
  return Object.fromEntries(Object.entries(sets).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function addMember(sets: Record<string, string>, owner: ts.ClassDeclaration, member: ts.ClassElement): void {
  if (!member.name || !ts.isIdentifier(member.name)) return;
  const key = `${owner.name?.text ?? ""}.${member.name.text}`;
  const text = apiSetText(member) ?? apiSetText(owner);
  if (text === undefined) return;
  const numbers = [...text.matchAll(/(?:(ExcelApi\w*) )?(\d+\.\d+)/g)];
  const first = numbers[0];
  if (!first) return;
  const name = first[1] ?? "ExcelApi";
  sets[key] ??= `${name} ${first[2] ?? ""}`;
  const setting = /; (\d+\.\d+) for setting|, (\d+\.\d+) for set/.exec(text);
  if (setting) sets[`${key} (set)`] = `${name} ${setting[1] ?? setting[2] ?? ""}`;
}

/** The text between "[Api set:" and "]" of the doc comment. */
function apiSetText(node: ts.Node): string | undefined {
  const comments = ts.getJSDocCommentsAndTags(node).map((comment) => comment.getText());
  return /\[Api set:([^\]]*)\]/.exec(comments.join("\n"))?.[1];
}

/** The text of the file as it should be. */
export function requirementSetsText(): string {
  return `${JSON.stringify(readRequirementSets(new Set(hostClassNames())), null, 2)}\n`;
}

if (require.main === module) {
  const text = requirementSetsText();
  if (!process.argv.includes("--check")) writeFileSync(TARGET, text);
  else if (readFileSync(TARGET, "utf8") !== text) {
    process.stderr.write("stand-in/members/requirementSets.json is out of date: run npm run docs:members\n");
    process.exitCode = 1;
  }
}
