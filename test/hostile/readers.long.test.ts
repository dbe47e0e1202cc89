/** 10,000 hostile texts through the readers and the functions that turn text into cells and headers; no workbook yet. */

import { parseInput } from "../../stand-in/typing/parseInput";
import { readData, readSetup } from "../../src/workbook";
import { headerText } from "../../src/workbook/page/pageText";
import { textCell } from "../../src/workbook/cells/textCell";
import { accept, sampleSetup, setupWith, TODAY } from "../workbook/setup/sampleSetup";
import { hostileStrings } from "./hostileStrings";
import { cellRule, nameRule } from "./rules";

const texts = hostileStrings(10_000);
const setup = accept(sampleSetup());

/** What a reading says: the refusal of this very place, or the value that `kept` takes from it. */
function outcome(reading: { problems: readonly { path: string; key: string }[] } | object, path: string, kept: () => unknown): unknown {
  if (!("problems" in reading)) return { kept: kept() };
  const [first, second] = reading.problems;
  return second || first?.path !== path ? { problems: reading.problems } : { refused: first.key };
}

test("there are 10,000 different texts, and every rule is met often", () => {
  expect(new Set(texts).size).toBe(10_000);
  const refusals = texts.map(nameRule).map((rule) => ("refused" in rule ? rule.refused : "kept"));
  for (const rule of ["kept", "unwritable", "blank", "line-break", "too-long"]) expect([rule, refusals.filter((one) => one === rule).length]).not.toEqual([rule, 0]);
  expect(refusals.filter((one) => one === "kept").length).toBeGreaterThan(6_000);
});

/** Fields that hold names, by path. */
const NAME_FIELDS: [string, (text: string) => unknown, (setup: ReturnType<typeof accept>) => unknown][] = [
  ["$.members[0]", (text) => ({ members: [text] }), ({ members }) => members[0]?.name],
  ["$.members[0].name", (text) => ({ members: [{ name: text }] }), ({ members }) => members[0]?.name],
  ["$.metrics[0].id", (text) => ({ metrics: [{ id: text, name: "n", kind: "additive" }] }), ({ metrics }) => metrics[0]?.id],
  ["$.metrics[0].name", (text) => ({ metrics: [{ id: "i", name: text, kind: "additive" }] }), ({ metrics }) => metrics[0]?.name],
];

test.each(NAME_FIELDS)("a name at %s is kept as typed or refused there", (path, fields, kept) => {
  const wrong = texts.flatMap((text) => {
    const reading = readSetup(setupWith(fields(text) as Record<string, unknown>), { today: TODAY });
    const found = outcome(reading, path, () => "setup" in reading && kept(reading.setup));
    const wanted = nameRule(text);
    return JSON.stringify(found) === JSON.stringify(wanted) ? [] : [{ text, found, wanted }];
  });
  expect(wrong).toEqual([]);
});

test("the optional texts of a setup: a blank team, manager or unit is none", () => {
  const wrong = texts.flatMap((text) => {
    const rule = nameRule(text);
    const wanted = "refused" in rule && rule.refused === "blank" ? { kept: "" } : rule;
    return (["team", "manager", "unit"] as const).flatMap((field) => {
      const fields = field === "unit" ? { metrics: [{ id: "i", kind: "additive", unit: text }] } : { [field]: text };
      const reading = readSetup(setupWith(fields), { today: TODAY });
      const path = field === "unit" ? "$.metrics[0].unit" : `$.${field}`;
      const found = outcome(reading, path, () => "setup" in reading && (field === "unit" ? reading.setup.metrics[0]?.unit : reading.setup[field]));
      return JSON.stringify(found) === JSON.stringify(wanted) ? [] : [{ field, text, found, wanted }];
    });
  });
  expect(wrong).toEqual([]);
});

const row = (fields: object) => ({ date: "2026-07-02", rep: "王芳", customer: "A", ...fields });

/** Reads one file with a row per text; what is refused, by row, and the rows of the texts that are not. */
function readRows(field: string) {
  const refused = new Map<string, string[]>();
  const reading = readData({ followUps: texts.map((text) => row({ [field]: text })) }, setup);
  for (const { path, key } of "problems" in reading ? reading.problems : []) refused.set(path, [...(refused.get(path) ?? []), key]);
  const good = texts.filter((_, index) => !refused.has(`$.followUps[${index}].${field}`));
  const again = readData({ followUps: good.map((text) => row({ [field]: text })) }, setup);
  return { refused, good, data: "data" in again ? again.data.followUps : [] };
}

test.each(["customer", "summary", "nextAction"] as const)("the %s of a follow-up is kept as typed, line breaks too, or refused at its place", (field) => {
  const { refused, good, data } = readRows(field);
  const rules = texts.map(cellRule).map((rule) => ("blank" in rule && field === "customer" ? { refused: "blank" } : rule));
  expect([...refused]).toEqual(rules.flatMap((rule, index) => ("refused" in rule ? [[`$.followUps[${index}].${field}`, [rule.refused]]] : [])));
  expect(data.map((one) => one[field] ?? null)).toEqual(good.map((text) => (text.trim() === "" ? null : text)));
});

test.each(["rep", "channel", "stage", "riskType"] as const)("a %s that is on no list is refused, once and at its place; a blank one is none", (field) => {
  const { refused } = readRows(field);
  const wanted = texts.flatMap((text, index) => (text.trim() === "" && field !== "rep" ? [] : [`$.followUps[${index}].${field}`]));
  expect([...refused.keys()]).toEqual(wanted);
  expect([...refused].filter(([, keys]) => keys.length !== 1)).toEqual([]);
});

test("as a cell each is this very text, whatever the cell's format and the language", () => {
  const cells = texts.filter((text) => "kept" in cellRule(text) && text.length <= 32_767);
  const wrong = cells.flatMap((text) =>
    ["General", "@", "0.0%", "yyyy-mm-dd"].flatMap((numberFormat) =>
      ["en-US", "zh-CN"].flatMap((language) => {
        const { value, formula } = parseInput(textCell(text), { numberFormat, currentYear: 2026, language });
        return value === text && formula === undefined ? [] : [{ text, numberFormat, value, formula }];
      }),
    ),
  );
  expect(wrong).toEqual([]);
});

test("in a header each is text without a code, whole characters, nothing that XML cannot hold", () => {
  const wrong = texts.flatMap((text) => {
    const shown = headerText(text, 200);
    const isGood = shown.length <= 200 && !shown.replace(/&&/g, "").includes("&") && !/[\u0000-\u001f\ufffe\uffff]/.test(shown);
    return isGood && !(!/\p{Surrogate}/u.test(text) && /\p{Surrogate}/u.test(shown)) ? [] : [{ text, shown }];
  });
  expect(wrong).toEqual([]);
});
