import { useEffect } from "react";
import { targetColumnRep, rowAt, type CellPlace, type QuarterView } from "../workbook";
import { loadExcel } from "./excelWork";

/** Key of the person whose row, or whose column of targets, a cell belongs to; null where it belongs to nobody of the team. */
export function repAtCell(view: QuarterView, place: CellPlace): string | null {
  const at = rowAt(view, place);
  if (!at) return null;
  const key = at.table === "targets" ? targetColumnRep(view, place.column) : at.row.text(at.table === "members" ? "key" : "repKey");
  return view.input.members.some((member) => member.key === key) ? key : null;
}

/** Calls `choose` when the person selects a row of somebody in the workbook. */
export function useSelectedRep(view: QuarterView, choose: (repKey: string) => void): void {
  useEffect(() => {
    let isOver = false;
    const watching = loadExcel().then(({ watchSelection }) =>
      watchSelection((place) => {
        const key = repAtCell(view, place);
        if (key !== null && !isOver) choose(key);
      }),
    );
    return () => {
      isOver = true;
      void watching.then((end) => end());
    };
  }, [view, choose]);
}
