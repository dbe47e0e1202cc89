/** Setups of any size and calendar, as JSON. */
import fc from "fast-check";
import { addDays, fromSerial, monthPeriod, quarterPeriod, toSerial, type Period } from "../../src/core";
import { ruleEntries, type Rule } from "../../src/templates";
import { periodJson } from "../../src/workbook/setup";
import { peopleNames } from "./hostileTexts";

const oneOf = <T>(...values: readonly T[]) => fc.constantFrom(...values);
const often = <T>(weight: number, arbitrary: fc.Arbitrary<T>) => ({ weight, arbitrary });

const year = fc.integer({ min: 2020, max: 2032 });
const quarter = fc.integer({ min: 1, max: 4 });
const month = fc.integer({ min: 1, max: 12 });

/** Any calendar quarter; 2028 Q1 has a leap day, and Q4 begins with a week of holidays. */
const calendarQuarter = fc
  .oneof(
    often(1, fc.constant([2028, 1] as const)),
    often(2, fc.tuple(fc.integer({ min: 2024, max: 2030 }), fc.constant(4))),
    often(6, fc.tuple(year, quarter)),
    often(1, fc.tuple(fc.integer({ min: 2000, max: 2100 }), quarter)),
  )
  .map(([ofYear, number]) => quarterPeriod(ofYear, number));

/** A quarter of the calendar year or of a fiscal one, or a month. */
export const period: fc.Arbitrary<Period> = fc.oneof(
  often(7, calendarQuarter),
  often(2, fc.tuple(year, quarter, month).map(([ofYear, number, start]) => quarterPeriod(ofYear, number, start))),
  often(2, fc.tuple(year, month).map(([ofYear, number]) => monthPeriod(ofYear, number))),
);

/** A day of the period or up to two weeks outside it, as a serial number. */
export function dayAround({ first, last }: Period, margin = 14): fc.Arbitrary<number> {
  return fc.integer({ min: toSerial(first) - margin, max: toSerial(last) + margin });
}

const dates = (around: Period, maxLength: number) =>
  fc.array(dayAround(around).map((day) => fromSerial(day) as string), { maxLength });

/** Days off in the setup: single days, or the first week of the quarter as on National Day. */
function holidays(around: Period): fc.Arbitrary<string[]> {
  const firstWeek = fc.integer({ min: 3, max: 9 }).map((length) => Array.from({ length }, (_, index) => addDays(around.first, index) as string));
  return fc.oneof(often(2, fc.constant<string[]>([])), often(4, dates(around, 5)), often(3, firstWeek));
}

/** Mostly none, else a few stretches of up to three weeks that may overlap. */
function leave(around: Period): fc.Arbitrary<{ from: string; to: string }[]> {
  const stretch = fc
    .tuple(dayAround(around, 5), fc.oneof(often(2, fc.nat({ max: 4 })), often(1, fc.nat({ max: 20 }))))
    .map(([first, length]) => ({ from: fromSerial(first) as string, to: fromSerial(first + length) as string }));
  return fc.oneof(often(3, fc.constant<{ from: string; to: string }[]>([])), often(1, fc.array(stretch, { minLength: 1, maxLength: 3 })));
}

function members(around: Period, count: fc.Arbitrary<number>) {
  const day = dayAround(around, 5).map((serial) => fromSerial(serial) as string);
  return count.chain((length) =>
    fc
      .tuple(
        fc.shuffledSubarray([...peopleNames], { minLength: Math.min(length, peopleNames.length), maxLength: Math.min(length, peopleNames.length) }),
        fc.array(fc.oneof(often(4, fc.constant({})), often(1, fc.record({ from: day })), often(1, fc.record({ to: day })), often(1, fc.record({ from: day, to: day }))), {
          minLength: length,
          maxLength: length,
        }),
        fc.array(leave(around), { minLength: length, maxLength: length }),
      )
      .map(([names, stays, leaves]) => stays.map((stay, index) => memberOf(names[index] ?? `成员 ${index + 1}`, { ...stay, leave: leaves[index] ?? [] }, around))),
  );
}

