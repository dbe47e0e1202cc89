/** Whatever this version writes is known, however the workbook changed since; what people write is not. */
import fc from "fast-check";
import { isoDate } from "../../../src/core";
import { LANGUAGES, type Language } from "../../../src/templates";
import { buildPlan, readSetup, type Places } from "../../../src/workbook";
import { formulaOwner, formulaWithIds, isKnown, knownFormulasOf, UnknownVersionError, type FormulaPlace, type KnownFormulas } from "../../../src/workbook/formula";
import { schemaVersion } from "../../../src/templates";
import { plannedFormulas } from "../../../scripts/generate/knownFormulas";
import { setupJson } from "../../calculators/arbitrarySetup";
import { teamSetup } from "../teamSetup";
import { cellForm, shortForm } from "./excelForms";
import { formulasAt, movedPlaces, type StandingFormula } from "./movedPlaces";

let known: KnownFormulas;
beforeAll(async () => {
  known = (await knownFormulasOf(schemaVersion)) as KnownFormulas;
});

interface Owned {
  readonly owner: string;
  readonly place: FormulaPlace;
}

const isOurs = (formula: string, { owner, place }: Owned, language: Language) => isKnown(known, language, owner, formulaWithIds(formula, place));

/** The first formulas that are not known, with what they read as. */
function strangers(formulas: readonly StandingFormula[], language: Language): string[] {
  const unknown = formulas.filter((one) => !isOurs(one.formula, one, language));
  return unknown.slice(0, 3).map(({ owner, formula, place }) => `${owner}: ${formula} reads ${formulaWithIds(formula, place)}`.slice(0, 2000));
}

const language = fc.constantFrom(...LANGUAGES);

test("all that is written into a workbook of any setup is known", () => {
  const setups = setupJson(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 6 }));
  fc.assert(
    fc.property(setups, language, ({ json }, spoken) => {
      const reading = readSetup(json, { today: isoDate("2026-08-03") });
      if ("problems" in reading) throw new Error(JSON.stringify(reading.problems));
      const planned = plannedFormulas(buildPlan(reading.setup, spoken));
      expect(planned.length).toBeGreaterThan(150);
      expect(strangers(planned, spoken)).toEqual([]);
    }),
    { numRuns: 12 },
  );
});

