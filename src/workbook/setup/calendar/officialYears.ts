/** Days off and make-up days (调休) of one year as they were announced: runs and days in the spelling of a setup file. */
export interface OfficialYear {
  readonly announced: string;
  readonly off: readonly string[];
  readonly worked: readonly string[];
}

/** The day up to which announcements are in the list below; it is named where a year is missing. */
export const OFFICIAL_AS_OF = "2025-11-04";

/**
 * Mainland China, by the notices of the General Office of the State Council, whole years; the next one is added here and `OFFICIAL_AS_OF`
 * moved. Source:
 * docs/rules.md#working-days. Holidays of one line: New Year, Spring Festival, Qingming, Labour Day, Dragon Boat, Mid-Autumn, National Day.
 */
export const OFFICIAL_YEARS: Readonly<Record<number, OfficialYear>> = {
  2025: {
    announced: "2024-11-12",
    off: ["2025-01-01", "2025-01-28 ~ 2025-02-04", "2025-04-04 ~ 2025-04-06", "2025-05-01 ~ 2025-05-05", "2025-05-31 ~ 2025-06-02", "2025-10-01 ~ 2025-10-08"],
    worked: ["2025-01-26", "2025-02-08", "2025-04-27", "2025-09-28", "2025-10-11"],
  },
  2026: {
    announced: "2025-11-04",
    off: [
      "2026-01-01 ~ 2026-01-03", "2026-02-15 ~ 2026-02-23", "2026-04-04 ~ 2026-04-06", "2026-05-01 ~ 2026-05-05", "2026-06-19 ~ 2026-06-21",
      "2026-09-25 ~ 2026-09-27", "2026-10-01 ~ 2026-10-07",
    ],
    worked: ["2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"],
  },
};
