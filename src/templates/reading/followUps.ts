/** What core needs to know of the follow-up log, read from a book. */
import { lazily, recordWords, trimSpaces, type RecordWords, type WordLists } from "../../core";
import { blank, cases, countRows, type Criteria } from "../formula/build";
import { readableText } from "../formula/fragments";
import { perBook, perBookAndKey } from "./quarter";
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

/** Stands for everybody where what is read of the log is kept by rep. */
const EVERYBODY = "";
const keyFor = (repKey: string | null): string => repKey ?? EVERYBODY;

/** Rows of the rep with something in them, or of everybody. */
const rowsOf = perBookAndKey((book, key): readonly LogRow[] => {
  const rows = key === EVERYBODY ? book.rows("followUps") : book.rowsWhere("followUps", "repKey", key);
  return rows.filter((row) => row.number("filled") === 1);
});

/** How many contacts of the rep (null: of everybody) were written down. */
export function followUpCount(book: Book, repKey: string | null): number {
  return rowsOf(book, keyFor(repKey)).length;
}

/** Customers of the rep, or of everybody, each by its first row. */
const customersOf = perBookAndKey((book, key): { all: number; reached: number } => {
  const [all, reached] = [new Set<number>(), new Set<number>()];
  for (const row of rowsOf(book, key)) {
    const customer = row.number("customerRow");
    if (customer === null) continue;
    all.add(customer);
    if (row.number("reached") === 1) reached.add(customer);
  }
  return { all: all.size, reached: reached.size };
});

/** Distinct customers, and how many of them reached 意向 or later. */
export function reachedCount(book: Book, repKey: string | null): { all: number; reached: number } {
  return customersOf(book, keyFor(repKey));
}

/** How often each entry of the list of supports was asked for, by its place in it, from 1. */
const supportsOf = perBookAndKey((book, key): ReadonlyMap<number, number> => {
  const times = new Map<number, number>();
  for (const row of rowsOf(book, key)) {
    const support = row.number("supportNo") ?? 0;
    times.set(support, (times.get(support) ?? 0) + 1);
  }
  return times;
});

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
    const times = supportsOf(book, keyFor(repKey));
    const pieces = book.rows("supports").slice(0, countedSupports).flatMap((support) => {
      const count = times.get(support.index + 1) ?? 0;
      return count === 0 ? [] : [`${support.text("label")} ${count}`];
    });
    return pieces.length === 0 ? null : trimSpaces(pieces.join(" "));
  },
};
