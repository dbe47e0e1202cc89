/**
 * Writes the manifest for a deployment: `npm run manifest -- --base https://host/path [--out dist/manifest.xml]`.
 * Every address of the development server is replaced by the base; nothing else changes.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";

const DEVELOPMENT_BASE = "https://localhost:3001";

/**
 * The manifest with another base address. Office takes https only, so anything else throws a RangeError.
 *
 * @example withBase('"https://localhost:3001/taskpane.html"', "https://qb.example/v1/") // '"https://qb.example/v1/taskpane.html"'
 */
export function withBase(manifest: string, base: string): string {
  const url = URL.canParse(base) ? new URL(base) : null;
  if (url?.protocol !== "https:" || url.search !== "" || url.hash !== "") {
    throw new RangeError(`--base must be an https address without query, not "${base}"`);
  }
  return manifest.replaceAll(DEVELOPMENT_BASE, url.href.replace(/\/+$/, ""));
}

function main(): void {
  const { values } = parseArgs({ options: { base: { type: "string" }, out: { type: "string", default: "dist/manifest.xml" } } });
  if (values.base === undefined) throw new RangeError("--base is missing: the https address that serves the built folder");
  const root = path.join(__dirname, "..");
  const out = path.resolve(root, values.out);
  const text = withBase(readFileSync(path.join(root, "manifest.xml"), "utf8"), values.base);
  mkdirSync(path.dirname(out), { recursive: true });
  writeFileSync(out, text);
  process.stdout.write(`${out}\n`);
}

if (require.main === module) {
  try {
    main();
  } catch (error) {
    process.stderr.write(`manifest: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  }
}
