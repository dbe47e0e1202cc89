/** The example team's saved workbook: the guides' numbers stand in its cells, and LibreOffice calculates what core calculates. */

import { compare } from "../calculators/compareCalculators";
import { modelValue } from "../calculators/readModel";
import { recalculateWithLibreOffice } from "../oracle/libreOffice";
import { readProjectJson } from "../schemas/schemaValidators";
import { achievement, firstWeeklyPlans, floor, shownRates } from "./expectations/eastChina";
import { runJob, type FinishedJob } from "./runJob";
import type { Language } from "../../src/templates";

const EXAMPLES: readonly { language: Language; name: string; id: string; team: RegExp }[] = [
  { language: "zh-CN", name: "east-china", id: "行标识", team: /华东区/ },
  { language: "en-US", name: "east-china.en-US", id: "Row id", team: /East China/ },
];

/** Tests on the examples in some languages. @param isCalculatedAnew by LibreOffice, too */
export function exampleTests(languages: readonly Language[], { isCalculatedAnew }: { isCalculatedAnew: boolean }): void {
  const examples = EXAMPLES.filter(({ language }) => languages.includes(language));

  describe.each(examples)("the example in $language", ({ language, name, id, team }) => {
    let job: FinishedJob;

    beforeAll(async () => {
      job = await runJob({
        setup: readProjectJson("examples", `${name}.setup.json`),
        data: readProjectJson("examples", `${name}.data.json`),
        language,
      });
    });

    const rowsOf = (table: string, start: string) => job.saved.rows(table).filter((row) => String(row(id)).startsWith(start));

    test("the target sheet holds 100 = 35 + 32 + 33 and the like; only the ratio has somebody under the floor", () => {
      const columns = ["total", "rep_R01", "rep_R02", "rep_R03", "unassigned", "sum", "difference"];
      const rows = job.saved.rows("targets").map((row) => columns.map((column) => row(column)));
      expect(rows[0]).toEqual([100, 35, 32, 33, 0, 100, 0]);
      expect(rows[1]).toEqual([20, 7, 6, 7, 0, 20, 0]);
      expect(rows[3]).toEqual([50, 18, 16, 16, 0, 50, 0]);
      // 92, 88 and 90 % weighted by 35, 32 and 33: 90.06 %
      expect(rows[2]?.slice(0, 4)).toEqual([0.9, 0.92, 0.88, 0.9]);
      expect(rows[2]?.[5]).toBeCloseTo(0.9006, 9);
      expect(job.saved.rows("targets")[2]?.("check")).toMatch(/^▼ 1 /);
      expect(job.report.floors).toEqual([{ rep: job.saved.rows("members")[floor.member]?.("name"), metric: floor.metric, target: floor.target, floor: floor.floor }]);
    });

    test("the review holds every target, actual and rate; the first rep's are the guides'", () => {
      const shown = achievement.map(([member, , target, actual, rate], index) => {
        const row = rowsOf("review", `${member === null ? "T" : `R0${member + 1}`}|M0${1 + (index % 4)}`)[0];
        expect([row?.("target"), row?.("actual"), row?.("rate")]).toEqual([target, actual, rate].map((value) => expect.closeTo(value, 9) as number));
        return (Number(row?.("rate")) * 100).toFixed(1);
      });
      expect(shown.slice(0, 3)).toEqual(shownRates);
      // 92 % → 89 % is 3.0 percentage points short
      expect(Number(rowsOf("review", "R01|M03")[0]?.("gap"))).toBeCloseTo(-3, 9);
    });

    test("the typed override of 16 stands beside what the weeks come to", () => {
      const row = rowsOf("review", "R02|M04")[0];
      expect([row?.("override"), row?.("correction")]).toEqual([16, 1]);
    });

    test("weekly plans by cumulative rounding, 35 in all", () => {
      const plans = rowsOf("weekly", "R01|M01|").map((row) => Number(row("plan")));
      expect(plans.slice(0, 5)).toEqual(firstWeeklyPlans);
      expect(plans).toHaveLength(14);
      expect(plans.reduce((sum, plan) => sum + plan, 0)).toBeCloseTo(35, 9);
    });

    test("the guides' three contacts stand in the log with the amounts as numbers", () => {
      const rows = job.saved.rows("followUps").filter((row) => row("customer") !== null);
      expect([50, 49.8, 10].every((amount) => rows.some((row) => row("amount") === amount))).toBe(true);
      expect(rows.filter((row) => row("rep") === job.saved.rows("members")[0]?.("name")).length).toBeGreaterThanOrEqual(3);
    });

    test("every formula cell of the file carries a value, none an error", () => {
      expect(job.saved.formulaCells.length).toBeGreaterThan(3000);
      expect(job.saved.formulaCells.filter(({ hasValue }) => !hasValue)).toEqual([]);
      expect(job.saved.errors).toEqual([]);
    });

    if (isCalculatedAnew) {
      test("LibreOffice calculates anew what core calculates, on every calculated cell, without an error value", async () => {
        const { sheets } = await recalculateWithLibreOffice(job.file);
        const cells = new Map(sheets.map((sheet) => [sheet.name, sheet.cells]));
        const errors = sheets.flatMap((sheet) => [...sheet.cells].flatMap(([address, value]) => (typeof value === "object" ? [`${sheet.name}!${address} ${value.error}`] : [])));
        expect(errors).toEqual([]);
        const { compared, differences } = compare(job.workbook, (sheet, address) => {
          const value = cells.get(sheet)?.get(address) ?? null;
          return typeof value === "object" && value !== null ? value.error : value;
        });
        expect(differences).toEqual([]);
        const total = [...compared.values()].reduce((sum, count) => sum + count, 0);
        expect(total).toBeGreaterThan(3000);
        for (const [column, count] of compared) expect([column, count > 0]).toEqual([column, true]);
        process.stdout.write(`${language}: ${total} cells compared with LibreOffice, 0 differences: ${[...compared].map((entry) => entry.join(" ")).join(", ")}\n`);
      });
    }

    test("the stand-in's engine agrees too; the printed head names the team", () => {
      expect(compare(job.workbook, modelValue(job.workbook)).differences).toEqual([]);
      expect(job.workbook.sheets.some(({ cells }) => [...cells.values()].some((row) => [...row.values()].some(({ value }) => team.test(String(value)))))).toBe(true);
    });
  });
}
