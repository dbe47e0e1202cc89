import { useEffect, useState } from "react";
import type { Snooze } from "../../excel";
import { loadExcel } from "../state/excelWork";
import { useWrite, type WriteState } from "../state/useWrite";

export interface Snoozes {
  readonly snoozes: readonly Snooze[];
  readonly state: WriteState;
  readonly keep: (snooze: Snooze, done: () => void) => void;
  readonly end: (id: string) => void;
}

/** What the document carries of reminders that were put off: read when a person is chosen, and with every change of ours. */
export function useSnoozes(): Snoozes {
  const [snoozes, setSnoozes] = useState<readonly Snooze[]>([]);
  const { state, write } = useWrite();
  const change = (work: () => Promise<readonly Snooze[]>, done?: () => void): void =>
    write(async () => {
      setSnoozes(await work());
      return null;
    }, done);
  useEffect(() => {
    change(async () => (await loadExcel()).readSnoozes());
  }, []);
  return {
    snoozes,
    state,
    keep: (snooze, done) => change(async () => (await loadExcel()).keepSnooze(snooze), done),
    end: (id) => change(async () => (await loadExcel()).endSnooze(id)),
  };
}
