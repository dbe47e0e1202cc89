import { useCallback, useState } from "react";
import { keep, readKept } from "../commands";

const repKeyKept = "quarterbook.rep";
const loggerKept = "quarterbook.logsAs";

/** The person whose day is shown and who logs; remembered for this person at this Excel. "" while nobody is chosen. `show` does not remember. */
export function useChosenRep(members: readonly { readonly key: string }[]): [repKey: string, choose: (repKey: string) => void, show: (repKey: string) => void] {
  const [repKey, setRepKey] = useState(() => {
    const kept = readKept(repKeyKept);
    return members.some(({ key }) => key === kept) ? (kept ?? "") : "";
  });
  const choose = useCallback((next: string): void => {
    keep(repKeyKept, next);
    setRepKey(next);
  }, []);
  return [repKey, choose, setRepKey];
}

/** Remembers who logs contacts at this Excel: rows that are typed straight into the log get this person's name. */
export function keepLogger(repKey: string): void {
  keep(loggerKept, repKey);
}

/**
 * The name for rows that are typed straight into the log: who logs here, or the only one there is; null when that is not known.
 * @example loggerOf([{ key: "R01", name: "王芳" }]) // "王芳"
 */
export function loggerOf(members: readonly { readonly key: string; readonly name: string }[]): string | null {
  const [first, second] = members;
  if (first && !second) return first.name;
  const kept = readKept(loggerKept);
  return members.find(({ key }) => key === kept)?.name ?? null;
}
