/**
 * The hidden columns of 过程跟进 that look at all rows of a customer, or of a rep and customer: their first rows, and whether one of
 * theirs reached 意向.
 */
import { blank, cases } from "../../formula/build";
import { holdsInEither } from "../../formula/indexedSearch";
import { step, type Calculation } from "../../model/columns";
import { label } from "../../model/language";
import { perBook } from "../../reading/quarter";
import { atFirst, firstRow, firstWithKey, isFirst, type Id } from "./firstRows";
import { followUpsIndex } from "./logIndex";
import type { Book } from "../../model/book";
import type { Column } from "../../model/template";

type FirstRow = "customerRow" | "pairRow";

/** The first rows of those that reached 意向. */
const reachedOf = perBook((book: Book) => {
  const reached = book.rows("followUps").filter((row) => row.number("reached") === 1);
  const among = (column: FirstRow) => new Set(reached.map((row) => row.number(column)));
  return { customerRow: among("customerRow"), pairRow: among("pairRow") };
});

/** In the first row: 1 when any row of theirs reached 意向 or a later stage, else 0. */
function anyReached(column: FirstRow): Calculation<Id> {
  const reached = holdsInEither(followUpsIndex, (cells) => `SUMIFS(${cells("reached")},${cells(column)},[@${column}])>0`);
  return {
    formula: `=${cases([isFirst.formula(column), cases([reached, "1"], "0")], blank)}`,
    core: (row, book) => (isFirst.core(row, column) ? Number(reachedOf(book)[column].has(row.index + 1)) : null),
  };
}

const pairRow = firstRow("pairKey");

/** Most customers have one rep, and so one first row. */
const firstRowOfPair: Calculation<Id> = {
  formula: `=${cases(
    ['[@pairKey]=""', blank],
    [`${atFirst("pairKey", "customerRow")}=[@pairKey]`, "[@customerRow]"],
    firstWithKey("pairKey"))}`,
  core: (row, book) => {
    const customer = row.number("customerRow");
    if (customer === null) return null;
    const isSameRep = book.rows("followUps")[customer - 1]?.text("repKey") === row.text("repKey");
    return isSameRep ? customer : pairRow.core(row, book);
  },
};

export const customerRows: readonly Column<Id>[] = [
  step("customerRow", "客户首行", "Customer's first row", {
    about: label("这家客户在表中的第一行。", "The first row of this customer in the log."),
    ...firstRow("customerKey"),
  }),
  step("pairRow", "成员客户首行", "Pair's first row", {
    about: label("这名代表跟进这家客户的第一行。", "The first row of this rep with this customer."),
    ...firstRowOfPair,
  }),
];

export const reachedRows: readonly Column<Id>[] = [
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
