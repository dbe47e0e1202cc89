import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";

const root = path.join(__dirname, "..");
const documents = ["README.md", "bench/README.md", "src/host/README.md", "docs/recipes.md", "docs/rules.md", "docs/fidelity.md", ...readdirSync(path.join(root, "docs", "decisions")).map((name) => `docs/decisions/${name}`)];
const { scripts } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { scripts: Record<string, string> };

const read = (document: string): string => readFileSync(path.join(root, document), "utf8");

describe.each(documents)("%s", (document) => {
  test("names only npm scripts that exist", () => {
    const named = [...read(document).matchAll(/npm (?:run (?:--silent )?([\w:-]+)|(start|test)\b)/g)].map((match) => match[1] ?? match[2] ?? "");
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  test("names only files and folders of ours that exist", () => {
    const named = [...read(document).matchAll(/`((?:src|scripts|test|docs|assets|schemas|examples|eslint|\.ci)\/[\w./-]*)`/g)].map((match) => match[1] ?? "");
    expect(named.filter((name) => !existsSync(path.join(root, name)))).toEqual([]);
  });

  test("has no dead relative link", () => {
    const links = [...read(document).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((match) => match[1] ?? "");
    expect(links.filter((link) => !existsSync(path.join(root, path.dirname(document), link)))).toEqual([]);
  });
});

test("the README tells both commands and the main job's words", () => {
  for (const words of ["npm start", "npm test", "npm run workbook", "--setup", "--data", "--report"]) expect(read("README.md")).toContain(words);
});
