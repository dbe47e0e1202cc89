/** Modules built as the add-in's page is: in webpack's production mode, by the page's own compiler, minified into one file. */
import { mkdtempSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import webpack, { type Configuration } from "webpack";

const requireFromHere = createRequire(__filename);
const compiledAsPage = (requireFromHere("../webpack.typescript.js") as (target: string) => Configuration)("es2021");

/** What a module of this folder exports, run from such a file; that stays in the machine's folder for temporary ones. */
export async function asShipped<Exports>(module: string): Promise<Exports> {
  const folder = mkdtempSync(path.join(tmpdir(), "quarterbook-bench-"));
  const compiler = webpack({
    ...compiledAsPage,
    mode: "production",
    target: ["node", "es2021"],
    entry: path.join(__dirname, module),
    output: { path: folder, filename: "bundle.cjs", library: { type: "commonjs2" } },
    performance: { hints: false },
  });
  await new Promise<void>((done, fail) => {
    compiler.run((error, stats) => {
      if (error) fail(error);
      else if (stats?.hasErrors()) fail(new Error(stats.toString("errors-only")));
      else done();
    });
  });
  return requireFromHere(path.join(folder, "bundle.cjs")) as Exports;
}
