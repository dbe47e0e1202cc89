import { knownReferences } from "./knownReferences";
import { Place } from "./place";
import { readFollowUp } from "./readFollowUp";
import { readList } from "./readList";
import { readObject } from "./readObject";
import { readReview } from "./readReview";
import { readWeekly } from "./readWeekly";
import type { Problem } from "./problem";
import type { QuarterData } from "./quarterData";
import type { QuarterSetup } from "./quarterSetup";

/**
 * Reads a data file's JSON against the setup it belongs to. Gives the rows that people typed, names turned into keys, or
 * everything that is wrong. Each of the three lists may be missing or null: then it is empty.
 * Source: docs/rules.md#data.
 * Example: week 15 of a quarter of 14 weeks gives `{problems: [{path: "$.weekly[0].week", key: "week-outside", …}]}`.
 */
export function readData(json: unknown, setup: QuarterSetup): { data: QuarterData } | { problems: Problem[] } {
  const problems: Problem[] = [];
  const root = new Place(json, "$", problems);
  if (!readObject(root, ["$schema", "followUps", "weekly", "review"])) return { problems };
  const known = knownReferences(setup);
  const rows = (readList(root.at("followUps")) ?? []).map((entry) => readFollowUp(entry, known));
  const followUps = rows.filter((row) => row !== undefined);
  const weekly = readWeekly(readList(root.at("weekly")) ?? [], known);
  const review = readReview(readList(root.at("review")) ?? [], known);
  return problems.length > 0 ? { problems } : { data: { followUps, weekly, review } };
}
