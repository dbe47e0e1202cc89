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

/** A contact that was made, with what puts it among the others. */
interface Contact {
  readonly row: LogRow;
  readonly order: number;
  readonly place: number;
}

/** The contacts that a thread is told by, as far as its rows were looked at. */
interface ToldContacts {
  newest: Contact | null;
  newestStaged: Contact | null;
  newestPriced: Contact | null;
  firstReached: Contact | null;
}

/** Each thread by its first row; the log is gone through once. */
const threadsOf = perBook((book: Book): ReadonlyMap<number, Thread> => {
  const told = new Map<number, ToldContacts>();
  for (const row of book.rows("followUps")) {
    const thread = row.number("threadRow");
    if (thread === null) continue;
    const contacts = told.get(thread) ?? { newest: null, newestStaged: null, newestPriced: null, firstReached: null };
    told.set(thread, contacts);
    lookAt(row, contacts);
  }
  return new Map([...told].map(([thread, contacts]) => [thread, threadOf(contacts)]));
});

function lookAt(row: LogRow, told: ToldContacts): void {
  const contact = { row, order: value(row, "order"), place: value(row, "place") };
  if (contact.order <= 0) return;
  told.newest = later(contact, told.newest);
  if (value(row, "amountNamed") >= 0) told.newestPriced = later(contact, told.newestPriced);
  const stage = value(row, "stageNo");
  if (stage <= 0) return;
  told.newestStaged = later(contact, told.newestStaged);
  if (isReachedStage(stage) && (told.firstReached === null || later(contact, told.firstReached) !== contact)) told.firstReached = contact;
}

const value = (row: LogRow, column: Id): number => row.number(column) ?? 0;

/** The later one of two contacts; the second where both have the same place. */
function later(one: Contact, other: Contact | null): Contact {
  const isLater = other === null || one.order > other.order || (one.order === other.order && one.place > other.place);
  return isLater ? one : other;
}

function threadOf({ newest, newestStaged, newestPriced, firstReached }: ToldContacts): Thread {
  return {
    newest: newest?.row ?? null,
    stage: newestStaged ? value(newestStaged.row, "stageNo") : 0,
    amount: newestPriced?.row.number("amountNamed") ?? null,
    reachedSince: firstReached?.order ?? 0,
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
