import { isNumber } from "../model/cellValue";
import type { CellValue } from "../model/cellValue";

/**
 * Whether a week reads 未填报: it is closed, has a plan and nobody entered anything.
 *
 * Before its close the same week is only 无数据. Source: docs/rules.md#not-reported.
 * Example: isNotReported({closed: true, plan: 2.5, hasData: false}) → true.
 */
export function isNotReported(week: {
  readonly closed: boolean;
  readonly plan: CellValue;
  readonly hasData: boolean;
}): boolean {
  return week.closed && isNumber(week.plan) && week.plan > 0 && !week.hasData;
}
