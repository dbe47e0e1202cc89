import path from "node:path";
import { fileURLToPath } from "node:url";
import { AREAS } from "./areas.mjs";

const SOURCES = path.join(path.dirname(fileURLToPath(import.meta.url)), "..", "src");

/** The room of src/ that a file stands in, or null outside src/. */
function areaOf(file) {
  const [area, ...rest] = path.relative(SOURCES, file).split(path.sep);
  return rest.length > 0 && area in AREAS ? area : null;
}

/** Why this import is not allowed, or null if it is. */
function objection(file, request) {
  const area = areaOf(file);
  if (area === null) return null;
  const { imports, packages, why } = AREAS[area];
  if (!request.startsWith(".")) {
    const allowed = packages === null || packages.some((name) => name.test(request));
    return allowed ? null : `src/${area} may not import the package "${request}": ${why}.`;
  }
  const target = areaOf(path.resolve(path.dirname(file), request, "x"));
  if (target === area || imports.includes(target)) return null;
  return `src/${area} may not import ${target === null ? "from outside src's rooms" : `src/${target}`}: ${why}.`;
}

/** Imports point one way: core, templates, workbook, excel, then taskpane and commands; host stands apart. */
export const importDirections = {
  meta: { type: "problem", docs: { description: "imports point one way through the rooms of src/" }, schema: [] },
  create(context) {
    const check = (node) => {
      const request = node.source?.value;
      if (typeof request !== "string") return;
      const message = objection(context.filename, request);
      if (message !== null) context.report({ node: node.source, message });
    };
    return { ImportDeclaration: check, ExportNamedDeclaration: check, ExportAllDeclaration: check, ImportExpression: check };
  },
};
