/** Comments cite rules by heading ("docs/rules.md#lag, #report"); each heading is there, and nothing cites what nobody can open. */
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";

const root = path.join(__dirname, "..", "..");
const texts = ["src", "test", "scripts", "bench", "docs"].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(tsx?|mjs|md)$/.test(name))
    .map((name) => ({ file: path.join(folder, name), text: readFileSync(path.join(root, folder, name), "utf8") })),
).filter(({ file }) => file !== path.relative(root, __filename));
const headings = new Set([...readFileSync(path.join(root, "docs", "rules.md"), "utf8").matchAll(/^### ([a-z-]+)$/gm)].map((match) => match[1]));

/** The anchors that a text cites, those that follow in the same list included; "" where a citation has none. */
function citedAnchors(text: string): string[] {
  return [...text.matchAll(/docs\/rules\.md((?:(?:, | and )?#[a-z-]+)*)/g)].flatMap(([, list = ""]) => list.match(/(?<=#)[a-z-]+/g) ?? [""]);
}

test("a list of anchors is read to its end", () => {
  expect(citedAnchors("docs/rules.md#lag, #light and #vague; docs/rules.md.")).toEqual(["lag", "light", "vague", ""]);
});

test("every cited rule of src is a heading of docs/rules.md", () => {
  const cited = texts.filter(({ file }) => file.startsWith("src")).flatMap(({ file, text }) => citedAnchors(text).map((anchor) => ({ file, anchor })));
  expect(cited.length).toBeGreaterThan(40);
  expect(cited.filter(({ anchor }) => !headings.has(anchor))).toEqual([]);
});

test("nothing cites a document that is not here", () => {
  const lost = /\b(?:spec|specification)(?:'s)? sections?\b|\bthe spec\b|\bdomain specification\b|\bissue \d|the issue's text/i;
  expect(texts.filter(({ text }) => lost.test(text)).map(({ file }) => file)).toEqual([]);
});
