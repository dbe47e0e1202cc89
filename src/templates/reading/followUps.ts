/** What core needs to know of the follow-up log, read from a book. */
import { lazily, recordWords, trimSpaces, type RecordWords, type WordLists } from "../../core";
import { blank, cases, countRows, type Criteria } from "../formula/build";
import { readableText } from "../formula/fragments";
import { perBook } from "./quarter";
import { classTables } from "../lists/lists";
import type { Book, BookRow, CellInput } from "../model/book";

type LogRow = BookRow<"followUps">;

const wordClasses = Object.keys(classTables) as (keyof WordLists)[];

type Entries = readonly CellInput[];

/** Words by which a record is judged: by class from the sheet of the rules, and those of the settings; read when asked for. */
export const qualityWords = perBook((book): RecordWords => {
  const entries = (list: keyof WordLists) => (): Entries => book.rows(classTables[list]).map((row) => row.get("word"));
  const lists = lazily<Record<keyof WordLists, Entries>>(
    Object.fromEntries(wordClasses.map((list) => [list, entries(list)])) as Record<keyof WordLists, () => Entries>,
  );
  const own = lazily<{ words: Entries; phrases: Entries }>({
    words: () => book.rows("words").map((row) => row.get("word")),
    phrases: () => book.rows("visits").map((row) => row.get("phrase")),
  });
  return recordWords(lists, book.language, own);
});

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
      const countWithName = `${readableText(`INDEX(qbSupports[label],${position})`)}&" "&${count}&"  "`;
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
