import { Place } from "../setup/problems/place";
import { readList } from "../setup/values/readList";
import { readObject } from "../setup/values/readObject";
import { dataLogs } from "./dataColumns";
import { knownReferences } from "./knownReferences";
import { logRows, type QuarterData } from "./quarterData";
import { readLog } from "./readLog";
import { readReview } from "./readReview";
import { readWeekly } from "./readWeekly";
import type { Problem } from "../setup/problems/problem";
import type { QuarterSetup } from "../setup/quarterSetup";

/**
 * Reads a data file's JSON against the setup it belongs to. Gives the rows that people typed, names turned into keys, or
 * everything that is wrong. Each of the lists may be missing or null: then it is empty.
 * Source: docs/rules.md#data.
 * Example: week 15 of a quarter of 14 weeks gives `{problems: [{path: "$.weekly[0].week", key: "week-outside", …}]}`.
 */
export function readData(json: unknown, setup: QuarterSetup): { data: QuarterData } | { problems: Problem[] } {
  const problems: Problem[] = [];
  const root = new Place(json, "$", problems);
  if (!readObject(root, ["$schema", ...dataLogs(setup.set).map(({ id }) => id), "weekly", "review"])) return { problems };
  const known = knownReferences(setup);
  const rows = logRows(setup.set, (log) => readLog(readList(root.at(log.id)) ?? [], log, known));
  const weekly = readWeekly(readList(root.at("weekly")) ?? [], known);
  const review = readReview(readList(root.at("review")) ?? [], known);
  return problems.length > 0 ? { problems } : { data: { ...rows, weekly, review } };
}
