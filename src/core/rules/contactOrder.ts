import type { CellValue } from "../model/cellValue";
import { roundHalfAway } from "../units/rounding";
import { isMoment } from "../units/serial";

/** When a contact was made and when it was written down, as Excel serial numbers; a whole number is a day without a time. */
export interface ContactMoments {
  readonly contact: CellValue;
  readonly entered: CellValue;
}

const SECONDS_PER_DAY = 86_400;

/** How far apart the orders of two days are. */
export const SECONDS_PER_ORDER_DAY = 1_000_000_000;
/** Entries later than this after the contact's day, some 31 years, are all as late. */
const MOST_SECONDS = SECONDS_PER_ORDER_DAY - 1;

/**
 * Whether a contact lies after its own entry, so that it cannot have been made when it says.
 *
 * Where both have a time of day these are compared to the second, else their days. Without a valid day of the contact, or of the entry,
 * there is nothing to be wrong: false.
 * Source: docs/rules.md#contacts. Example: contact 2026-07-06T09:00, entered 2026-07-06T08:59 → true; entered 2026-07-06 → false.
 */
export function isAfterEntry({ contact, entered }: ContactMoments): boolean {
  if (!isMoment(contact) || !isMoment(entered)) return false;
  const areBothTimes = !Number.isInteger(contact) && !Number.isInteger(entered);
  return areBothTimes ? roundHalfAway(SECONDS_PER_DAY * (contact - entered), 0) > 0 : Math.floor(contact) > Math.floor(entered);
}

/**
 * Whether a contact cannot have been made on the day that it bears: that day lies after today, or the contact after its own entry.
 *
 * Without a valid day of the contact there is nothing to be wrong: false.
 * Source: docs/rules.md#contacts. Example: contact 2026-08-04, today 2026-08-03 → true.
 */
export function isContactMisdated(moments: ContactMoments, today: number): boolean {
  const { contact } = moments;
  return (isMoment(contact) && Math.floor(contact) > today) || isAfterEntry(moments);
}

/**
 * A number by which contacts of a customer are put in order: by their day, within it by when they were written down. The larger one is
 * later.
 *
 * Seconds from the beginning of the contact's day to the entry, at most 999,999,999, after a thousand million for each day. An entry
 * without a time counts as the end of its day; without an entry the contact's own time counts, without one the end of its day.
 * 0 for a contact without a valid day and for one after its own entry: these come before all others and answer nothing. Today is not
 * asked for: a contact after it has an order, but is no contact yet.
 * Source: docs/rules.md#contacts. Example: contact 46209 (a day), no entry → 46209000086400.
 */
export function contactOrder(moments: ContactMoments): number {
  const { contact, entered } = moments;
  if (!isMoment(contact) || isAfterEntry(moments)) return 0;
  const day = Math.floor(contact);
  const counted = isMoment(entered) ? entered : contact;
  const end = Number.isInteger(counted) ? counted + 1 : counted;
  return day * SECONDS_PER_ORDER_DAY + Math.min(MOST_SECONDS, roundHalfAway(SECONDS_PER_DAY * (end - day), 0));
}

/** Rows without an id stand after those with one. */
const NO_ID = 0x1000000;
/** As many as a sheet has rows: what `rowOrder` gives is a multiple of it and the position in the table. */
export const PLACES = 1_048_576;

/**
 * A number by which rows of the same moment are put in order: by their row id, those without one last and by their place. No two rows
 * of a table have the same.
 *
 * Of an id the first six of its hexadecimal digits count ("r-6f1c0c…" → 0x6f1c0c); a text of another form is none.
 * Source: docs/rules.md#contacts. Example: no id, third row → 16777216 × 1048576 + 3.
 *
 * @param position in the table, from 1
 */
export function rowOrder(id: CellValue, position: number): number {
  const digits = typeof id === "string" && id !== "" ? /^r-([0-9a-fA-F]{6}).{30}$/s.exec(id)?.[1] : undefined;
  return (digits === undefined ? NO_ID : parseInt(digits, 16)) * PLACES + position;
}
