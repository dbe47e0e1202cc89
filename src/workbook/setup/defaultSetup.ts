import { quarterOfDay, type IsoDate, type Metric, type Period } from "../../core";
import type { Language } from "../../templates/model/language";
import { periodJson } from "./parts/readPeriod";
import { readSetup } from "./readSetup";
import type { QuarterSetup } from "./quarterSetup";

/** How many placeholder members the workbook of one press has. */
const PLACEHOLDER_MEMBERS = 3;

/** A default metric: one of the four that are offered first (docs/rules.md#setup). */
type DefaultMetric = Pick<Metric, "id" | "kind" | "direction" | "precision"> & Readonly<Record<Language, { name: string; unit: string }>>;

const DEFAULT_METRICS: readonly DefaultMetric[] = [
  {
    id: "sales", kind: "additive", direction: "higher", precision: 1,
    "zh-CN": { name: "销售额", unit: "万元" }, "en-US": { name: "Sales", unit: "10k CNY" },
  },
  {
    id: "new-customers", kind: "additive", direction: "higher", precision: 0,
    "zh-CN": { name: "新客户开发数", unit: "家" }, "en-US": { name: "New customers", unit: "customers" },
  },
  {
    id: "collection", kind: "ratio", direction: "higher", precision: 1,
    "zh-CN": { name: "回款率", unit: "%" }, "en-US": { name: "Collection rate", unit: "%" },
  },
  {
    id: "key-product", kind: "additive", direction: "higher", precision: 0,
    "zh-CN": { name: "重点产品销量", unit: "台" }, "en-US": { name: "Key product sales", unit: "pcs" },
  },
];

const PLACEHOLDERS: Readonly<Record<Language, { team: string; member: (number: number) => string }>> = {
  "zh-CN": { team: "销售团队", member: (number) => `成员${number}` },
  "en-US": { team: "Sales team", member: (number) => `Rep ${number}` },
};

/**
 * The setup that one press uses when nobody has set anything up: the calendar quarter of `today`, three placeholder members to be
 * renamed, the four default metrics without targets, the official days that are known, the default rules. `asOf` stays open, so that
 * the workbook follows TODAY().
 * Example: `defaultSetup(isoDate("2026-07-01"), "zh-CN")` is Q3 2026 with 成员1, 成员2, 成员3.
 */
export function defaultSetup(today: IsoDate, language: Language, period: Period = quarterOfDay(today)): QuarterSetup {
  const words = PLACEHOLDERS[language];
  const reading = readSetup(
    {
      period: periodJson(period),
      team: words.team,
      members: Array.from({ length: PLACEHOLDER_MEMBERS }, (_, index) => words.member(index + 1)),
      metrics: DEFAULT_METRICS.map(({ id, kind, direction, precision, ...labels }) => ({
        id,
        kind,
        direction,
        precision,
        ...labels[language],
      })),
    },
    { today },
  );
  if ("problems" in reading) throw new DefaultSetupError(reading.problems.map((problem) => `${problem.path}: ${problem.text}`));
  return reading.setup;
}

/** Thrown when the default setup cannot be made for a day, for example one before 2000. */
export class DefaultSetupError extends Error {
  override readonly name = "DefaultSetupError";
  constructor(readonly problems: readonly string[]) {
    super(`No default setup can be made: ${problems.join("; ")}.`);
  }
}
