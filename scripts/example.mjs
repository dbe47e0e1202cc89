/**
 * Makes the example team's workbook in both languages with the add-in's own code and says where the files are.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { ensureBundle } from "./bundle.mjs";

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "..");
const LANGUAGES = ["zh-CN", "en-US"];

/** The example in a language of its own if there is one, else the Chinese one. */
function exampleFile(language, kind) {
  const own = path.join("examples", `east-china.${language}.${kind}.json`);
  return existsSync(path.join(root, own)) ? own : path.join("examples", `east-china.${kind}.json`);
}

function makeWorkbook(language) {
  const setup = exampleFile(language, "setup");
  const data = exampleFile(language, "data");
  const workbook = path.join("out", `east-china.${language}.xlsx`);
  const report = path.join("out", `east-china.${language}.report.json`);
  const tsx = path.join(root, "node_modules", "tsx", "dist", "cli.mjs");
  const words = ["--setup", setup, "--data", data, "--lang", language, "--out", workbook, "--report", report];
  const { status } = spawnSync(process.execPath, [tsx, "scripts/workbook.ts", ...words], { cwd: root, stdio: "inherit" });
  if (status !== 0) throw new Error(`the ${language} workbook could not be made`);
  return [workbook, report];
}

mkdirSync(path.join(root, "out"), { recursive: true });
try {
  ensureBundle();
  const files = LANGUAGES.flatMap(makeWorkbook);
  process.stdout.write(`\n示例团队的季度工作簿和报告已生成 / The example team's quarter is ready:\n${files.map((file) => `  ${path.join(root, file)}\n`).join("")}`);
} catch (error) {
  process.stderr.write(`example: ${error.message}\n`);
  process.exitCode = 1;
}
