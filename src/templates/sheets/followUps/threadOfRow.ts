/** The rows of 过程跟进 that are about one customer, or one of its projects, and what they say together. */
import { isReachedStage } from "../../../core";
import { perBook, todayOf } from "../../reading/quarter";
import type { Book } from "../../model/book";
import type { Id, LogRow } from "./firstRows";

/** The newest of some contacts, and the newest of those that name a stage or an amount; null where there is none. */
interface Newest {
  readonly newest: LogRow | null;
  readonly staged: LogRow | null;
  readonly priced: LogRow | null;
}

/** A customer's contacts, or those of one of its projects. */
export interface Thread {
  /** Of all, be they dated after today. */
  readonly ever: Newest;
  /** Of those up to today. */
  readonly now: Newest;
  /** Order of the first contact at which the customer had reached interest; null where it never had. */
  readonly reachedSince: number | null;
}

/** A thread as far as its rows were looked at. */
interface OpenThread {
  ever: Newest;
  now: Newest;
  reachedSince: number | null;
}

const none: Newest = { newest: null, staged: null, priced: null };

/** Each thread by its first row; the log is gone through once. */
const threadsOf = perBook((book: Book): ReadonlyMap<number, Thread> => {
  const today = todayOf(book);
  const threads = new Map<number, OpenThread>();
  for (const row of book.rows("followUps")) {
    const first = row.number("threadRow");
    if (first === null) continue;
    const thread = threads.get(first) ?? { ever: none, now: none, reachedSince: null };
    threads.set(first, thread);
    lookAt(row, thread, today);
  }
  return threads;
});

function lookAt(row: LogRow, thread: OpenThread, today: number): void {
  const order = value(row, "order");
  if (order <= 0) return;
  thread.ever = withContact(thread.ever, row);
  if (Math.floor(value(row, "contact")) <= today) thread.now = withContact(thread.now, row);
  if (isReachedStage(value(row, "stageNo"))) thread.reachedSince = Math.min(order, thread.reachedSince ?? order);
}

function withContact({ newest, staged, priced }: Newest, row: LogRow): Newest {
  return {
    newest: later(row, newest),
    staged: value(row, "stageNo") > 0 ? later(row, staged) : staged,
    priced: value(row, "amountNamed") >= 0 ? later(row, priced) : priced,
  };
}

const value = (row: LogRow, column: Id): number => row.number(column) ?? 0;

/** The later one of two contacts. */
function later(one: LogRow, other: LogRow | null): LogRow {
  if (other === null) return one;
  const difference = value(one, "order") - value(other, "order") || value(one, "place") - value(other, "place");
  return difference > 0 ? one : other;
}

/** What is known of the customer or project of a row; null for a row that names none. */
export function threadOfRow(row: LogRow, book: Book): Thread | null {
  const thread = row.number("threadRow");
  return thread === null ? null : (threadsOf(book).get(thread) ?? null);
}

/** Each customer's projects, by the customer's first row. */
export const projectsOf = perBook((book: Book): ReadonlyMap<number, ReadonlySet<number>> => {
  const projects = new Map<number, Set<number>>();
  for (const row of book.rows("followUps")) {
    const [customer, project] = [row.number("customerRow"), row.number("projectRow")];
    if (customer === null || !project) continue;
    projects.set(customer, (projects.get(customer) ?? new Set()).add(project));
  }
  return projects;
});
