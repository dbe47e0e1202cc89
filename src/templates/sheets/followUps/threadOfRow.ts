/** The rows of 过程跟进 that are about one customer, or one of its projects, and what they say together. */
import { isReachedStage } from "../../../core";
import { perBook } from "../../reading/quarter";
import type { Book } from "../../model/book";
import type { Id, LogRow } from "./firstRows";

/** A customer's rows, or those of one of its projects. */
interface Thread {
  /** The newest contact that was made; null where there is none. */
  readonly newest: LogRow | null;
  /** The stage that the newest of those with one names; 0 where none does. */
  readonly stage: number;
  /** The amount that the newest of those with one names; null where none does. */
  readonly amount: number | null;
  /** Order of the first contact at which the customer had reached interest; 0 where it never had. */
  readonly reachedSince: number;
}

const threadsOf = perBook((book: Book): ReadonlyMap<number, Thread> => {
  const rows = new Map<number, LogRow[]>();
  for (const row of book.rows("followUps")) {
    const thread = row.number("threadRow");
    if (thread === null) continue;
    const own = rows.get(thread) ?? [];
    if (own.push(row) === 1) rows.set(thread, own);
  }
  return new Map([...rows].map(([thread, own]) => [thread, threadOf(own)]));
});

function threadOf(rows: readonly LogRow[]): Thread {
  const value = (row: LogRow, column: Id) => row.number(column) ?? 0;
  const made = rows
    .filter((row) => value(row, "order") > 0)
    .sort((one, other) => value(one, "order") - value(other, "order") || value(one, "place") - value(other, "place"));
  const staged = made.filter((row) => value(row, "stageNo") > 0);
  const reached = staged.find((row) => isReachedStage(value(row, "stageNo")));
  const last = staged.at(-1);
  const priced = made.filter((row) => value(row, "amountNamed") >= 0);
  return {
    newest: made.at(-1) ?? null,
    stage: last ? value(last, "stageNo") : 0,
    amount: priced.at(-1)?.number("amountNamed") ?? null,
    reachedSince: reached ? value(reached, "order") : 0,
  };
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
