import { localTime } from "../../commands";

/** What a row gets when it is sent first. */
export interface Entry {
  readonly id: string;
  /** ISO date and time. */
  readonly at: string;
}

const entries = new WeakMap<object, Entry>();

/**
 * The same entry for every try to save the same form, also after a look at another view, so that a second try knows what the first one
 * wrote; a new one once the form was changed, so that a corrected form is a row of its own. Forms are told apart as objects: a change
 * makes a new one.
 */
export function entryOf(form: object, today: string, newId: () => string): Entry {
  const known = entries.get(form) ?? { id: newId(), at: momentOn(today) };
  entries.set(form, known);
  return known;
}

/** Now; where the workbook fixes another day as today, this time of that day. */
export function momentOn(today: string): string {
  return `${today}T${localTime()}`;
}
