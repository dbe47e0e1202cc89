import { execFile } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import webpack from "webpack";
import { serveFolder } from "../../stand-in/node/serveFolder";

let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "host-chromium-"));
  copyFileSync(join(__dirname, "fixtures/embedded.html"), join(folder, "embedded.html"));
  await bundle(join(__dirname, "fixtures/embedded.ts"), folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The page's script as the embedded host would build it: for the browser, without anything of Node. */
function bundle(entry: string, path: string): Promise<void> {
  const swc = { loader: "swc-loader", options: { jsc: { target: "es2022", parser: { syntax: "typescript" } } } };
  const compiler = webpack({
    mode: "development",
    devtool: false,
    target: "web",
    entry,
    output: { path, filename: "embedded.js" },
    resolve: { extensions: [".ts", ".js"] },
    module: { rules: [{ test: /\.ts$/, use: swc }] },
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString("errors-only")));
      else resolve();
    });
  });
}

test("the same host plays Excel for the real Office.js inside Chromium", async () => {
  const server = await serveFolder(folder);
  const url = `${server.origin}/embedded.html?_host_Info=Excel$Mac$16.00$en-US`;
  const flags = ["--headless=new", "--no-sandbox", "--disable-gpu", "--virtual-time-budget=15000", `--user-data-dir=${join(folder, "profile")}`, "--dump-dom"];
  const { stdout } = await promisify(execFile)("chromium", [...flags, url], { timeout: 300_000 });
  await server.close();
  const report = /<pre>(.*)<\/pre>/.exec(stdout)?.[1] ?? stdout;
  expect(JSON.parse(report)).toEqual({
    host: "Excel",
    code: "InvalidArgument",
    cells: [{ value: null, formula: "=1+1" }, { value: 46205 }],
  });
});
