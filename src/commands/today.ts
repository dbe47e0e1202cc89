/**
 * Today's date in the person's own time zone as YYYY-MM-DD. The clock is read here and nowhere else.
 *
 * @example localToday(new Date(2026, 6, 1, 23, 59)) // "2026-07-01"
 */
export function localToday(now: Date = new Date()): string {
  const month = String(now.getMonth() + 1).padStart(2, "0");
  const day = String(now.getDate()).padStart(2, "0");
  return `${now.getFullYear()}-${month}-${day}`;
}

/**
 * The time of day in the person's own time zone as HH:MM.
 *
 * @example localTime(new Date(2026, 6, 1, 9, 5)) // "09:05"
 */
export function localTime(now: Date = new Date()): string {
  return `${String(now.getHours()).padStart(2, "0")}:${String(now.getMinutes()).padStart(2, "0")}`;
}
