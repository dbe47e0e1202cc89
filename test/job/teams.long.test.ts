/** Teams of other sizes and with awkward names. The heaviest takes some seconds: it stands once in each language with few metrics. */

import { compare } from "../calculators/compareCalculators";
import { modelValue } from "../calculators/readModel";
import { recalculateWithLibreOffice } from "../oracle/libreOffice";
import { validateXlsx } from "../oracle/validateXlsx";
import { runJob, type FinishedJob } from "./runJob";
import type { Language } from "../../src/templates";

async function expectSound(job: FinishedJob): Promise<void> {
  expect(compare(job.workbook, modelValue(job.workbook)).differences).toEqual([]);
  expect(job.saved.errors).toEqual([]);
  expect(job.saved.formulaCells.filter(({ hasValue }) => !hasValue)).toEqual([]);
  expect(await validateXlsx(job.file)).toEqual([]);
}

const period = { year: 2026, quarter: 3 };

/** Everybody reaches his share of the target in week 1. */
function teamOf(count: number): { setup: unknown; data: unknown } {
  const members = Array.from({ length: count }, (_, index) => `Rep ${String(index + 1).padStart(2, "0")}`);
  return {
    setup: { period, asOf: "2026-10-01", members, metrics: [{ id: "sales", kind: "additive", target: count * 10 }] },
    data: { weekly: members.map((rep) => ({ rep, metric: "sales", week: 1, actual: 10 })) },
  };
}

test.each<[number, Language]>([[1, "zh-CN"], [1, "en-US"], [60, "zh-CN"], [60, "en-US"]])("a team of %d in %s", async (count, language) => {
  const job = await runJob({ ...teamOf(count), language });
  expect(job.report.achievement).toHaveLength(count + 1);
  expect(new Set(job.report.achievement.map(({ rate, light }) => `${String(rate)} ${String(light)}`))).toEqual(new Set(["1 green"]));
  expect(job.report.achievement[count]).toMatchObject({ rep: null, target: count * 10, actual: count * 10 });
  expect(job.report.wire.create.batches).toBe(4);
  expect(job.saved.rows("weekly")).toHaveLength(count * 14);
  await expectSound(job);
});

/** Names that would be formulas, criteria, header codes, markup, numbers or the name of a column if they were not text. */
const NAMES = [
  "=1+1", "+SUM(A1)", "-2", "@me", "a*", "a?", "~a", "<>", "O'Brien \"The Q\"", "<b>&amp;</b>", "[周计划]", "#REF!", "&P&D",
  "TRUE", "1e5", "2026-07-01", "007", "团队机动", "李 娜", "👩‍👩‍👧 😀", "x".repeat(255),
];

test("awkward names stay text, keep their own numbers, and LibreOffice agrees", async () => {
  const job = await runJob({
    setup: {
      period,
      asOf: "2026-10-01",
      team: "&P =华东 & \"Nord\" *",
      manager: "=HYPERLINK(\"x\")",
      members: NAMES,
      metrics: [{ id: "=m*", name: "=销售额\"&", unit: "'万元", kind: "additive", precision: 0, target: 4200, split: { method: "manual", values: NAMES.map(() => 200) } }],
    },
    data: {
      weekly: NAMES.map((rep, index) => ({ rep, metric: "=m*", week: 2, actual: index + 1 })),
      followUps: NAMES.map((rep) => ({ date: "2026-07-02", rep, customer: `=cmd|${rep}`.slice(0, 255), summary: "+1", stage: "意向", nextAction: "-", support: "@x" })),
    },
  });
  expect(job.report.achievement.map(({ rep, actual }) => [rep, actual])).toEqual([...NAMES.map((rep, index) => [rep, index + 1]), [null, 231]]);
  expect(job.saved.rows("members").slice(0, NAMES.length).map((row) => row("name"))).toEqual(NAMES);
  const contacts = job.saved.rows("review").filter((row) => /^R\d\d\|contacts$/.test(String(row("行标识"))));
  expect(contacts.map((row) => [row("who"), row("actual")])).toEqual(NAMES.map((rep) => [rep, 1]));
  expect(job.saved.rows("followUps").slice(0, NAMES.length).map((row) => [row("rep"), row("summary"), row("nextAction"), row("support")])).toEqual(
    NAMES.map((rep) => [rep, "+1", "-", "@x"]),
  );
  expect(job.saved.rows("weekly").filter((row) => row("week") === 2).map((row) => [row("rep"), row("value")])).toEqual(NAMES.map((rep, index) => [rep, index + 1]));
  await expectSound(job);
  const { sheets } = await recalculateWithLibreOffice(job.file);
  const cells = new Map(sheets.map((sheet) => [sheet.name, sheet.cells]));
  const { differences } = compare(job.workbook, (sheet, address) => {
    const value = cells.get(sheet)?.get(address) ?? null;
    return typeof value === "object" && value !== null ? value.error : value;
  });
  expect(differences).toEqual([]);
});
