/** The index of 过程跟进 (formula/indexedSearch.ts): which rows are about one customer, and whether the log still is as the index has it. */
import { cases } from "../../formula/build";
import { type LogIndex } from "../../formula/indexedSearch";
import { flag, key, step } from "../../model/columns";
import { label } from "../../model/language";
import { perBook } from "../../reading/quarter";
import { firstIndexed, ownRow, type Id, type LogRow } from "./firstRows";
import type { Book, ColumnId } from "../../model/book";
import type { Column, IndexTemplate, Parameter } from "../../model/template";

/** What searches go through: a column of the log each, and one of the view. */
export const searchedColumns = [
  "customerRow", "pairRow", "projectRow", "threadRow", "order", "place", "stagedOrder", "reachedOrder", "amountNamed", "reached",
] as const satisfies readonly (Id & ColumnId<"logView">)[];

export type Searchable = (typeof searchedColumns)[number];

export const followUpsIndex: LogIndex<Searchable> = {
  log: "qbFollowUps",
  view: "qbLogView",
  columns: searchedColumns,
  names: "qb_log",
  group: { first: "[@viewFirst]", last: "[@viewLast]" },
};

const cells = { indexed: "qb_logIndexed", from: "qb_logFrom", least: "qb_indexLeast" };

/** A log of so many rows gets an index: shorter ones are searched quickly enough. */
const LEAST_INDEXED = 500;

/** Row, rep, customer and project: all on which it rests which rows belong together. Core counterpart: `indexedText`. */
const identity = `${ownRow("indexedAs")}&"|"&[@pairKey]&"|"&[@projectLetters]`;

const indexedText = (row: LogRow): string => `${row.index + 1}|${row.text("pairKey")}|${row.text("projectLetters")}`;

/** First row, from 1, that is not as the index has it; the last row where all are. */
const firstOfTail = perBook((book: Book): number => {
  const rows = book.rows("followUps");
  const changed = rows.find((row) => row.number("isIndexed") === 0);
  return changed ? changed.index + 1 : rows.length;
});

/** The first row of the tail, from 1. */
export const tailFrom = perBook((book: Book): number => book.named("qb_logFrom") as number);

const indexedRows = perBook((book: Book): number => Number(book.named("qb_logIndexed") ?? 0));

export const indexCells: readonly Parameter[] = [
  { name: cells.least, since: 2, label: label("建索引的最少行数", "Rows from which a log is indexed"), kind: "fixed", format: "general", unseen: true, preset: LEAST_INDEXED },
  { name: cells.indexed, since: 2, label: label("过程跟进已建索引的行数", "Follow-up rows that are indexed"), kind: "fixed", format: "general", unseen: true },
  {
    name: cells.from, since: 2, label: label("过程跟进索引之后的首行", "First follow-up row after the index"), kind: "calculated", format: "general", unseen: true,
    about: label("过程跟进中第一个与索引不符的行；都相符时为最后一行。", "The first row of the follow-up log that is not as its index has it; the last row where all are."),
    formula: "=IFERROR(MATCH(0,qbFollowUps[isIndexed],0),ROWS(qbFollowUps[isIndexed]))",
    core: firstOfTail,
  },
];

/** Kept as values, and written anew by Refresh. */
export const keptColumns: readonly Column<Id>[] = [
  key("indexedAs", "索引所据", "Indexed as"),
  key("customerIndexed", "索引：客户首行", "Index: customer's first row", "integer"),
  key("pairIndexed", "索引：成员客户首行", "Index: pair's first row", "integer"),
  key("projectIndexed", "索引：项目首行", "Index: project's first row", "integer"),
  key("viewFrom", "索引：客户从", "Index: customer from", "integer"),
  key("viewTo", "索引：客户到", "Index: customer to", "integer"),
];

/** What Refresh keeps. */
export const keptIndex: IndexTemplate<Id> = {
  view: { table: "logView", at: "at" },
  cells,
  group: "customerRow",
  text: { kept: "indexedAs", of: indexedText },
  firsts: firstIndexed,
  bounds: { first: "viewFrom", last: "viewTo" },
};

export const isIndexed: Column<Id> = flag("isIndexed", "与索引相符", "As indexed", {
  about: label("这一行的位置、代表、客户、项目是否都与索引一致。", "Whether the row's place, rep, customer and project are as the index has them."),
  formula: `=IFERROR(${cases([`${ownRow("indexedAs")}>qb_logIndexed`, "0"], [`[@indexedAs]=${identity}`, "1"], "0")},0)`,
  core: (row, book) => row.index + 1 <= indexedRows(book) && row.text("indexedAs") === indexedText(row),
});

/** In a row of the customer's: where the view lists the customer's rows. */
function inView(id: "viewFirst" | "viewLast", kept: "viewFrom" | "viewTo", zh: string, en: string): Column<Id> {
  return step<Id>(id, zh, en, {
    about: label("索引列出这家客户各行的起止位置；没有时为 0。", "Where the index lists the rows of this customer; 0 where it does not."),
    formula: `=${cases(["[@customerRow]<qb_logFrom", `N(INDEX(qbFollowUps[${kept}],[@customerRow]))`], "0")}`,
    core: (row, book) => {
      const customer = row.number("customerRow");
      return customer !== null && customer < tailFrom(book) ? (book.rows("followUps")[customer - 1]?.number(kept) ?? 0) : 0;
    },
  });
}

export const customersInView: readonly Column<Id>[] = [
  inView("viewFirst", "viewFrom", "索引首行", "First in the index"),
  inView("viewLast", "viewTo", "索引末行", "Last in the index"),
];
