import { isNumber } from "../model/cellValue";
import type { CellValue } from "../model/cellValue";
import { trimSpaces } from "../units/spaces";
import { isOpenStage, STAGE } from "./stage";

/** 下一步状态: blank, 未填日期, 缺下一步, 已跟进, 已结束, 未到期, 今天到期, or 逾期 with its calendar days. */
export type NextStepStatus =
  | "blank"
  | "noDate"
  | "noNextStep"
  | "followed"
  | "ended"
  | "notDue"
  | "dueToday"
  | { readonly overdue: number };

/** The cells that decide it; dates as Excel serial numbers. */
export interface NextStep {
  readonly nextAction: string | null;
  readonly nextDate: CellValue;
  readonly today: number;
  /** The customer (project) has a later follow-up row. */
  readonly laterRow: boolean;
  /** Where the customer (project) stands now in the list of stages, from 1 (线索) to 8 (无效); 0 where nobody named a stage. */
  readonly stage: number;
}

/**
 * 下一步状态 of a follow-up row.
 *
 * Asked in this order: the newest row of a customer (project) that ended (流失, 无效, or 服务 with nothing planned) → "ended"; neither
 * action nor date → "noNextStep" in the newest row of an open customer, else "blank"; action without date (blank or text) → "noDate"; a
 * later row → "followed"; else by the date, whose time of day is dropped. A date without action is judged by the date. An action of plain
 * spaces is none.
 * Source: docs/rules.md#next-step. Example: due 2026-07-05, today 2026-07-08, no later row, stage 方案 → {overdue: 3}.
 */
export function nextStepStatus({ nextAction, nextDate, today, laterRow, stage }: NextStep): NextStepStatus {
  const hasAction = trimSpaces(nextAction ?? "") !== "";
  const isPlanned = hasAction || isNumber(nextDate);
  if (!laterRow && (stage >= STAGE.lost || (stage === STAGE.service && !isPlanned))) return "ended";
  if (!isNumber(nextDate)) {
    if (hasAction) return "noDate";
    return isOpenStage(stage) && !laterRow ? "noNextStep" : "blank";
  }
  if (laterRow) return "followed";
  const daysOver = Math.floor(today) - Math.floor(nextDate);
  if (daysOver > 0) return { overdue: daysOver };
  return daysOver === 0 ? "dueToday" : "notDue";
}
