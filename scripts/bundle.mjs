/** Keeps dist/ in step with the sources, so that whatever loads the built page never sees an old one. */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "..");

/** A folder that webpack builds, and all that it is made of. */
const ADD_IN = {
  folder: "dist",
  config: "webpack.config.js",
  needs: "office-js/office.js",
  ingredients: [
    "src",
    "assets",
    "webpack.config.js",
    "webpack.typescript.js",
    "tsconfig.json",
    "package-lock.json",
  ],
};
const HOST_PAGE = {
  folder: "dist-host",
  config: "webpack.host.config.js",
  needs: "page.js",
  ingredients: [
    ...["core", "file", "templates", "workbook", "excel", "locales"].map((room) => `src/${room}`),
    "stand-in",
    "scripts/demo",
    "scripts/cli/page/typeData.ts",
    "examples",
    "webpack.host.config.js",
    "webpack.typescript.js",
    "tsconfig.json",
    "package-lock.json",
  ],
};

function newestTime(place) {
  const stat = statSync(place);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(place).map((name) => newestTime(path.join(place, name))));
}

/** The file that says which sources a folder was built from: the time of their newest change when the build began. */
function stampOf({ folder }) {
  return path.join(root, folder, ".built-from");
}

function newestSource({ ingredients }) {
  return Math.max(...ingredients.map((place) => newestTime(path.join(root, place))));
}

function isCurrent(bundle) {
  const isWhole = existsSync(path.join(root, bundle.folder, bundle.needs)) && existsSync(stampOf(bundle));
  return isWhole && Number(readFileSync(stampOf(bundle), "utf8")) === newestSource(bundle);
}

function ensure(bundle) {
  if (isCurrent(bundle)) return;
  const source = newestSource(bundle);
  const webpack = path.join(root, "node_modules", "webpack", "bin", "webpack.js");
  const words = [webpack, "--config", bundle.config, "--mode", "production"];
  const result = spawnSync(process.execPath, words, { cwd: root, encoding: "utf8" });
  if (result.status !== 0) throw new Error(`webpack could not build ${bundle.folder}:\n${result.stdout}${result.stderr}`);
  writeFileSync(stampOf(bundle), String(source));
}

/** Builds dist/, the add-in, if it is missing or not made from the sources as they are; throws if the build fails. */
export function ensureBundle() {
  ensure(ADD_IN);
}

/** The same for dist-host/, the page that `npm start` serves. */
export function ensureHostPage() {
  ensure(HOST_PAGE);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  ensureBundle();
  if (process.argv.includes("--host-page")) ensureHostPage();
}
