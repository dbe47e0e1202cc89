/** What core needs to know of the follow-up log, read from a book. */
import { trimSpaces, type WordLists } from "../../core";
import { perBook } from "./reading";
import type { Book, BookRow } from "../model/book";

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