describe("in a workbook where everything has another name and another place", () => {
  const setup = teamSetup(3, 4);
  const places: Places = buildPlan(setup, "zh-CN").places;
  const changed = (form: (standing: StandingFormula) => string) =>
    fc.assert(
      fc.property(movedPlaces(places), language, (there, spoken) => {
        const formulas = formulasAt(setup, spoken, there);
        expect(formulas.length).toBeGreaterThan(150);
        expect(strangers(formulas.map((one) => ({ ...one, formula: form(one) })), spoken)).toEqual([]);
      }),
      { numRuns: 8, endOnFailure: true },
    );

  test("formulas are known as they are written", () => changed(({ formula }) => formula));

  test("formulas are known in Excel's short form", () => changed(shortForm));

  test("formulas are known with blanks, a prefix, small letters and an @ before names and functions", () =>
    changed(({ formula }) =>
      formula
        .replace(/^=IF\(/, "= _xlfn.if ( ")
        .replace(/(?<=[(,])INDEX\(/g, "@INDEX(")
        .replace(/(?<=[(,])qb_today(?=[<>])/g, "@qb_today"),
    ));
});

/** Whether a formula has a bracket outside of its texts. */
const isStructured = (formula: string) => formula.replace(/"(?:[^"]|"")*"/g, "").includes("[");

test("columns that somebody pointed at, cell by cell, are the same columns", () => {
  const setup = teamSetup(3, 4);
  for (const spoken of LANGUAGES) {
    const formulas = formulasAt(setup, spoken, buildPlan(setup, spoken).places).map((one) => ({ ...one, formula: cellForm(one) }));
    expect(formulas.filter(({ formula, owner }) => isStructured(formula) && !owner.startsWith("named."))).toEqual([]);
    expect(strangers(formulas, spoken)).toEqual([]);
  }
});

test("a team of any size reads the same", () => {
  const textsOf = (members: number) =>
    [...new Set(plannedFormulas(buildPlan(teamSetup(members, 4), "en-US")).map(({ owner, formula, place }) => `${owner} ${formulaWithIds(formula, place)}`))].sort();
  const two = textsOf(2);
  expect(textsOf(1)).toEqual(two);
  expect(textsOf(13)).toEqual(two);
});

describe("a formula of somebody's own is not known", () => {
  const planned = plannedFormulas(buildPlan(teamSetup(3, 4), "zh-CN"));
  const distinct = [...new Map(planned.map((one) => [`${one.owner} ${formulaWithIds(one.formula, one.place)}`, one])).values()];
  /** Changed formulas that are known although they are not ours. */
  const strange = (change: (formula: string, one: StandingFormula) => readonly string[]) =>
    distinct.flatMap((one) => change(one.formula, one).filter((formula) => formula !== one.formula && isOurs(formula, one, "zh-CN")).map((formula) => `${one.owner}: ${formula}`));

  /** Every replacement of one match of a pattern, one at a time. */
  const each = (formula: string, pattern: RegExp, other: (match: string) => string) =>
    [...formula.matchAll(pattern)].map(({ 0: match, index }) => formula.slice(0, index) + other(match) + formula.slice(index + match.length));

  test("a digit changed, outside of headers and inside of texts", () => {
    const changed = strange((formula) => each(formula, /\d/g, (digit) => String((Number(digit) + 1) % 10)));
    expect(changed).toEqual([]);
  });

  test("another sign, another function", () => {
    expect(strange((formula) => each(formula, /[<>=+*/&-]/g, (sign) => (sign === "+" ? "-" : "+")))).toEqual([]);
    expect(strange((formula) => each(formula, /\b[A-Z]{3,}(?=\()/g, (name) => (name === "SUM" ? "MAX" : "SUM")))).toEqual([]);
  });

  test("another column of the same table", () => {
    const changed = strange((formula, { place: { places } }) =>
      [...places.tables.values()].flatMap((table) => {
        const headers = [...table.columns.values()].map(({ header }) => header);
        const other = (header: string) => headers[(headers.indexOf(header) + 1) % headers.length] ?? "";
        return each(formula, new RegExp(`(?<=${table.name}\\[(?:\\[#This Row\\],\\[)?)[^\\]\\[]+(?=\\])`, "g"), other);
      }),
    );
    expect(changed).toEqual([]);
  });

  test("another table that has the same header", () => {
    expect(strange((formula) => each(formula, /\bqbSeries(?=\[(?:目标|实际|灯|达成率)\])/g, () => "qbTeam").slice(0, 1))).toEqual([]);
  });

  test("a list that leaves a member out, or takes in a neighbour", () => {
    const list = /\bG(\d+),H\1,I\1\b/g;
    const overAll = distinct.filter(({ formula }) => formula.search(list) >= 0).map(({ owner }) => owner);
    expect(overAll).toContain("targets.sum");
    for (const [from, to] of [["I", "J"], [",I", ":I"], ["G", "H"], [",H", ",$A"]] as const) {
      expect(strange((formula) => each(formula, list, (all) => all.replace(from, to)))).toEqual([]);
    }
    expect(strange((formula) => each(formula, /"R02",?/g, () => ""))).toEqual([]);
  });

  test("part of a formula, or a formula with more around it", () => {
    expect(strange((formula) => [`${formula}+0`, formula.slice(1), `=(${formula.slice(1)})`, `=${formula}`])).toEqual([]);
  });

  test("our formula in another column, or another language's", () => {
    const elsewhere = distinct.filter(({ owner }) => owner === "weekly.plan").map(({ formula, place }) => formulaWithIds(formula, place));
    expect(elsewhere.filter((text) => isKnown(known, "zh-CN", "weekly.rate", text))).toEqual([]);
    const status = distinct.filter(({ owner }) => owner === "weekly.status").map(({ formula, place }) => formulaWithIds(formula, place));
    expect(status.map((text) => [isKnown(known, "zh-CN", "weekly.status", text), isKnown(known, "en-US", "weekly.status", text)])).toEqual([[true, false]]);
  });

  test("a formula mutated anywhere reads as another one or stays known because it means the same", () => {
    fc.assert(
      fc.property(fc.constantFrom(...distinct), fc.nat(), fc.constantFrom("", '"', "'", "[", "]", "(", ",", "@", "#", "!", "0", "G6", "qbTeam[目标]"), fc.nat(3), (one, at, put, cut) => {
        const from = at % one.formula.length;
        const mutated = one.formula.slice(0, from) + put + one.formula.slice(from + cut);
        const same = formulaWithIds(mutated, one.place) === formulaWithIds(one.formula, one.place);
        expect(isOurs(mutated, one, "zh-CN")).toBe(same);
      }),
      { numRuns: 500, endOnFailure: true },
    );
  });
});

test("columns per member or metric have one name, named cells theirs", () => {
  expect([formulaOwner("lights", "light:M01"), formulaOwner("weekly", "plan"), formulaOwner(null, "qb_today")]).toEqual(["lights.light", "weekly.plan", "named.qb_today"]);
});

test("a version that nobody made, a column without formulas: nothing is known", async () => {
  await expect(knownFormulasOf(0)).rejects.toThrow(UnknownVersionError);
  await expect(knownFormulasOf(schemaVersion + 1)).rejects.toThrow(UnknownVersionError);
  expect(isKnown(known, "zh-CN", "weekly.nothing", "=1")).toBe(false);
});
