import { readSetup } from "../../../src/workbook/setup";
import { accept, refusals, sampleSetup, setupWith, TODAY } from "./sampleSetup";

const HOSTILE_NAMES = [
  "=SUM(A1)", "+1", "-1", "@name", "'quoted", '"double"', "a*", "?~*", "[brackets]", "<b>&amp;", "😀 王芳", "👩‍👩‍👧",
  "محمد", "true", "1e5", "2026-07-01", "R02", "null", "constructor", "__proto__", "a\tb", "x".repeat(255), "名".repeat(255),
];

test.each(HOSTILE_NAMES)("a member may be called %j", (name) => {
  expect(accept(setupWith({ members: [name] })).members).toEqual([{ key: "R01", name }]);
  expect(accept(setupWith({ members: [{ name }] })).members).toEqual([{ key: "R01", name }]);
});

test.each(HOSTILE_NAMES)("a team, a manager, a metric and its unit may be called %j", (name) => {
  const setup = accept(setupWith({ team: name, manager: name, metrics: [{ id: name, name, unit: name, kind: "additive" }] }));
  expect(setup).toMatchObject({ team: name, manager: name, metrics: [{ id: name, name, unit: name }] });
});

test("names are trimmed at both ends and composed (NFC), inside they stay as they are", () => {
  expect(accept(setupWith({ members: ["  王  芳\u3000", "Jose\u0301\n"] })).members.map(({ name }) => name)).toEqual(["王  芳", "Jos\u00e9"]);
});

test("the same name in other letters is refused with a free one", () => {
  const reading = readSetup(setupWith({ members: ["Li Na", { name: "LI NA " }, "li na (2)"] }), { today: TODAY });
  expect(reading).toEqual({ problems: [expect.objectContaining({ path: "$.members[1].name", key: "duplicate-name" })], remarks: [] });
  if (!("problems" in reading)) throw new Error("refused above");
  expect(reading.problems[0]?.text).toBe('repeats "LI NA" of $.members[0] (upper and lower case count as the same); you could write "LI NA (3)"');
});

test("composed and decomposed letters are the same name", () => {
  expect(refusals(setupWith({ members: ["Jos\u00e9", "Jose\u0301"] }))).toEqual(["$.members[1] duplicate-name"]);
});

test.each([
  ["", "blank"],
  [" \u3000\n", "blank"],
  ["x".repeat(256), "too-long"],
  ["😀".repeat(128), "too-long"],
  ["two\nlines", "line-break"],
  ["two\rlines", "line-break"],
  ["nul\u0000", "unwritable"],
  ["half \ud83d pair", "unwritable"],
])("a member cannot be called %j", (name, key) => {
  expect(refusals(setupWith({ members: [name] }))).toEqual([`$.members[0] ${key}`]);
});

test("metric names and ids are used once; a name left to the id counts", () => {
  const [sales, collection] = sampleSetup().metrics;
  expect(refusals(setupWith({ metrics: [sales, { ...collection, name: "销售额 " }] }))).toEqual(["$.metrics[1].name duplicate-name"]);
  expect(refusals(setupWith({ metrics: [sales, { ...collection, id: "sales" }] }))).toEqual(["$.metrics[1].id duplicate-id"]);
  expect(refusals(setupWith({ metrics: [sales, { id: "销售额", kind: "additive" }] }))).toEqual(["$.metrics[1].id duplicate-name"]);
});
