import { isNumber } from "../model/cellValue";
import type { CellValue } from "../model/cellValue";
import { STAGE } from "./stage";

/** A row of the follow-up log with what is known of its customer (project); dates as Excel serial numbers. */
export interface LoggedDeal {
  /** It is the customer's (project's) newest contact that was made. */
  readonly isNewest: boolean;
  /** Where the customer (project) stands now in the list of stages, from 1 (线索) to 8 (无效); 0 where nobody named a stage. */
  readonly stage: number;
  /** The amount that was named last; null where none was. */
  readonly amount: number | null;
  /** 计划完成日 of the row. */
  readonly nextDate: CellValue;
}

/** First and last day as Excel serial numbers. */
interface SerialRange {
  readonly first: number;
  readonly last: number;
}

/**
 * What a customer in 谈判 is expected to bring in this period, in the unit of the log's amounts: the amount named last, told in the newest
 * row.
 *
 * 0 for other rows and stages, for a next step that is due before or after the period or has no date, and without an amount.
 * Source: docs/rules.md#lag. Example: stage 谈判, amount 50, due 2026-07-20, period Q3 2026 → 50.
 */
export function dueNegotiation({ isNewest, stage, amount, nextDate }: LoggedDeal, period: SerialRange): number {
  if (!isNewest || stage !== STAGE.negotiation || !isNumber(nextDate)) return 0;
  const day = Math.floor(nextDate);
  return day >= period.first && day <= period.last ? (amount ?? 0) : 0;
}
