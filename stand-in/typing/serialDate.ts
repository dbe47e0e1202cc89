/** Serial numbers of dates, as Excel counts them from 1900 (with its 29 February 1900). */

/** Serial number of a calendar day; null when the day does not exist or lies outside 1900–9999. */
export function serialOfDay(year: number, month: number, day: number): number | null {
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1) return null;
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const days = Math.round(time / 86_400_000) + 25_569;
  return days < 61 ? days - 1 : days;
}

/** The year that a serial number lies in. */
export function yearOfSerial(serial: number): number {
  return new Date((Math.floor(serial) - 25_569) * 86_400_000).getUTCFullYear();
}
