import { firstDay, type FoundDay, type YearOfMonth } from "../days/dayForms";
import { DAYLESS, JOINING, LEAVING, MONTH_ALONE } from "./nameWords";
import { take, type Marked } from "./marked";
import type { IsoDate } from "../../../core";
import type { NameQuestion } from "./nameList";

type Doubt = Pick<NameQuestion, "kind" | "about">;
type Role = "from" | "to" | null;

export interface TakenDays {
  readonly state: Marked;
  readonly from?: IsoDate;
  readonly to?: IsoDate;
  readonly doubt: Doubt | null;
}

interface RoledDay {
  readonly role: Role;
  readonly day: IsoDate;
}

/**
 * Takes the days out of an entry, with the words that say what they are. One day without such words is the first, two are first and last;
 * a day behind an
 * empty place between two commas is the last.
 */
export function takeDays(start: Marked, yearOf: YearOfMonth): TakenDays {
  let state = start;
  const days: RoledDay[] = [];
  for (let found = firstDay(state.plain, yearOf); found; found = firstDay(state.plain, yearOf)) {
    const { spelling, meaning } = found;
    if (meaning === "none") return { state, doubt: { kind: "noDay", about: spelling } };
    if (meaning === "twoWays") return { state, doubt: { kind: "twoWays", about: spelling } };
    const { role, from, to } = stretchOf(state.plain, found);
    days.push({ role, day: meaning });
    state = take(state, from, to);
  }
  const dayless = MONTH_ALONE.exec(state.plain) ?? DAYLESS.exec(state.plain);
  if (dayless) return { state, doubt: { kind: "dayMissing", about: dayless[0].trim() } };
  return { state, ...rolesOf(days, start.text) };
}

/** The day with the words beside it. */
function stretchOf(plain: string, { start, end }: FoundDay): { role: Role; from: number; to: number } {
  const [head, tail] = [plain.slice(0, start), plain.slice(end)];
  for (const [role, words] of [["from", JOINING], ["to", LEAVING]] as const) {
    const before = words.before.exec(head);
    if (before) return { role, from: before.index, to: end };
  }
  for (const [role, words] of [["from", JOINING], ["to", LEAVING]] as const) {
    const after = words.after.exec(tail);
    if (after) return { role, from: start, to: end + after[0].length };
  }
  return { role: /[,、;\t，；]\s*[,、;\t，；]\s*$/u.test(head) ? "to" : null, from: start, to: end };
}

function rolesOf(days: readonly RoledDay[], text: string): Omit<TakenDays, "state"> {
  const [first, second] = days;
  if (!first) return { doubt: null };
  if (!second) return first.role === "to" ? { to: first.day, doubt: null } : { from: first.day, doubt: null };
  if (days.length > 2 || first.role === "to" || second.role === "from") {
    const isTurned = days.length === 2 && first.role === "to" && second.role === "from";
    return isTurned ? { from: second.day, to: first.day, doubt: null } : { doubt: { kind: "whichDay", about: text.trim() } };
  }
  return { from: first.day, to: second.day, doubt: null };
}
