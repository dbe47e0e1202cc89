/** What core needs to know of the follow-up log, read from a book. */
import { trimSpaces, type WordLists } from "../../core";
import { blank, cases, countRows, type Criteria } from "../formula/build";
import { perBook } from "./quarter";
import type { Book, BookRow } from "../model/book";

type LogRow = BookRow<"followUps">;

/** Words and visit phrases of the settings, by which a summary is judged. */
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
function rowsOf(book: Book, repKey: string | null): readonly LogRow[] {
  const rows = repKey === null ? book.rows("followUps") : book.rowsWhere("followUps", "repKey", repKey);
  return rows.filter((row) => row.number("filled") === 1);
}

/** How many contacts of the rep (null: of everybody) were written down. */
export function followUpCount(book: Book, repKey: string | null): number {
  return rowsOf(book, repKey).length;
}

/** Distinct customers, and how many of them reached 意向 or later. */
export function reachedCount(book: Book, repKey: string | null): { all: number; reached: number } {
  const rows = rowsOf(book, repKey).filter((row) => row.text("customerKey") !== "");
  const customers = (of: readonly LogRow[]) => new Set(of.map((row) => row.text("customerKey"))).size;
  return { all: customers(rows), reached: customers(rows.filter((row) => row.number("reached") === 1)) };
}

/** How many entries of the list of supports the formula counts. */
const countedSupports = 8;

/** "技术部 2  市场部 1": support asked for, by department, in the order of the list. */
export const supportText = {
  /** @param wanted of the rows that count, beside having something in them */
  formula: (wanted: Criteria): string => {
    const piece = (position: number) => {
      const count = countRows("qbFollowUps", [["supportNo", String(position)], ["filled", "1"], ...wanted]);
      const countWithName = `INDEX(qbSupports[label],${position})&" "&${count}&"  "`;
      return cases([`ROWS(qbSupports[label])<${position}`, blank], [`${count}=0`, blank], countWithName);
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
