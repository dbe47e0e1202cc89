import { useState } from "react";
import { keep, readKept } from "../commands";

const repKeyKept = "quarterbook.rep";

/** The person whose day is shown and who logs; remembered for this person at this Excel. "" while nobody is chosen. */
export function useChosenRep(members: readonly { readonly key: string }[]): [string, (repKey: string) => void] {
  const [repKey, setRepKey] = useState(() => {
    const kept = readKept(repKeyKept);
    return members.some(({ key }) => key === kept) ? (kept ?? "") : "";
  });
  const choose = (next: string): void => {
    keep(repKeyKept, next);
    setRepKey(next);
  };
  return [repKey, choose];
}
