/** The rows of 过程跟进 that are about one customer, or one of its projects, and what they say together. */
import { isReachedStage } from "../../../core";
import { perBook, todayOf } from "../../reading/quarter";
import type { Book } from "../../model/book";
import type { LogRow } from "./firstRows";

/** A row with what puts it in order and what it names, each read once. */
interface Contact {
  readonly row: LogRow;
  readonly order: number;
  /** Where its stage stands in the list; 0 where it names none. */
  readonly stage: number;
  /** -1 where it names none. */
  readonly amount: number;
}

/** The newest of some contacts, and the newest of those that name a stage or an amount; null where there is none. */
interface Newest {
  readonly newest: Contact | null;
  readonly staged: Contact | null;
  readonly priced: Contact | null;
}

/** A customer's contacts, or those of one of its projects. */
export interface Thread {
  /** Position of its first row, from 1. */
  readonly first: number;
  /** Of all, be they dated after today. */
  readonly ever: Newest;
  /** Of those up to today. */
  readonly now: Newest;
  /** Order of the first contact at which the customer had reached interest; null where it never had. */
  readonly reachedSince: number | null;
}

type Open<Part> = { -readonly [Field in keyof Part]: Part[Field] };

/** A thread as far as its rows were looked at. */
interface OpenThread extends Thread {
  readonly ever: Open<Newest>;
  readonly now: Open<Newest>;
  reachedSince: number | null;
}

const openThread = (first: number): OpenThread => ({
  first,
  ever: { newest: null, staged: null, priced: null },
  now: { newest: null, staged: null, priced: null },
  reachedSince: null,
});

/** Each row's thread, in the order of the log; null for a row that names no customer. */
const threadsOf = perBook((book: Book): readonly (Thread | null)[] => {
  const today = todayOf(book);
  const threads = new Map<number, OpenThread>();
  return book.rows("followUps").map((row) => {
    const first = row.number("threadRow");
    if (first === null) return null;
    const thread = threads.get(first) ?? openThread(first);
    threads.set(first, thread);
    lookAt(row, thread, today);
    return thread;
  });
});

function lookAt(row: LogRow, thread: OpenThread, today: number): void {
  const order = row.number("order") ?? 0;
  if (order <= 0) return;
  const contact = { row, order, stage: row.number("stageNo") ?? 0, amount: row.number("amountNamed") ?? 0 };
  takeIn(thread.ever, contact);
  if (Math.floor(row.number("contact") ?? 0) <= today) takeIn(thread.now, contact);
  if (isReachedStage(contact.stage)) thread.reachedSince = Math.min(order, thread.reachedSince ?? order);
}

function takeIn(known: Open<Newest>, contact: Contact): void {
  known.newest = later(contact, known.newest);
  if (contact.stage > 0) known.staged = later(contact, known.staged);
  if (contact.amount >= 0) known.priced = later(contact, known.priced);
}

/** The later one of two contacts. */
function later(one: Contact, other: Contact | null): Contact {
  if (other === null) return one;
  const difference = one.order - other.order || placeOf(one) - placeOf(other);
  return difference > 0 ? one : other;
}

/** How a contact stands among those of its moment; 0 without one. */
export const placeOf = (contact: Contact | null | undefined): number => contact?.row.number("place") ?? 0;

/** What is known of the customer or project of a row; null for a row that names none. */
export function threadOfRow(row: LogRow, book: Book): Thread | null {
  return threadsOf(book)[row.index] ?? null;
}

/** The thread whose first row this is; null of all other rows. */
export function threadBegunBy(row: LogRow, book: Book): Thread | null {
  const thread = threadOfRow(row, book);
  return thread?.first === row.index + 1 ? thread : null;
}

/** Each customer's projects, by the customer's first row. */
export const projectsOf = perBook((book: Book): ReadonlyMap<number, ReadonlySet<number>> => {
  const projects = new Map<number, Set<number>>();
  for (const row of book.rows("followUps")) {
    const project = row.number("projectRow");
    const customer = project ? row.number("customerRow") : null;
    if (project && customer !== null) projects.set(customer, (projects.get(customer) ?? new Set()).add(project));
  }
  return projects;
});