function memberOf(name: string, stay: { from?: string; to?: string; leave: readonly unknown[] }, { last }: Period): unknown {
  const from = stay.from !== undefined && stay.from <= last ? stay.from : undefined;
  const to = stay.to !== undefined && (from === undefined || stay.to >= from) ? stay.to : undefined;
  const { leave } = stay;
  const isPlain = from === undefined && to === undefined && leave.length === 0;
  return isPlain ? name : { name, ...(from && { from }), ...(to && { to }), ...(leave.length > 0 && { leave }) };
}

const additiveTarget = fc.oneof(
  often(5, fc.integer({ min: 1, max: 400 })),
  often(2, fc.integer({ min: 1, max: 30 })),
  often(2, oneOf(8.3, 30.9, 0.5, 1234.56, 99.95, 0.04, 1e6)),
  often(2, oneOf<number | null>(0, null, -5, -0.1)),
);
/** What else people type as such a target is typed into the sheet: a setup file takes shares alone. */
const ratioTarget = fc.oneof(often(6, oneOf(0.9, 0.92, 0.883, 0.15, 1, 0.05)), often(1, oneOf<number | null>(0, null, 1.5, 1.2)));
const averageTarget = fc.oneof(often(6, oneOf(4.5, 5, 60, 0.7, 3.333)), often(1, oneOf<number | null>(0, null, -1)));

const targets: Readonly<Record<string, fc.Arbitrary<number | null>>> = { additive: additiveTarget, ratio: ratioTarget, average: averageTarget };

/** Of what should stay low, none at all is a common aim. */
function targetOf(kind: string, direction: string): fc.Arbitrary<number | null> {
  const target = targets[kind] as fc.Arbitrary<number | null>;
  return direction === "lower" ? fc.oneof(often(3, target), often(2, fc.constant(0))) : target;
}

/** In any order; half of them are left out. */
function tierOf(kind: string, direction: string): fc.Arbitrary<number | null> {
  return fc.oneof(often(1, fc.constant(null)), often(1, targetOf(kind, direction)));
}

function split(value: fc.Arbitrary<number | null>, reps: number): fc.Arbitrary<unknown> {
  const values = (one: fc.Arbitrary<number | null>) => fc.array(one, { minLength: reps, maxLength: reps });
  const weights = fc.tuple(values(oneOf<number | null>(0, 1, 2, 3.5)), fc.nat({ max: reps - 1 })).map(([list, at]) => list.map((weight, index) => (index === at ? 1 : weight)));
  return fc.oneof(
    often(3, fc.constant({ method: "equal" })),
    often(4, values(value).map((list) => ({ method: "manual", values: list }))),
    often(1, fc.constant({ method: "manual", values: Array.from({ length: reps }, () => null) })),
    often(1, weights.map((list) => ({ method: "weights", values: list }))),
    often(1, weights.map((list) => ({ method: "history", values: list }))),
  );
}

function metric(number: number, reps: number): fc.Arbitrary<unknown> {
  return fc
    .oneof(often(4, fc.constant("additive")), often(number === 2 ? 9 : 3, fc.constant("ratio")), often(2, fc.constant("average")))
    .chain((kind) => fc.tuple(fc.constant(kind), fc.oneof(often(2, fc.constant("higher")), often(1, fc.constant("lower")))))
    .chain(([kind, direction]) =>
      fc.record({
        id: fc.constant(`metric-${number}`),
        name: oneOf("销售额", "新客户开发数", "回款率", "客户投诉率", "=SUM(A1)", "a*", "满意度 \"5\"", "Calls", "~?", "毛利", "O'Neil {1}", "&P", "拜访 量", "NPS").map((name) => (name === "销售额" && number > 1 ? `${name}（${number}）` : `${name}${number}`)),
        unit: kind === "ratio" ? oneOf("%", "%", "％", "") : oneOf("万元", "万元", ...(number === 1 ? ["万元", "10k CNY"] : []), "元", "家", "台", "", "0.0%", '"x"'),
        kind: fc.constant(kind),
        direction: fc.constant(direction),
        lagBasis: fc.oneof(often(number === 1 ? 1 : 3, fc.constant("week")), often(1, fc.constant("cumulative"))),
        precision: fc.oneof(often(2, oneOf(0, 1)), often(1, oneOf(2, 3, 4, 5, 6))),
        target: targetOf(kind, direction),
        challenge: tierOf(kind, direction),
        sprint: tierOf(kind, direction),
        split: split(targetOf(kind, direction), reps),
      }),
    );
}

