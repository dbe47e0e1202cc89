import { useRef } from "react";
import { localTime } from "../commands";

/** What a row gets when it is sent first. */
export interface Entry {
  readonly id: string;
  /** ISO date and time. */
  readonly at: string;
}

/**
 * The same entry for every try to save the same form, so that a second try knows what the first one wrote; a new one once the form
 * was changed, so that a corrected form is a row of its own. Forms are told apart as objects: a change makes a new one.
 */
export function useEntry<Form extends object>(): (form: Form, today: string, newId: () => string) => Entry {
  const kept = useRef<{ readonly form: Form; readonly entry: Entry } | null>(null);
  return (form, today, newId) => {
    if (kept.current?.form !== form) kept.current = { form, entry: { id: newId(), at: momentOn(today) } };
    return kept.current.entry;
  };
}

/** Now; where the workbook fixes another day as today, this time of that day. */
export function momentOn(today: string): string {
  return `${today}T${localTime()}`;
}
