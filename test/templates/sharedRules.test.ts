import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const folder = path.join(__dirname, "..", "..", "src", "templates");
const sources = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts")).map((name) => ({ name, text: readFileSync(path.join(folder, name), "utf8") }));
const filesWith = (pattern: RegExp) => sources.filter(({ text }) => pattern.test(text)).map(({ name }) => name);

test("the light rule is spelt in one formula", () => {
  expect(filesWith(/>=qb_light_/)).toEqual([path.join("formula", "fragments.ts")]);
});

test("digits, hidden spaces and the smallest weekly plan are core's", () => {
  expect(filesWith(/０１２|\\u3000|\\u00a0|"<3"/)).toEqual([]);
});
