/** The lint's list of rooms (eslint/areas.mjs) names the folders of src and the stand-in's, all of them and no others. */
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";

const root = path.join(__dirname, "..", "..");
const text = readFileSync(path.join(root, "eslint", "areas.mjs"), "utf8");
const ofSource = readdirSync(path.join(root, "src"), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => `src/${name}`);
const folders = [...ofSource, "stand-in"];

test("every room is a folder, and every folder a room", () => {
  expect([...text.matchAll(/^ {2}"([\w/-]+)": \{/gm)].map((match) => match[1]).sort()).toEqual(folders.sort());
});

test("imports name rooms only", () => {
  const named = [...text.matchAll(/imports: \[([^\]]*)\]/g)].flatMap(([, list = ""]) => list.match(/[\w/-]+/g) ?? []);
  expect(named.filter((name) => !folders.includes(name))).toEqual([]);
});
