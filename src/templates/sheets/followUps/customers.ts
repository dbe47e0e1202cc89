/**
 * The hidden columns of 过程跟进 that look at all rows of a customer, or of a rep and customer: the first row of theirs keeps what is
 * known of them. It is found by value, so that sorting changes nothing.
 */
import { dayOfCell } from "../../../core";
import { and, blank, cases, countRows } from "../../formula/build";
import { dayOrZero, escapeWildcards } from "../../formula/fragments";
import { flag, step, type Calculation } from "../../model/columns";
import { label } from "../../model/language";
import { perBook } from "../../reading/quarter";
import type { Book, BookRow, ColumnId } from "../../model/book";
import type { Column } from "../../model/template";

type Id = ColumnId<"followUps">;
type LogRow = BookRow<"followUps">;

/** The columns that hold the first row of a customer, or of a rep and customer, with the keys by which it is found. */
const keys = { customerRow: "customerKey", pairRow: "pairKey" } as const;
type FirstRow = keyof typeof keys;

/** The moment of the contact as a serial number; 0 without a valid date. */
function contactOf(row: LogRow): number {
  return dayOfCell(row.get("date")) === null ? 0 : (row.number("date") ?? 0);
}

/** Rows of the log by customer, and by rep and customer; indexed in one pass. */
const customersOf = perBook((book: Book) => {
  const first = { customerRow: new Map<string, number>(), pairRow: new Map<string, number>() };
  const reached = { customerRow: new Set<string>(), pairRow: new Set<string>() };
  const last = new Map<string, number>();
  for (const row of book.rows("followUps")) {
    for (const column of ["customerRow", "pairRow"] as const) {
      const key = row.text(keys[column]);
      if (key === "") continue;
      if (!first[column].has(key)) first[column].set(key, row.index + 1);
      if (row.number("reached") === 1) reached[column].add(key);
    }
    const customer = row.text("customerKey");
    if (customer !== "") last.set(customer, Math.max(last.get(customer) ?? 0, contactOf(row)));
  }
  return {
    firstRow: (row: LogRow, column: FirstRow): number | null => first[column].get(row.text(keys[column])) ?? null,
    reached: (row: LogRow, column: FirstRow): boolean => reached[column].has(row.text(keys[column])),
    lastContact: (row: LogRow): number => last.get(row.text("customerKey")) ?? 0,
  };
});

/** This row's position in the log, from 1. */
const ownRow = (column: Id) => `ROW()-ROW(qbFollowUps[[#Headers],[${column}]])`;

/** Whether this row is the first one of its customer, or of its rep and customer. */
const isFirst = {
  formula: (column: FirstRow) => `N([@${column}])=${ownRow(column)}`,
  core: (row: LogRow, column: FirstRow) => row.number(column) === row.index + 1,
};

/** Position of the first row with the same key. */
function firstRow(column: FirstRow): Calculation<Id> {
  const key = keys[column];
  const found = `MATCH(${escapeWildcards(`[@${key}]`)},qbFollowUps[${key}],0)`;
  return {
    formula: `=${cases([`[@${key}]=""`, blank], `IFERROR(${found},${ownRow(key)})`)}`,
    core: (row, book) => customersOf(book).firstRow(row, column),
  };
}

/** In the first row: 1 when any row of theirs reached 意向 or a later stage, else 0. */
function anyReached(column: FirstRow): Calculation<Id> {
  const theirs = countRows("qbFollowUps", [[column, `[@${column}]`], ["reached", "1"]]);
  return {
    formula: `=${cases([isFirst.formula(column), cases([`${theirs}>0`, "1"], "0")], blank)}`,
    core: (row, book) => (isFirst.core(row, column) ? Number(customersOf(book).reached(row, column)) : null),
  };
}

export const customerWorkings: readonly Column<Id>[] = [
  step("customerRow", "客户首行", "Customer's first row", {
    about: label("这家客户在表中的第一行。", "The first row of this customer in the log."),
    ...firstRow("customerRow"),
  }),
  step("pairRow", "成员客户首行", "Pair's first row", {
    about: label("这名代表跟进这家客户的第一行。", "The first row of this rep with this customer."),
    ...firstRow("pairRow"),
  }),
  step("contact", "跟进日", "Contact", {
    about: label("跟进日期，写了几点几分的连同时间；没有有效日期时为 0。", "The day of the contact, with its time where one is given; 0 without a valid date."),
    formula: `=${cases([`${dayOrZero("[@date]")}=0`, "0"], "[@date]")}`,
    core: contactOf,
  }),
  step("lastContact", "客户最近跟进", "Customer's last contact", {
    about: label("在客户的第一行：这家客户最近一次跟进的日期；其余行为 0。", "In a customer's first row: the newest contact with the customer; 0 in the others."),
    formula: `=${cases([isFirst.formula("customerRow"), "SUMPRODUCT(MAX((qbFollowUps[customerRow]=[@customerRow])*qbFollowUps[contact]))"], "0")}`,
    core: (row, book) => (isFirst.core(row, "customerRow") ? customersOf(book).lastContact(row) : 0),
  }),
  flag("laterRow", "有后续行", "Later row", {
    about: label("这家客户之后是否又有跟进。", "Whether the customer was contacted again later."),
    format: "general",
    formula: `=${cases(
      ['[@customerRow]=""', "0"],
      ["INDEX(qbFollowUps[lastContact],[@customerRow])>[@contact]", "1"],
      "0")}`,
    core: (row, book) => row.number("customerRow") !== null && customersOf(book).lastContact(row) > contactOf(row),
  }),
  flag("reached", "到意向", "Reached interest", {
    about: label("这次跟进时，客户是否已到意向或之后的阶段（流失、无效不算）。", "Whether the customer had reached interest or a later stage; lost and invalid do not count."),
    format: "general",
    formula: `=${cases([and("[@stageNo]>=2", "[@stageNo]<=6"), "1"], "0")}`,
    core: (row) => (row.number("stageNo") ?? 0) >= 2 && (row.number("stageNo") ?? 0) <= 6,
  }),
  step("customerReached", "客户到意向", "Customer reached", {
    about: label("在客户的第一行：这家客户是否曾到意向或之后的阶段。", "In a customer's first row: whether the customer ever reached interest or a later stage."),
    results: [0, 1],
    ...anyReached("customerRow"),
  }),
  step("pairReached", "成员客户到意向", "Pair reached", {
    about: label("在代表与客户的第一行：这名代表是否曾把这家客户推进到意向或之后的阶段。", "In the first row of rep and customer: whether the rep ever brought the customer to interest or further."),
    results: [0, 1],
    ...anyReached("pairRow"),
  }),
];
