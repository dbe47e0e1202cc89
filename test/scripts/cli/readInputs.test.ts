import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readInputs } from "../../../scripts/cli/readInputs";
import { isoDate } from "../../../src/core";
import type { Language } from "../../../src/templates/model/language";

const today = isoDate("2026-08-03");
const examples = join(__dirname, "..", "..", "..", "examples");
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "quarterbook-inputs-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function read(setup: string, data?: string, lang: Language = "en-US") {
  return readInputs({ setup, ...(data !== undefined && { data }), lang }, today);
}

const setupText = JSON.stringify({ period: { year: 2026, quarter: 3 }, members: ["王芳"], metrics: [{ id: "sales", kind: "additive" }] });

test("the example files are read", () => {
  const reading = read(join(examples, "east-china.setup.json"), join(examples, "east-china.data.json"));
  expect(reading).toMatchObject({ inputs: { setup: { team: "华东区" }, data: { review: [{ actual: 16 }] } } });
});

test("without a data file there is nothing to type; a byte-order mark is ignored", () => {
  expect(read(write("s.json", `\uFEFF${setupText}`))).toMatchObject({ inputs: { setup: { today }, data: { followUps: [], weekly: [], review: [] } } });
});

test("a file that is not there is one line that names the option", () => {
  expect(read(join(folder, "none.json"))).toEqual({ problems: [expect.stringMatching(/^--setup: cannot be read: ENOENT/)] });
});

test("a file that is not JSON or not UTF-8 is one line; both files are looked at", () => {
  const gbk = Buffer.from([0x7b, 0x22, 0xbb, 0xaa, 0x22, 0x7d]);
  const reading = read(write("s.json", "{\n  \"a\": tru\n}"), write("d.json", gbk));
  if (!("problems" in reading)) throw new Error("The files were accepted.");
  expect(reading.problems).toEqual([expect.stringMatching(/^\$: is not JSON \(.*s\.json\): /), expect.stringMatching(/^\$: is not UTF-8 text \(.*d\.json\)/)]);
  expect(reading.problems.join("")).not.toContain("\n");
});

test("what is wrong in the setup or the data is one line each, in the language asked for, and nothing is written", () => {
  expect(read(write("s.json", "{}"))).toEqual({ problems: ["$.period: is missing", "$.members: is missing", "$.metrics: is missing"] });
  const data = write("d.json", JSON.stringify({ weekly: [{ rep: "王芳", metric: "sales", week: 15, actual: 1 }] }));
  expect(read(write("s.json", setupText), data, "zh-CN")).toEqual({ problems: ["$.weekly[0].week：必须是本周期的周次 1 至 14，而不是 15"] });
  expect(readdirSync(folder).sort()).toEqual(["d.json", "s.json"]);
});
