/**
 * The pane takes lights, rates and lags from the rows of the sheets. The report, which core works out by itself, has to say the same: of
 * people who are there all the time, of joiners and leavers, with metrics judged by the week and to date (滞后口径 累计).
 */
import fc from "fast-check";
import { assessQuarter, isoDate, rangeTexts, toSerial } from "../../src/core";
import { teamKey, words } from "../../src/templates";
import { lagItems, lightItems, shownRate } from "../../src/taskpane/lagging/laggingModel";
import { glanceRows, promptItems } from "../../src/taskpane/review/reviewModel";
import { startInput, startView, type Changes } from "../workbook/view/startView";
import { teamSetup } from "../workbook/teamSetup";

const setup = teamSetup(3, 4);
const owners = [teamKey, ...setup.members.map(({ key }) => key)];
const series = owners.length * setup.metrics.length;
const weeks = startView(setup).book.rows("weekly").length;

/** A week's share of what is planned, roughly; null where nobody filled it in. */
const share = fc.option(fc.double({ min: 0, max: 1.4, noNaN: true }), { freq: 5 });

/** When a member is there: the whole quarter, from or until a day within it, or both. */
const dayWithin = (first: string, last: string) => fc.integer({ min: toSerial(isoDate(first)), max: toSerial(isoDate(last)) });
const stay = fc.record({
  from: fc.option(dayWithin("2026-07-02", "2026-08-10"), { freq: 2 }),
  to: fc.option(dayWithin("2026-08-20", "2026-09-29"), { freq: 2 }),
});

const changes = fc
  .record({
    stays: fc.array(stay, { minLength: setup.members.length, maxLength: setup.members.length }),
    isToDate: fc.array(fc.boolean(), { minLength: setup.metrics.length, maxLength: setup.metrics.length }),
    today: fc.constantFrom("2026-07-01", "2026-07-27", "2026-09-07", "2026-09-30", "2026-10-01"),
    shares: fc.array(share, { minLength: weeks, maxLength: weeks }),
    overrides: fc.array(fc.option(fc.double({ min: 0, max: 400, noNaN: true }), { freq: 2 }), { minLength: series, maxLength: series }),
  })
  .map(
    ({ stays, isToDate, today, shares, overrides }): Changes => ({
      today: isoDate(today),
      tables: ({ members, metrics, weekly, review }) => ({
        members: members.map((row, index) => ({ ...row, ...stays[index] })),
        metrics: metrics.map((row, index) => ({ ...row, lagBasis: isToDate[index] ? words.toDate["zh-CN"] : null })),
        weekly: weekly.map((row, index) => {
          const part = shares[index] ?? null;
          return part === null ? row : { ...row, actual: 20 * part, numerator: 9 * part, denominator: 10 };
        }),
        review: review.map((row, index) => ({ ...row, override: row["item"] === "metric" ? (overrides[index % series] ?? null) : null })),
      }),
    }),
  );

test("lights, rates and lags of the pane are those of the report", () => {
  const seen = { lagging: 0, toDate: 0, partly: 0, typedOver: 0, lights: new Set<unknown>() };
  fc.assert(
    fc.property(changes, (changed) => {
      const quarter = startView(setup, changed);
      const { lagging, achievement } = assessQuarter(startInput(setup, changed));
      const isOver = quarter.today > quarter.settings.period.last;
      expect(lagItems(quarter).map(({ repKey, metricKey, evidence: { lowWeeks: shown, holes } }) => ({ repKey, metricKey, weeks: shown, holes }))).toEqual(
        lagging.map(({ repKey, metricKey, weeks: numbers, rates, holes }) => ({
          repKey,
          metricKey,
          weeks: numbers.map((week, index) => ({ week, rate: shownRate(rates[index] ?? null, quarter) })),
          holes: rangeTexts(holes),
        })),
      );
      owners.forEach((owner, index) => {
        const chosen = owner === teamKey ? "" : owner;
        const found = achievement.filter(({ repKey }) => repKey === (chosen || null));
        const lights = found.map(({ light }) => light);
        const rates = found.map(({ rate }) => shownRate(rate, quarter));
        expect(glanceRows(quarter)[index]?.lights).toEqual(lights);
        expect(lightItems(quarter, chosen).map(({ light }) => light.tone)).toEqual(lights);
        if (isOver) expect(lightItems(quarter, chosen).map(({ rate }) => rate)).toEqual(rates);
        expect(promptItems(quarter, chosen).map(({ light, rate }) => [light.tone, rate])).toEqual(lights.map((light, at) => [light, rates[at]]));
        for (const light of lights) seen.lights.add(light);
      });
      seen.lagging += lagging.length;
      seen.typedOver += quarter.book.rows("review").filter((row) => row.number("overrideAs") !== null).length;
      const { metrics, members } = quarter.settings;
      const isOf = ({ repKey, metricKey }: (typeof lagging)[number], people: typeof members) =>
        metrics.some(({ key, lagBasis }) => key === metricKey && lagBasis === "cumulative") && people.some(({ key }) => key === repKey);
      seen.toDate += lagging.filter((one) => isOf(one, members)).length;
      seen.partly += lagging.filter((one) => isOf(one, members.filter(({ from, to }) => from !== undefined || to !== undefined))).length;
    }),
    { numRuns: 40, seed: 11 },
  );
  expect(seen.lagging).toBeGreaterThan(10);
  expect(seen.toDate).toBeGreaterThan(2);
  expect(seen.typedOver).toBeGreaterThan(50);
  expect(seen.partly).toBeGreaterThan(0);
  expect(seen.lights).toEqual(new Set(["green", "amber", "red", null]));
});

test("what the pane says is what the sheets show: who lags on 首页, light and rate in 结果复盘", () => {
  fc.assert(
    fc.property(changes, (changed) => {
      const quarter = startView(setup, changed);
      const { book } = quarter;
      const listed = book.rows("lagging").map((row) => row.text("rep")).filter((rep) => rep !== "");
      expect(lagItems(quarter).map(({ rep }) => rep)).toEqual(listed);
      for (const owner of owners) {
        const rows = book.rowsWhere("review", "repKey", owner).filter((row) => row.text("item") === "metric");
        expect(promptItems(quarter, owner === teamKey ? "" : owner).map(({ light, rate, paceRate }) => [light.text, rate, paceRate ?? rate])).toEqual(
          rows.map((row) => [row.text("state"), shownRate(row.number("rate"), quarter), shownRate(row.number("paceRate"), quarter)]),
        );
      }
    }),
    { numRuns: 5, seed: 12 },
  );
});
