/** In what a threshold is counted, where that is time. */
export type TimeUnit = "hour" | "day" | "week";

/** Units as people write them behind a number, in small letters; minutes, months, quarters and years are no unit of a threshold. */
const WORDS: Readonly<Record<TimeUnit | "other", RegExp>> = {
  hour: /^(?:小时|钟头|hours?(?![a-z])|hrs?(?![a-z])|h(?![a-z]))/u,
  day: /^(?:工作日|天|日|(?:working |business )?days?(?![a-z])|d(?![a-z]))/u,
  week: /^(?:周|星期|礼拜|weeks?(?![a-z])|wks?(?![a-z])|w(?![a-z]))/u,
  other: /^(?:分钟?|刻钟|月|季|年|min(?:ute)?s?(?![a-z])|months?(?![a-z])|quarters?(?![a-z])|years?(?![a-z])|fortnights?(?![a-z]))/u,
};

/** How many of the second one of the first has. Hours are counted without days off, so that a week is no fixed number of them. */
const CONTAINS: Readonly<Partial<Record<TimeUnit, Readonly<Partial<Record<TimeUnit, number>>>>>> = { week: { day: 7 }, day: { hour: 24 } };

/** What follows a number: the unit of time that it names, null where it names none, and a half of it: 两天半. */
export interface NamedUnit {
  readonly unit: TimeUnit | "other" | null;
  readonly half: boolean;
}

/**
 * The unit of time that a text begins with, with a half before or behind it.
 *
 * Example: timeUnitAt("周") → { unit: "week", half: false }; timeUnitAt("个半小时") → { unit: "hour", half: true }.
 */
export function timeUnitAt(text: string): NamedUnit {
  const [lead = "", before] = /^[\s-]*个?(半)?个?/u.exec(text) ?? [];
  const rest = text.slice(lead.length);
  for (const unit of ["hour", "day", "week", "other"] as const) {
    const word = WORDS[unit].exec(rest)?.[0];
    if (word !== undefined) return { unit, half: before !== undefined || rest.startsWith("半", word.length) };
  }
  return { unit: null, half: false };
}

/**
 * A span of time in another unit; null where that is no fixed number: weeks as hours, and anything with months.
 *
 * Example: spanIn(2, "week", "day") → 14; spanIn(48, "hour", "day") → 2; spanIn(1, "other", "day") → null.
 */
export function spanIn(count: number, from: TimeUnit | "other", to: TimeUnit): number | null {
  if (from === to) return count;
  if (from === "other") return null;
  const many = CONTAINS[from]?.[to];
  if (many !== undefined) return count * many;
  const few = CONTAINS[to]?.[from];
  return few === undefined ? null : count / few;
}
