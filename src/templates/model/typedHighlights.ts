/** Cells that people typed into and that are not read as they stand are coloured, in every table: what Refresh tells, the sheet shows. */
import { DAYS_AHEAD, FIRST_DAY, LOG_DAYS, LOOKS_LIKE_YUAN } from "../../core";
import type { Column, Highlight } from "./template";

/**
 * Highlights of input cells: text and far days where a date belongs, text where a number belongs, yuan where 10,000 yuan belong.
 * @param isLog its days are those of something that was recorded or is to be done. Core counterparts: `dateDoubt`, `entryDoubt`
 */
export function typedHighlights<Id extends string>(columns: readonly Column<Id>[], isLog: boolean): readonly Highlight<Id>[] {
  const typed = columns.filter(({ kind }) => kind === "input");
  const ofKind = (wanted: "date" | "number") => typed.filter(({ validation }) => validation?.kind === wanted).map(({ id }) => id);
  const [earliest, latest] = isLog ? [`qb_periodStart-${LOG_DAYS}`, `qb_periodEnd+${LOG_DAYS + 1}`] : [FIRST_DAY, `qb_periodEnd+${DAYS_AHEAD + 1}`];
  const isText = 'AND(ISTEXT([@*]),TRIM([@*])<>"")';
  const isFar = `IF(ISNUMBER([@*]),OR([@*]<${earliest},[@*]>=${latest}),${isText})`;
  const amounts = typed.filter(({ money }) => money === "tenThousands").map(({ id }) => id);
  return [
    ...highlight(ofKind("date"), isFar),
    ...highlight(ofKind("number"), isText).map((one) => ({ ...one, short: true as const })),
    ...highlight(amounts, `N([@*])>=${LOOKS_LIKE_YUAN}`),
  ];
}

function highlight<Id extends string>(columns: readonly Id[], when: string): readonly Highlight<Id>[] {
  return columns.length === 0 ? [] : [{ tone: "warning", columns, when }];
}
