import { halfWidth } from "../days/halfWidth";

/** Stands where something was taken out of a text, so that places in it stay the same. */
export const GONE = "\u0001";

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A text of which stretches are taken away, with what is left of it in plain form. */
export interface Marked {
  readonly text: string;
  readonly plain: string;
  readonly gone: readonly Stretch[];
}

/** Nothing taken yet. */
export function marked(text: string): Marked {
  return { text, plain: halfWidth(text), gone: [] };
}

/** Takes a stretch away, and with it what was taken inside it before. */
export function take({ text, plain, gone }: Marked, start: number, end: number): Marked {
  const others = gone.filter((one) => one.start < start || one.end > end);
  return { text, plain: plain.slice(0, start) + GONE.repeat(end - start) + plain.slice(end), gone: [...others, { start, end }] };
}

/** Takes what a pattern finds first. */
export function takeFound(state: Marked, pattern: RegExp): Marked {
  const found = pattern.exec(state.plain);
  return found && found[0] !== "" ? take(state, found.index, found.index + found[0].length) : state;
}

/** What went, from left to right, as it was written. */
export function takenFrom({ text, gone }: Marked): readonly string[] {
  const stretches = [...gone].sort((a, b) => a.start - b.start);
  return stretches.map(({ start, end }) => text.slice(start, end).trim()).filter((words) => words !== "");
}

/** What is left, as it was written. */
export function rest({ text, plain }: Marked): string {
  return Array.from({ length: text.length }, (_, at) => (plain[at] === GONE ? " " : (text[at] ?? ""))).join("");
}
