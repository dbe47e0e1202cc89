import { useState } from "react";
import { keep, readKept } from "../../commands";
import { cleanName } from "../../templates";

/** Names, not keys: R01 is somebody else in another team's workbook. */
const repKept = "quarterbook.repName";
const loggerKept = "quarterbook.logsAsName";

interface Member {
  readonly key: string;
  readonly name: string;
}

/** Whose name was kept, as names are compared in the workbook; undefined when nobody of this team is called so. */
function keptMember(members: readonly Member[], kept: string): Member | undefined {
  const name = cleanName(readKept(kept) ?? "");
  return name === "" ? undefined : members.find((member) => cleanName(member.name) === name);
}

export type ChosenRep = [repKey: string, choose: (repKey: string) => void, show: (repKey: string) => void];

/**
 * The person whose day is shown and who logs; remembered for this person at this Excel. "" while nobody is chosen.
 * `show` does not remember.
 */
export function useChosenRep(members: readonly Member[]): ChosenRep {
  const [repKey, setRepKey] = useState(() => keptMember(members, repKept)?.key ?? "");
  const choose = (next: string): void => {
    keep(repKept, members.find(({ key }) => key === next)?.name ?? "");
    setRepKey(next);
  };
  return [repKey, choose, setRepKey];
}

/** Remembers by name who logs contacts at this Excel: rows that are typed straight into the log get this person's name. */
export function keepLogger(name: string): void {
  keep(loggerKept, name);
}

/**
 * The name for rows that are typed straight into the log: who logs here, or the only one there is; null when that is not known, or when
 * who logged here is not in this workbook's team.
 * @example loggerOf([{ key: "R01", name: "王芳" }]) // "王芳"
 */
export function loggerOf(members: readonly Member[]): string | null {
  const [first, second] = members;
  if (first && !second) return first.name;
  return keptMember(members, loggerKept)?.name ?? null;
}
