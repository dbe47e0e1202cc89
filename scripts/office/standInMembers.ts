/** Reads from stand-in/members which classes and members the stand-in for Excel interprets. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const MEMBERS = join(__dirname, "../../stand-in/members");
const MEMBER_TABLES = ["read", "write", "open", "create", "call", "ask"];
/** Those by which a member changes the workbook. */
const CHANGING_TABLES = ["write", "create", "call"];
/** How an event is registered on the wire. */
const EVENT_MEMBERS: Readonly<Record<string, string>> = { _RegisterDataChangedEvent: "onChanged", _RegisterSelectionChangedEvent: "onSelectionChanged" };

/** One member as the stand-in has it, in the typings' spelling: {className: "Range", member: "values"}. */
export interface HostMember {
  className: string;
  member: string;
  /** True when it is set, or looks at arguments or a key: then there is something to refuse in what it is given. */
  takesInput: boolean;
  /** True when it changes the workbook. */
  changes: boolean;
}

export function hostClassNames(): string[] {
  return [...new Set(hostClasses().map((found) => found.className))].sort();
}

/** The members of every class, events too; other names that begin with "_" are the library's own and left out. */
export function hostMembers(): HostMember[] {
  const members = new Map<string, HostMember>();
  for (const { className, literal } of hostClasses()) {
    for (const found of membersOf(literal)) {
      const key = `${className}.${found.member}`;
      const other = members.get(key);
      const takesInput = found.takesInput || (other?.takesInput ?? false);
      members.set(key, { className, member: found.member, takesInput, changes: found.changes || (other?.changes ?? false) });
    }
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

function membersOf(literal: ts.ObjectLiteralExpression): Omit<HostMember, "className">[] {
  const members = MEMBER_TABLES.flatMap((table) => {
    const entries = propertyNamed(literal, table);
    if (!entries || !ts.isObjectLiteralExpression(entries)) return [];
    return entries.properties.filter(ts.isPropertyAssignment).map((entry) => ({
      member: publicName(entry.name.getText()),
      takesInput: table === "write" || looksAtArguments(entry.initializer),
      changes: CHANGING_TABLES.includes(table),
    }));
  });
  if (propertyNamed(literal, "items")) members.push({ member: "items", takesInput: false, changes: false });
  if (propertyNamed(literal, "item")) members.push({ member: "getItem", takesInput: true, changes: false });
  return members.filter(({ member }) => !member.startsWith("_"));
}

/** "GetRange" → "getRange"; "_RegisterDataChangedEvent" → "onChanged". */
function publicName(wireName: string): string {
  return EVENT_MEMBERS[wireName] ?? wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** True for `(target, [address]) => …` and `(target, args) => …`, not for `(target, _args, host) => …`. */
function looksAtArguments(handler: ts.Expression): boolean {
  if (!ts.isArrowFunction(handler)) throw new Error(`${handler.getText()} is no function that this list can look into`);
  const [, second] = handler.parameters;
  return second !== undefined && second.name.getText() !== "host" && !second.name.getText().startsWith("_");
}

function propertyNamed(literal: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined {
  const property = literal.properties.find((candidate) => candidate.name?.getText() === name);
  return property && ts.isPropertyAssignment(property) ? property.initializer : undefined;
}