type Values = Record<string, number | boolean>;

/** Thresholds of a rule as a setup file may have them: mostly the defaults, seldom the ends of their ranges. */
function ruleSettings({ fields, hasSwitch, notAbove }: Rule): fc.Arbitrary<Values> {
  const settings: Record<string, fc.Arbitrary<number | boolean>> = {};
  for (const [field, { kind, min, max, preset }] of Object.entries(fields)) {
    const near = kind === "share" ? [preset - 0.05, preset + 0.03] : [preset * 2, Math.ceil(preset / 2)];
    const inRange = near.map((value) => Math.min(max, Math.max(min, Number(value.toFixed(3)))));
    settings[field] = fc.oneof(often(4, oneOf(preset)), often(4, oneOf(...inRange)), often(1, oneOf(min, max)));
  }
  if (hasSwitch) settings["on"] = fc.oneof(often(6, fc.constant(true)), often(1, fc.constant(false)));
  if (!notAbove) return fc.record(settings, { requiredKeys: [] }) as fc.Arbitrary<Values>;
  const { field, other } = notAbove;
  return fc.record(settings).map((values) => ({ ...values, [field]: Math.min(Number(values[field]), Number(values[other])) }));
}

const rules = fc.record(Object.fromEntries(ruleEntries.map(([key, rule]) => [key, ruleSettings(rule)])), { requiredKeys: [] });

/** Before, inside and after the period; the ends of it, too. */
function asOf(around: Period): fc.Arbitrary<string> {
  const start = toSerial(around.first);
  const end = toSerial(around.last);
  return fc
    .oneof(
      often(1, oneOf(start - 3, start, start + 1, end, end + 1)),
      often(6, fc.integer({ min: start + Math.floor((end - start) / 3), max: end })),
      often(2, fc.integer({ min: end + 1, max: end + 6 })),
      often(3, fc.integer({ min: end + 7, max: end + 40 })),
    )
    .map((day) => fromSerial(day) as string);
}

export interface SizedSetup {
  readonly json: unknown;
  readonly period: Period;
}

/** A setup with `reps` people and `metrics` metrics; nobody is left without a working day in the whole period. */
export function setupJson(reps: fc.Arbitrary<number>, metrics: fc.Arbitrary<number>): fc.Arbitrary<SizedSetup> {
  return fc.tuple(period, metrics).chain(([around, metricCount]) =>
    fc
      .tuple(members(around, reps), holidays(around), dates(around, 4), asOf(around), rules, oneOf("none", "none", "china"))
      .chain(([people, off, worked, today, ruleSettings, officialDays]) =>
        fc.tuple(...Array.from({ length: metricCount }, (_, index) => metric(index + 1, people.length))).map((list) => ({
          period: around,
          json: {
            period: periodJson(around),
            asOf: today,
            team: "华东区 & \"北\"",
            manager: "=周敏",
            members: people,
            metrics: list,
            holidays: off,
            workdays: worked,
            officialDays,
            rules: ruleSettings,
            set: people.length % 4 === 0 ? "core" : "complete",
          },
        })),
      ),
  );
}

