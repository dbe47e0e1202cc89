import { isNumber } from "../model/cellValue";
import type { CellValue } from "../model/cellValue";
import { trimSpaces } from "../units/spaces";

/** 下一步状态: blank, 未填日期, 已跟进, 未到期, 今天到期, or 逾期 with its calendar days. */
export type NextStepStatus =
  | "blank"
  | "noDate"
  | "followed"
  | "notDue"
  | "dueToday"
  | { readonly overdue: number };

/** The cells that decide it; dates as Excel serial numbers, `laterRow` = the customer has a later follow-up row. */
export interface NextStep {
  readonly nextAction: string | null;
  readonly nextDate: CellValue;
  readonly today: number;
  readonly laterRow: boolean;
}

/**
 * 下一步状态 of a follow-up row.
 *
 * Asked in this order: neither action nor date → "blank"; action without date (blank or text) → "noDate"; a later row for that
 * customer → "followed"; else by the date, whose time of day is dropped. A date without action is judged by the date. An action of
 * plain spaces is none.
 * Source: docs/rules.md#next-step. Example: due 2026-07-05, today 2026-07-08, no later row → {overdue: 3}.
 */
export function nextStepStatus({ nextAction, nextDate, today, laterRow }: NextStep): NextStepStatus {
  if (!isNumber(nextDate)) return trimSpaces(nextAction ?? "") === "" ? "blank" : "noDate";
  if (laterRow) return "followed";
  const daysOver = Math.floor(today) - Math.floor(nextDate);
  if (daysOver > 0) return { overdue: daysOver };
  return daysOver === 0 ? "dueToday" : "notDue";
}
