/** Weekly numbers of people who lag, people who lead, and people who forget. */
import { toSerial, weeksOfPeriod, type Metric } from "../../../src/core";
import { texts, turn } from "./texts";
import type { Desk } from "../desk";
import type { Typed, TypedRow } from "../typing";

/** Part of the plan that a person reaches, week by week. */
const paces: readonly (readonly number[])[] = [
  [1.1, 1.05, 1.2, 1, 1.15],
  [0.55, 0.5, 0.65, 0.4],
  [0.6, 1.4, 1.1],
  [0.95, 0.9, 1, 0.97],
  [1.3, 1.2, 1.25, 1.3, 1.2, 1.1, 0.3, 0.2],
  [1, 0.7, 0.699, 0.71],
];

/** Rows of all members for the weeks that began by today; the table must stand as it was made. `first` is the place of the first of these members. */
export function weeklyRows({ setup, language }: Desk, first = 0, members = setup.members.length): TypedRow[] {
  const weeks = weeksOfPeriod(setup.period, setup.calendar);
  const begun = weeks.filter((week) => toSerial(week.first) <= toSerial(setup.today));
  return Array.from({ length: members }, (_, index) => first + index).flatMap((member) =>
    setup.metrics.flatMap((metric, place) =>
      begun.flatMap((_week, week): TypedRow[] => {
        const at = (member * setup.metrics.length + place) * weeks.length + week;
        const plan = (metric.repTargets[member] ?? metric.target ?? 0) / weeks.length;
        const cells = careless(member, place, week, texts[language].pendingText, metric) ?? usual(metric, plan, turn(turn(paces, member), week + place), member + week);
        return cells === null ? [] : [{ at, cells }];
      }),
    ),
  );
}

function usual({ kind, direction, precision, target }: Metric, plan: number, pace: number, turnOf: number): Record<string, Typed> {
  if (kind === "ratio") {
    const denominator = 10 + (turnOf % 4) * 2.5;
    return { numerator: round(denominator * (target ?? 1) * Math.min(pace, 1.08), 2), denominator };
  }
  if (kind === "average") return { actual: round((target ?? 1) * pace, precision) };
  return { actual: round(direction === "lower" ? plan * (2 - pace) : plan * pace, precision) };
}

/** A few cells that are blank, text, half typed, below zero or a sum; null leaves the row to the usual. */
function careless(member: number, place: number, week: number, text: string, { kind }: Metric): Record<string, Typed> | null {
  const isRatio = kind === "ratio";
  switch (member * 1000 + place * 100 + week) {
    case 2:
    case 1003:
      return {};
    case 3:
      return isRatio ? null : { actual: text };
    case 101:
      return isRatio ? null : { actual: "'3" };
    case 1101:
      return isRatio ? null : { actual: "=2+1" };
    case 2001:
      return isRatio ? null : { actual: -1.5 };
    case 2004:
      return isRatio ? null : { actual: 0 };
    case 201:
      return isRatio ? { numerator: 8 } : null;
    case 1202:
      return isRatio ? { numerator: 0, denominator: 0 } : null;
    case 2203:
      return isRatio ? { numerator: text, denominator: 12 } : null;
    case 2204:
      return isRatio ? { numerator: "=9+0.5", denominator: 10, actual: 0.9 } : null;
    default:
      return null;
  }
}

function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
