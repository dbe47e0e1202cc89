import { isShare, LARGEST_SHARE, type LagBasis, type Metric } from "../../../core";
import { defaultPrecision } from "../countUnits";
import { readInteger, readNumber } from "../values/readNumber";
import { readObject } from "../values/readObject";
import { readSplit } from "./readSplit";
import { remarkTiers } from "./remarkTiers";
import { readChoice, readName, readOptionalName, readRequiredChoice, readRequiredName } from "../values/readText";
import type { Place } from "../problems/place";
import type { SplitSetup } from "../quarterSetup";

const METRIC_KEYS = [
  "id", "name", "unit", "kind", "direction", "precision", "target", "challenge", "sprint", "baseline", "split", "unassigned",
  "lagBasis",
];

const KINDS: readonly [Metric["kind"], ...Metric["kind"][]] = ["additive", "ratio", "average"];
const DIRECTIONS: readonly [Metric["direction"], ...Metric["direction"][]] = ["higher", "lower"];

const LAG_BASES: readonly [LagBasis, ...LagBasis[]] = ["week", "cumulative"];

/** More decimals than this are never printed in a sheet. */
const MOST_DECIMALS = 6;

/** A metric as its setup gives it, before its target is divided among the members. */
export interface UndividedMetric {
  readonly metric: Metric;
  readonly split: SplitSetup;
  /** 待分配 as given; 0 when it is not. */
  readonly unassigned: number;
}

/**
 * Reads one metric; `number` is its place in the list, from 1, and makes its key (M01). Defaults: name = id; unit = "%" for a
 * ratio, else blank; direction higher; precision by unit; no target; equal split; nothing unassigned; lag judged by the week.
 * A target may be null, zero or negative (no rate is calculated then) but never text; of a ratio in % it is a share, 0 to 1.5.
 */
export function readMetric(place: Place, number: number, memberCount: number | undefined): UndividedMetric | undefined {
  if (!readObject(place, METRIC_KEYS)) return undefined;
  const id = readRequiredName(place.at("id"));
  const name = place.at("name").given ? readName(place.at("name")) : id;
  const kind = readRequiredChoice(place.at("kind"), KINDS);
  const unit = place.at("unit").given ? readOptionalName(place.at("unit")) : kind === "ratio" ? "%" : "";
  const direction = readChoice(place.at("direction"), DIRECTIONS);
  const precision = readInteger(place.at("precision"), { min: 0, max: MOST_DECIMALS }) ?? defaultPrecision(unit ?? "");
  const split = readSplit(place.at("split"), memberCount);
  const lagBasis = readChoice(place.at("lagBasis"), LAG_BASES);
  const tiers = readTiers(place);
  const target = readNumber(place.at("target")) ?? null;
  if (kind !== undefined && unit !== undefined && isShare({ kind, unit })) refuseOtherThanShares(place);
  const unassigned = readUnassigned(place, kind, target, split);
  if (id === undefined || name === undefined || unit === undefined) return undefined;
  if (kind === undefined || direction === undefined || split === undefined) return undefined;
  const key = `M${String(number).padStart(2, "0")}`;
  const metric = { key, id, name, unit, kind, direction, precision, target, ...tiers, ...(lagBasis === "cumulative" && { lagBasis }) };
  remarkTiers(place, metric);
  return { metric, split, unassigned };
}

function readTiers(place: Place): { challenge?: number; sprint?: number; baseline?: number } {
  const challenge = readNumber(place.at("challenge"));
  const sprint = readNumber(place.at("sprint"));
  const baseline = readNumber(place.at("baseline"));
  return {
    ...(challenge !== undefined && { challenge }),
    ...(sprint !== undefined && { sprint }),
    ...(baseline !== undefined && { baseline }),
  };
}

/** Refuses each target of a ratio in % that is no share as it stands: a file is strict where a cell may hold 90 for 0.9. */
function refuseOtherThanShares(place: Place): void {
  const values = place.at("split").at("values");
  const manual = place.at("split").at("method").value === "manual" && Array.isArray(values.value);
  const entries = manual ? (values.value as unknown[]).map((_, index) => values.at(index)) : [];
  const fields = ["target", "challenge", "sprint", "baseline"].map((field) => place.at(field));
  for (const entry of [...fields, ...entries]) refuseNoShare(entry);
}

/** Refuses a number that is no share from 0 to 1.5 as it stands. Example: 90 → `… 90 would be 9000 %. Write 0.9 for 90 %`. */
export function refuseNoShare(place: Place): void {
  const value = place.value;
  if (typeof value !== "number" || !Number.isFinite(value)) return;
  if (value < 0) place.refuseValue("too-small", { min: 0 });
  if (value <= LARGEST_SHARE) return;
  const tidy = (number: number): number => Number(number.toPrecision(12));
  place.refuse("ratio-as-percent", { found: value, max: LARGEST_SHARE, percent: tidy(value * 100), fraction: tidy(value / 100) });
}

/** `unassigned` stands beside the target or in the split; only an additive target has such a part. */
function readUnassigned(place: Place, kind: Metric["kind"] | undefined, target: number | null, split: SplitSetup | undefined): number {
  const ofSplit = place.at("split").at("unassigned");
  const ofMetric = place.at("unassigned");
  if (ofSplit.given && ofMetric.given) ofSplit.refuse("unassigned-twice");
  const given = ofMetric.given ? ofMetric : ofSplit;
  const unassigned = readNumber(given) ?? 0;
  if (unassigned !== 0 && kind !== undefined && kind !== "additive") given.refuse("unassigned-not-additive");
  if (target !== null && target > 0 && unassigned > target && split?.method !== "manual") given.refuse("unassigned-over-target", { target });
  return unassigned;
}
