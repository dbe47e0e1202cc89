import { useEffect, useRef, useState } from "react";
import type { CommandResult } from "../../excel";
import { repAtCell, type CellPlace, type QuarterView } from "../../workbook";
import { loadExcel } from "./excelWork";
import { unexpected } from "./useQuarter";

/** Calls `choose` when the person selects a row of somebody in the workbook; gives why the selection cannot be followed, else null. */
export function useSelectedRep(view: QuarterView, choose: (repKey: string) => void): CommandResult | null {
  const [problem, setProblem] = useState<CommandResult | null>(null);
  /** As of now, so that a new reading needs no new watch. */
  const latest = useRef({ view, choose });
  useEffect(() => {
    latest.current = { view, choose };
  });
  useEffect(() => {
    let isOver = false;
    const fail = (error: unknown): void => (isOver ? undefined : setProblem(unexpected(error)));
    const told = (place: CellPlace): void => {
      const key = repAtCell(latest.current.view, place);
      if (key !== null && !isOver) latest.current.choose(key);
    };
    const watching = loadExcel().then(({ watchSelection }) => watchSelection(told, fail));
    watching.catch(fail);
    return () => {
      isOver = true;
      watching.then((end) => end()).catch(fail);
    };
  }, []);
  return problem;
}
