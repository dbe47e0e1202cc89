import path from "node:path";
import { fileURLToPath } from "node:url";
import { AREAS } from "./areas.mjs";

const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), "..");

/** The room that a file stands in, as `src/core` or `stand-in`; null outside the rooms. */
function areaOf(file) {
  const place = path.relative(ROOT, file).split(path.sep).join("/");
  return Object.keys(AREAS).find((area) => place.startsWith(`${area}/`)) ?? null;
}

/** Why this import is not allowed, or null if it is. */
function objection(file, request) {
  const area = areaOf(file);
  if (area === null) return null;
  const { imports, packages, why } = AREAS[area];
  if (!request.startsWith(".")) {
    const allowed = packages === null || packages.some((name) => name.test(request));
    return allowed ? null : `${area} may not import the package "${request}": ${why}.`;
  }
  const target = areaOf(path.resolve(path.dirname(file), request, "x"));
  if (target === area || imports.includes(target)) return null;
  return `${area} may not import ${target ?? "from outside its rooms"}: ${why}.`;
}

/** Imports point one way: core, templates, workbook, excel, then commands and taskpane; the stand-in stands apart. */
export const importDirections = {
  meta: { type: "problem", docs: { description: "imports point one way through the rooms" }, schema: [] },
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
