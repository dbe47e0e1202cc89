/**
 * Makes a fresh clone ready: packages from npm, and the Debian packages that some commands call. Quick when all is
 * there. Plain Node without packages, because it runs before any is installed.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "..");

/** What each Debian package is for, and the command (or font) that shows that it is there. */
const DEBIAN_PACKAGES = [
  { name: "libreoffice-calc", shownBy: "soffice", purpose: "the tests that recalculate and print workbooks with LibreOffice" },
  { name: "poppler-utils", shownBy: "pdftotext", purpose: "the tests that read printed pages" },
  { name: "chromium", shownBy: "chromium", purpose: "the tests that open the pane in a browser" },
  { name: "libxml2-utils", shownBy: "xmllint", purpose: "checking manifest.xml and workbook parts as XML" },
  { name: "fonts-noto-cjk", shownBy: null, purpose: "Chinese text on printed pages and in screenshots" },
  { name: "fonts-crosextra-carlito", shownBy: null, purpose: "printed pages with columns as wide as Excel's (Calibri's metrics)" },
];

const OLDEST_NODE = 20;

function say(text) {
  process.stdout.write(`setup: ${text}\n`);
}

function stop(text) {
  process.stderr.write(`setup: ${text}\n`);
  process.exit(1);
}

function readJson(file) {
  return JSON.parse(readFileSync(path.join(root, file), "utf8"));
}

/** True if every package of package-lock.json is installed in that version; optional ones may be absent. */
function packagesAreCurrent() {
  const installedList = "node_modules/.package-lock.json";
  if (!existsSync(path.join(root, installedList))) return false;
  const installed = readJson(installedList).packages;
  return Object.entries(readJson("package-lock.json").packages).every(([place, wanted]) => {
    if (place === "") return true;
    const found = installed[place];
    return found === undefined ? wanted.optional === true || wanted.devOptional === true : found.version === wanted.version;
  });
}

function installPackages() {
  say("installing packages with npm ci (a minute or two)");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const result = spawnSync(npm, ["ci"], { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
  if (result.status !== 0) stop("npm ci failed; nothing can run without its packages. Is the npm registry reachable?");
}

function onPath(command) {
  return (process.env.PATH ?? "").split(path.delimiter).some((folder) => existsSync(path.join(folder, command)));
}

function knownToDpkg(name) {
  const result = spawnSync("dpkg-query", ["-W", "-f", "${Status}", name], { encoding: "utf8" });
  return result.status === 0 && result.stdout.includes("install ok installed");
}

function isThere({ name, shownBy }) {
  return shownBy !== null && onPath(shownBy) ? true : knownToDpkg(name);
}

function installDebianPackages(names) {
  say(`installing Debian packages: ${names.join(" ")}`);
  const options = { stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
  try {
    execFileSync("apt-get", ["update", "-qq"], options);
    execFileSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...names], options);
  } catch (error) {
    say(`apt-get did not succeed: ${error.message}`);
  }
}

function tellMissing(missing) {
  say("these programs are missing:");
  for (const { name, purpose } of missing) say(`  ${name}: without it, not possible: ${purpose}`);
  say(`on Debian or Ubuntu: sudo apt-get install ${missing.map(({ name }) => name).join(" ")}`);
}

function ensureDebianPackages() {
  const absent = () => DEBIAN_PACKAGES.filter((entry) => !isThere(entry));
  const missing = absent();
  if (missing.length === 0) return;
  const mayInstall = process.getuid?.() === 0 && onPath("apt-get");
  if (mayInstall) installDebianPackages(missing.map(({ name }) => name));
  const stillMissing = mayInstall ? absent() : missing;
  if (stillMissing.length > 0) tellMissing(stillMissing);
}

const nodeMajor = Number(process.versions.node.split(".")[0]);
if (nodeMajor < OLDEST_NODE) stop(`Node ${OLDEST_NODE} or newer is needed; this is ${process.versions.node}`);
if (!packagesAreCurrent()) installPackages();
ensureDebianPackages();
