import { addDays } from "../units/serial";
import { ratio } from "../units/ratio";
import type { Ratio } from "../units/ratio";
import type { IsoDate } from "../units/isoDate";
import type { Calendar } from "./calendar";
import type { Period } from "./period";
import { countWorkingDays } from "./workingDays";

/**
 * 时间进度: the share of the period's working days that are over (today itself is not).
 *
 * Range 0–1: 0 before the period and for a period without working days, 1 after it.
 * Source: docs/rules.md#working-days. Example: Q3 2026 on 2026-07-06 → 3/66 = 0.04545…
 */
export function timeProgress(period: Pick<Period, "first" | "last">, calendar: Calendar, today: IsoDate): Ratio {
  const all = countWorkingDays(period.first, period.last, calendar);
  const yesterday = addDays(today, -1);
  const elapsed = countWorkingDays(period.first, yesterday < period.last ? yesterday : period.last, calendar);
  return ratio(all === 0 ? 0 : elapsed / all);
}
