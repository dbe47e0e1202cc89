import { isoDate, nextPeriod, type IsoDate, type Period } from "../../core";
import type { Language } from "../../templates/model/language";

/** Days off and make-up days that differ from the working week. */
export interface OfficialDays {
  readonly holidays: readonly IsoDate[];
  readonly workdays: readonly IsoDate[];
}

/**
 * Mainland China 2026, second half: Mid-Autumn Day 25 September off with Sunday 20 September worked; National Day 1 to 7 October off
 * with Saturday 10 October worked. Source: docs/rules.md#working-days. The first half of 2026 and
 * other years are not known to us, so nothing is said of them: a team types its own days in the settings sheet.
 */
const CHINA_2026_SECOND_HALF: OfficialDays = {
  holidays: [
    "2026-09-25", "2026-10-01", "2026-10-02", "2026-10-03", "2026-10-04", "2026-10-05", "2026-10-06", "2026-10-07",
  ].map(isoDate),
  workdays: ["2026-09-20", "2026-10-10"].map(isoDate),
};

/**
 * The official days that we know for a period and the one after it, because next steps and the deadline of a record reach beyond the
 * period's last day and the next period is prepared from this one. By the language of the workbook: those of mainland China for
 * zh-CN, none for en-US, because its readers work in many countries. Ours: a contact of 30 September is not late on 8 October.
 * Example: Q3 2026 in zh-CN → 25 September and 1 to 7 October off, 20 September and 10 October worked; Q1 2027 → none.
 */
export function officialDays(period: Period, language: Language): OfficialDays {
  const within = (day: IsoDate): boolean => day >= period.first && day <= nextPeriod(period).last;
  const known = language === "zh-CN" ? CHINA_2026_SECOND_HALF : { holidays: [], workdays: [] };
  return { holidays: known.holidays.filter(within), workdays: known.workdays.filter(within) };
}
