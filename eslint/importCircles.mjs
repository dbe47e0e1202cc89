import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/** What each file imports at run time, read once per run; what is being linted counts as it stands in the editor. */
const imports = new Map();

function importsOf(file) {
  const known = imports.get(file);
  if (known !== undefined) return known;
  return remember(file, readFileSync(file, "utf8"));
}

function remember(file, text) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  const found = source.statements.flatMap((statement) => {
    const request = valueRequest(statement);
    return request?.startsWith(".") ? (fileAt(path.resolve(path.dirname(file), request)) ?? []) : [];
  });
  imports.set(file, found);
  return found;
}

/** What a statement loads when it runs; null where it names types only. */
function valueRequest(statement) {
  const isImport = ts.isImportDeclaration(statement);
  if ((!isImport && !ts.isExportDeclaration(statement)) || statement.moduleSpecifier === undefined) return null;
  const clause = isImport ? statement.importClause : statement;
  const names = isImport ? clause?.namedBindings : clause.exportClause;
  const allTypes = names?.elements?.length > 0 && names.elements.every((name) => name.isTypeOnly) && clause.name === undefined;
  return clause?.isTypeOnly || allTypes ? null : statement.moduleSpecifier.text;
}

function fileAt(place) {
  return [`${place}.ts`, `${place}.tsx`, place, path.join(place, "index.ts")].find((file) => /\.(?:tsx?|mjs)$/.test(file) && existsSync(file)) ?? null;
}

/** The shortest way from one file to another along imports, both included; null where there is none. */
function wayBetween(from, to) {
  const before = new Map([[from, null]]);
  for (const file of before.keys()) {
    if (file === to) return wayTo(file, before);
    for (const next of importsOf(file)) if (!before.has(next)) before.set(next, file);
  }
  return null;
}

function wayTo(file, before) {
  const earlier = before.get(file);
  return earlier === null ? [file] : [...wayTo(earlier, before), file];
}

/** The same of a statement of the file that is linted. */
function namesTypesOnly({ importKind, exportKind, specifiers }) {
  const isType = (one) => (one.importKind ?? one.exportKind) === "type";
  return isType({ importKind, exportKind }) || (specifiers?.length > 0 && specifiers.every(isType));
}

/** Files that import each other load in an order that nobody chose, and none of them can be read, tested or moved alone. */
export const importCircles = {
  meta: { type: "problem", docs: { description: "no file imports itself by way of others" }, schema: [] },
  create(context) {
    return {
      Program(program) {
        remember(context.filename, context.sourceCode.text);
        for (const node of program.body) {
          const request = node.source?.value;
          if (typeof request !== "string" || !request.startsWith(".") || namesTypesOnly(node)) continue;
          const target = fileAt(path.resolve(path.dirname(context.filename), request));
          const way = target && wayBetween(target, context.filename);
          if (!way) continue;
          const names = way.map((file) => path.basename(file)).join(" → ");
          context.report({ node: node.source, message: `Imports in a circle: ${names}. What both sides need belongs in a file that imports neither.` });
        }
      },
    };
  },
};
