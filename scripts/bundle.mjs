/** Keeps dist/ in step with the sources, so that whatever loads the built page never sees an old one. */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "..");

/** All that the bundle is made of; src/host is left out because it is never in it. */
const INGREDIENTS = [
  ...["core", "templates", "workbook", "excel", "commands", "taskpane", "locales", "file"].map((folder) => `src/${folder}`),
  "assets",
  "webpack.config.js",
  "tsconfig.json",
  "package-lock.json",
];

function newestTime(place) {
  if (!existsSync(place)) return 0;
  const stat = statSync(place);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(place).map((name) => newestTime(path.join(place, name))));
}

/** Says which sources dist/ was built from: the time of their newest change when the build began. */
const STAMP = path.join(root, "dist", ".built-from");

function newestSource() {
  return Math.max(...INGREDIENTS.map((place) => newestTime(path.join(root, place))));
}

/** True if dist/ was built from the sources as they are now. */
export function bundleIsCurrent() {
  const officeJs = existsSync(path.join(root, "dist", "office-js", "office.js"));
  return officeJs && existsSync(STAMP) && Number(readFileSync(STAMP, "utf8")) === newestSource();
}

/** Builds dist/ if it is missing or not made from the sources as they are; throws if the build fails. */
export function ensureBundle() {
  if (bundleIsCurrent()) return;
  const source = newestSource();
  const webpack = path.join(root, "node_modules", "webpack", "bin", "webpack.js");
  const result = spawnSync(process.execPath, [webpack, "--mode", "production"], { cwd: root, encoding: "utf8" });
  if (result.status !== 0) throw new Error(`webpack could not build the page:\n${result.stdout}${result.stderr}`);
  writeFileSync(STAMP, String(source));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) ensureBundle();
