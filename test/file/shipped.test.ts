/** Of src/file the add-in ships addresses and formula texts; reading and writing .xlsx would be weight that nothing uses. */

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import manifest from "../../package.json";

const root = path.join(__dirname, "../..");

/** Texts that stay in a minified bundle, each with a file that holds it. */
const traces = [
  ["invalid zip data", "node_modules/fflate/lib/index.cjs"],
  ["[Content_Types].xml", "src/file/write/packageParts.ts"],
  ["sharedStrings", "src/file/read/readXlsx.ts"],
] as const;

test.each(traces)("the built add-in does not hold %s", (trace, source) => {
  expect(readFileSync(path.join(root, source), "utf8")).toContain(trace);
  const scripts = readdirSync(path.join(root, "dist")).filter((name) => name.endsWith(".js"));
  expect(scripts).toContain("taskpane.js");
  expect(scripts.filter((name) => readFileSync(path.join(root, "dist", name), "utf8").includes(trace))).toEqual([]);
});

test("so fflate is no dependency of what ships", () => {
  expect(manifest.dependencies).not.toHaveProperty("fflate");
});
