/** Keeps dist/ in step with the sources, so that whatever loads the built page never sees an old one. */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
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

/** True if dist/ was built after the last change of what it is made of. */
export function bundleIsCurrent() {
  const built = newestTime(path.join(root, "dist", "taskpane.html"));
  const officeJs = existsSync(path.join(root, "dist", "office-js", "office.js"));
  return officeJs && INGREDIENTS.every((place) => newestTime(path.join(root, place)) < built);
}

/** Builds dist/ if it is missing or older than the sources; throws if the build fails. */
export function ensureBundle() {
  if (bundleIsCurrent()) return;
  const webpack = path.join(root, "node_modules", "webpack", "bin", "webpack.js");
  const result = spawnSync(process.execPath, [webpack, "--mode", "production"], { cwd: root, encoding: "utf8" });
  if (result.status !== 0) throw new Error(`webpack could not build the page:\n${result.stdout}${result.stderr}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) ensureBundle();
