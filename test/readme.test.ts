import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.join(__dirname, "..");
/** Every page that is tracked; the changelog tells of files as they were. */
const documents = execFileSync("git", ["ls-files", "*.md"], { cwd: root, encoding: "utf8" }).split("\n").filter((name) => name !== "" && name !== "CHANGELOG.md");
const tracked = execFileSync("git", ["ls-files"], { cwd: root, encoding: "utf8" }).split("\n");
/** A file named by its path or by the end of it: src/core/plan/leaverTarget.ts, plan/leaverTarget.ts, leaverTarget.ts. */
const isTracked = (name: string): boolean => tracked.some((file) => file === name || file.endsWith(`/${name}`));
const { scripts } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { scripts: Record<string, string> };

const read = (document: string): string => readFileSync(path.join(root, document), "utf8");
/** Headings as GitHub names them in links. */
const anchorsOf = (document: string): string[] =>
  [...read(document).matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => heading.toLowerCase().replace(/[^\p{L}\p{N}_ -]/gu, "").replaceAll(" ", "-"));

describe.each(documents)("%s", (document) => {
  test("names only npm scripts that exist", () => {
    const named = [...read(document).matchAll(/npm (?:run (?:--silent )?([\w:-]*\w)|(start|test)\b)/g)].map((match) => match[1] ?? match[2] ?? "");
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  test("names only files and folders of ours that exist", () => {
    const places = [...read(document).matchAll(/(?<![\w/.-])(?:src|stand-in|scripts|test|docs|assets|schemas|examples|eslint|bench|\.ci)\/[\w./-]*\w\/?/g)].map(([place]) => place);
    const stands = (place: string) => ["", ".ts", ".tsx", ".test.ts", ".long.test.ts"].some((ending) => existsSync(path.join(root, place + ending)));
    expect(places.filter((place) => !stands(place) && !existsSync(path.join(root, path.dirname(document), place)))).toEqual([]);
    const names = [...read(document).matchAll(/`(\w[\w./-]*\.(?:ts|tsx|mjs|cjs))`/g)].map((match) => match[1] ?? "");
    expect(names.filter((name) => !isTracked(name))).toEqual([]);
    const rooms = [...read(document).matchAll(/`((?:core|templates|workbook|excel|commands|taskpane|locales|file)\/[\w./-]*)`/g)].map((match) => match[1] ?? "");
    expect(rooms.filter((place) => !stands(`src/${place}`))).toEqual([]);
  });

  test("has no dead relative link", () => {
    const links = [...read(document).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((match) => match[1] ?? "");
    expect(links.filter((link) => !existsSync(path.join(root, path.dirname(document), link)))).toEqual([]);
  });

  test("links only to headings that are there", () => {
    const links = [...read(document).matchAll(/\]\((?!https?:)([^)#]*)#([^)]+)\)/g)].map(([, page = "", heading = ""]) => ({ page, heading }));
    const target = (page: string) => (page === "" ? document : path.join(path.dirname(document), page));
    expect(links.filter(({ page, heading }) => !anchorsOf(target(page)).includes(heading))).toEqual([]);
  });
});

test.each(documents.filter((name) => name.startsWith("docs/decisions/")))("%s says what was chosen", (document) => {
  expect(read(document)).toMatch(/^\*\*Choice\.\*\* /m);
  expect(read(document)).not.toMatch(/^Date:/m);
});

test("the README tells both commands and the main job's words", () => {
  for (const words of ["npm start", "npm test", "npm run workbook", "--setup", "--data", "--report"]) expect(read("README.md")).toContain(words);
});

const programs = tracked.filter((name) => /^(?:(?:src|stand-in|scripts|test|bench|eslint)\/.*|[^/]*)\.(?:tsx?|[cm]?js)$/.test(name));

test("comments name only files of ours that exist", () => {
  const missing = programs.flatMap((file) =>
    [...read(file).matchAll(/(?<=^|\s)(?:\/\/|\/?\*+)\s.*/gm)]
      .flatMap(([comment]) => [...comment.matchAll(/(?<![\w./*-])(\w[\w./-]*\.(?:tsx?|mjs|cjs|md))\b/g)].map((match) => match[1] ?? ""))
      .filter((name) => !isTracked(name))
      .map((name) => `${file}: ${name}`),
  );
  expect(programs.length).toBeGreaterThan(800);
  expect(missing).toEqual([]);
});
