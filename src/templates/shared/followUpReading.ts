/** What core needs to know of the follow-up log, read from a book. */
import { dayOfCell, trimSpaces, type WordLists } from "../../core";
import { cleanName, perBook } from "./reading";
import type { Book, BookRow } from "../model/book";
import type { TableId } from "../model/template";

export function contactOf(row: BookRow): number {
  return dayOfCell(row.get("date")) === null ? 0 : (row.number("date") ?? 0);
}

const repKeys = perBook((book) => new Map(book.rows("members").map((row) => [row.text("matchKey"), row.text("key")])));

/** The rep's key; "?" for a name that is not in the team or that two people bear, null without a name. */
export function keyOfRep(row: BookRow, book: Book): string | null {
  const name = cleanName(row.text("rep"));
  return name === "" ? null : (repKeys(book).get(name) ?? "?");
}

/** Position of a text in a list of the settings, from 1; the last one of a text that stands there twice, 0 when it is not there. */
export function positionIn(book: Book, list: TableId, text: string): number {
  const wanted = trimSpaces(text);
  return wanted === "" ? 0 : book.rows(list).map((row) => row.text("label")).lastIndexOf(wanted) + 1;
}

export const qualityWords = perBook(
  (book): WordLists => ({
    amount: book.rows("words").map((row) => row.text("word")),
    date: [],
    need: [],
    objection: [],
    result: [],
    visit: book.rows("visits").map((row) => row.text("phrase")),
  }),
);

/** Rows of the log by customer, and by rep and customer; indexed in one pass. */
export const customersOf = perBook((book) => {
  const first = { customerKey: new Map<string, number>(), pairKey: new Map<string, number>() };
  const last = new Map<string, number>();
  const reached = new Set<string>();
  for (const row of book.rows("followUps")) {
    for (const column of ["customerKey", "pairKey"] as const) {
      const key = row.text(column);
      if (key === "") continue;
      if (!first[column].has(key)) first[column].set(key, row.index + 1);
      if (row.number("reached") === 1) reached.add(`${column} ${key}`);
    }
    const customer = row.text("customerKey");
    if (customer !== "") last.set(customer, Math.max(last.get(customer) ?? 0, contactOf(row)));
  }
  return {
    firstRow: (row: BookRow, column: "customerKey" | "pairKey"): number | null => first[column].get(row.text(column)) ?? null,
    lastContact: (row: BookRow): number => last.get(row.text("customerKey")) ?? 0,
    reached: (row: BookRow, column: "customerRow" | "pairRow"): number => {
      const key = column === "customerRow" ? "customerKey" : "pairKey";
      return reached.has(`${key} ${row.text(key)}`) ? 1 : 0;
    },
  };
});

/** Rows of the rep with something in them; of everybody for null. */
function rowsOf(book: Book, repKey: string | null): readonly BookRow[] {
  const rows = repKey === null ? book.rows("followUps") : book.rowsWhere("followUps", "repKey", repKey);
  return rows.filter((row) => row.number("filled") === 1);
}

export function followUpCount(book: Book, repKey: string | null): number {
  return rowsOf(book, repKey).length;
}

/** Distinct customers, and how many of them reached 意向 or later. */
export function reachedCount(book: Book, repKey: string | null): { all: number; reached: number } {
  const rows = rowsOf(book, repKey).filter((row) => row.text("customerKey") !== "");
  const customers = (of: readonly BookRow[]) => new Set(of.map((row) => row.text("customerKey"))).size;
  return { all: customers(rows), reached: customers(rows.filter((row) => row.number("reached") === 1)) };
}

/** How many entries of the list of supports the formula counts. */
const countedSupports = 8;

/** "技术部 2  市场部 1": support asked for, by department, in the order of the list. */
export const supportText = {
  /** @param criterion of the rows that count, beside having something in them, such as ",qbFollowUps[repKey],[@repKey]" */
  formula: (criterion: string): string => {
    const piece = (position: number) => {
      const count = `COUNTIFS(qbFollowUps[supportNo],${position},qbFollowUps[filled],1${criterion})`;
      return `IF(ROWS(qbSupports[label])<${position},"",IF(${count}=0,"",INDEX(qbSupports[label],${position})&" "&${count}&"  "))`;
    };
    return `TRIM(${Array.from({ length: countedSupports }, (_, index) => piece(index + 1)).join("&")})`;
  },
  core: (book: Book, repKey: string | null): string | null => {
    const rows = rowsOf(book, repKey);
    const pieces = book.rows("supports").slice(0, countedSupports).flatMap((support) => {
      const count = rows.filter((row) => row.number("supportNo") === support.index + 1).length;
      return count === 0 ? [] : [`${support.text("label")} ${count}`];
    });
    return pieces.length === 0 ? null : trimSpaces(pieces.join(" "));
  },
};
