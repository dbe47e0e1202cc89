/** Reads from src/host/members which classes and members the stand-in for Excel interprets. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const MEMBERS = join(__dirname, "../src/host/members");
const MEMBER_TABLES = ["read", "write", "open", "create", "call", "ask"];

/** One member as the stand-in has it, in the typings' spelling: {className: "Range", member: "values"}. */
export interface HostMember {
  className: string;
  member: string;
}

export function hostClassNames(): string[] {
  return [...new Set(hostClasses().map((found) => found.className))].sort();
}

/** The members of every class; those that begin with "_" are the library's own and left out. */
export function hostMembers(): HostMember[] {
  const members = new Map<string, HostMember>();
  for (const { className, literal } of hostClasses()) {
    for (const member of membersOf(literal)) members.set(`${className}.${member}`, { className, member });
  }
  return [...members.values()].sort((a, b) => (a.className + a.member < b.className + b.member ? -1 : 1));
}

function hostClasses(): { className: string; literal: ts.ObjectLiteralExpression }[] {
  return readdirSync(MEMBERS)
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => classesIn(ts.createSourceFile(file, readFileSync(join(MEMBERS, file), "utf8"), ts.ScriptTarget.Latest, true)));
}

function classesIn(source: ts.SourceFile): { className: string; literal: ts.ObjectLiteralExpression }[] {
  return source.statements.filter(ts.isVariableStatement).flatMap((statement) =>
    statement.declarationList.declarations.flatMap((declaration) => {
      const { type, initializer } = declaration;
      if (!type || !type.getText().startsWith("HostClass<") || !initializer || !ts.isObjectLiteralExpression(initializer)) return [];
      const name = propertyNamed(initializer, "name");
      return name && ts.isStringLiteral(name) ? [{ className: name.text, literal: initializer }] : [];
    }),
  );
}

function membersOf(literal: ts.ObjectLiteralExpression): string[] {
  const members = MEMBER_TABLES.flatMap((table) => {
    const entries = propertyNamed(literal, table);
    if (!entries || !ts.isObjectLiteralExpression(entries)) return [];
    return entries.properties.map((property) => property.name?.getText() ?? "").map((name) => name.charAt(0).toLowerCase() + name.slice(1));
  });
  if (propertyNamed(literal, "items")) members.push("items");
  if (propertyNamed(literal, "item")) members.push("getItem");
  return members.filter((member) => !member.startsWith("_"));
}

function propertyNamed(literal: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined {
  const property = literal.properties.find((candidate) => candidate.name?.getText() === name);
  return property && ts.isPropertyAssignment(property) ? property.initializer : undefined;
}
