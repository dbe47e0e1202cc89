/**
 * The index of 过程跟进 (formula/indexedSearch.ts): which rows are about one customer, and up to where the log still is as the index has it.
 * All that it keeps stands in one hidden table (calculation/logIndex.ts), by the place of the rows: what is done to rows of the log moves
 * and changes nothing of it.
 */
import { cases } from "../../formula/build";
import { isBeforeTail, type LogIndex } from "../../formula/indexedSearch";
import { step } from "../../model/columns";
import { label } from "../../model/language";
import { perBook } from "../../reading/quarter";
import type { Id } from "./firstRows";
import type { Book, ColumnId } from "../../model/book";
import type { Column, Parameter } from "../../model/template";

/** What searches go through: a column of the log each, and one of the index. */
export const searchedColumns = [
  "customerRow", "pairRow", "projectRow", "threadRow", "order", "place", "stagedOrder", "reachedOrder", "amountNamed", "reached",
] as const satisfies readonly (Id & ColumnId<"logIndex">)[];

export type Searchable = (typeof searchedColumns)[number];

export const followUpsIndex: LogIndex<Searchable> = {
  log: "qbFollowUps",
  index: "qbLogIndex",
  columns: searchedColumns,
  names: "qb_log",
  group: { first: "[@groupFirst]", last: "[@groupLast]" },
};

/** The first row of the tail, from 1: the first that is not as the index has it; the last row of the log where all are. */
export const tailFrom = perBook((book: Book): number => {
  const indexed = book.rows("logIndex");
  const changed = indexed.find((row) => row.number("isIndexed") !== 1)?.index ?? indexed.length;
  return Math.min(changed + 1, book.rows("followUps").length);
});

export const indexCells: readonly Parameter[] = [
  { name: "qb_indexLeast", since: 2, label: label("建索引的最少行数", "Rows from which a log is indexed"), kind: "fixed", format: "general", unseen: true },
  { name: "qb_logIndexed", since: 2, label: label("过程跟进索引的标识", "Mark of the follow-up index"), kind: "fixed", format: "text", unseen: true },
  {
    name: "qb_logTailFrom", since: 2, label: label("过程跟进索引之后的首行", "First follow-up row after the index"),
    kind: "calculated", format: "general", unseen: true,
    about: label("过程跟进中第一个与索引不符的行；都相符时为最后一行。", "The first row of the follow-up log that is not as its index has it; the last row where all are."),
    formula: "=MIN(ROWS(qbFollowUps[customer]),IFERROR(MATCH(0,qbLogIndex[isIndexed],0),ROWS(qbLogIndex[isIndexed])+1))",
    core: tailFrom,
  },
];

/** In each row of a customer: where the index lists the customer's rows. */
function inIndex(id: "groupFirst" | "groupLast", zh: string, en: string): Column<Id> {
  return step<Id>(id, zh, en, {
    about: label("索引列出这家客户各行的起止位置；没有时为 0。", "Where the index lists the rows of this customer; 0 where it does not."),
    formula: `=${cases([isBeforeTail(followUpsIndex, "[@customerRow]"), `N(INDEX(qbLogIndex[${id}],[@customerRow]))`], "0")}`,
    core: (row, book) => {
      const customer = row.number("customerRow");
      return customer !== null && customer < tailFrom(book) ? (book.rows("logIndex")[customer - 1]?.number(id) ?? 0) : 0;
    },
  });
}

export const customersInIndex: readonly Column<Id>[] = [
  inIndex("groupFirst", "索引首行", "First in the index"),
  inIndex("groupLast", "索引末行", "Last in the index"),
];
