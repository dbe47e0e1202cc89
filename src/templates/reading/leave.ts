/** Who is on leave when, by member: rows of 人员补充 that name one member of the team, a first day and a last one that is not before it. */
import { cleanName, dayOfCell, type DateRange } from "../../core";
import type { Records } from "./records";

export type LeaveByMember = ReadonlyMap<string, readonly DateRange[]>;

/** @param members rows of the list of members; a name that two of them bear is nobody's */
export function leaveByMember(leave: Records = [], members: Records = []): LeaveByMember {
  const named = members.map((row) => ({ key: String(row["key"]), name: cleanName(String(row["name"] ?? "")) }));
  const keyOf = (name: string) => {
    const bearers = named.filter((one) => one.name === name);
    return name !== "" && bearers.length === 1 ? bearers[0]?.key : undefined;
  };
  const found = new Map<string, DateRange[]>();
  for (const row of leave) {
    const key = keyOf(cleanName(String(row["rep"] ?? "")));
    const first = dayOfCell(row["from"]);
    const last = dayOfCell(row["to"]);
    if (key === undefined || first === null || last === null || last < first) continue;
    found.set(key, [...(found.get(key) ?? []), { first, last }]);
  }
  return found;
}
