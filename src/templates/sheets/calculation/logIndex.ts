/**
 * The index of 过程跟进 (formula/indexedSearch.ts), as Refresh keeps it: of each row, by its place in the log, what it was like and which rows
 * belong to it; beside that the log's rows once more, customer by customer, with what stands in them now.
 */
import { cases } from "../../formula/build";
import { indexNames } from "../../formula/indexedSearch";
import { flag, key, step } from "../../model/columns";
import { label } from "../../model/language";
import { fixedRows } from "../../model/startRows";
import { defineTable } from "../../model/table";
import { firstIndexed } from "../followUps/firstRows";
import { followUpsTable } from "../followUps/followUps";
import { followUpsIndex, searchedColumns, type Searchable } from "../followUps/logIndex";
import type { Book, BookRow, ColumnId } from "../../model/book";
import type { Column, IndexTemplate } from "../../model/template";

type Id = ColumnId<"logIndex">;

/** What Refresh keeps. */
export const keptIndex: IndexTemplate = {
  log: "followUps",
  cells: { mark: "qb_logIndexed", least: "qb_indexLeast" },
  // Shorter logs are searched quickly enough.
  least: 500,
  group: "customerRow",
  rests: ["pairKey", "projectName"],
  firsts: Object.entries(firstIndexed).map(([key, kept]) => ({ key, kept })),
  bounds: { first: "groupFirst", last: "groupLast" },
  listed: "at",
  proof: "kept",
  holds: "isIndexed",
};

const { rests, firsts, bounds, listed, proof } = keptIndex;
/** All that is kept of a row but for its proof, which names it. */
const keptNumbers = [...firsts.map(({ kept }) => kept), bounds.first, bounds.last, listed] as Id[];

const place = "ROW()-ROW(qbLogIndex[[#Headers],[kept]])";
/** What the row of the log is like now, with all that the index keeps of it. Core counterpart: `proofOf`. */
const proofFormula = [
  "qb_logIndexed", place, ...keptNumbers.map((id) => `[@${id}]`), ...rests.map((column) => `INDEX(qbFollowUps[${column}],${place})`),
].join('&"|"&');

/** The text that proves a row of the index. @param logged the row of the log at its place */
function proofOf(row: BookRow<"logIndex">, logged: BookRow, book: Book): string {
  const numbers = keptNumbers.map((id) => row.number(id) ?? "");
  return [book.named("qb_logIndexed") ?? "", row.index + 1, ...numbers, ...rests.map((column) => logged.text(column))].join("|");
}

const isIndexed: Column<Id> = flag<Id>("isIndexed", "与索引相符", "As indexed", {
  about: label("过程跟进中同一位置的行，代表、客户、项目是否都与索引一致。", "Whether the row of the follow-up log at this place has the rep, customer and project that the index has."),
  formula: `=IFERROR(${cases([`[@${proof}]=${proofFormula}`, "1"], "0")},0)`,
  core: (row, book) => {
    const logged = book.rows("followUps")[row.index];
    return logged !== undefined && row.text("kept") === proofOf(row, logged, book);
  },
});

/** A column of the log. */
function inLog(id: Searchable) {
  const column = followUpsTable.columns.find((one) => one.id === id);
  if (!column) throw new Error(`The log has no column ${id}.`);
  return column;
}

export const logIndexNames = indexNames(followUpsIndex, (id) => inLog(id).label, 2);

export const logIndexTable = defineTable("logIndex", {
  since: 2,
  title: label("跟进的索引", "Index of follow-ups"),
  rows: fixedRows(() => [{ at: 0 }]),
  index: keptIndex,
  columns: [
    key("kept", "索引所据", "Indexed as"),
    key("customerFirst", "客户首行（索引）", "Customer's first row, indexed", "integer"),
    key("pairFirst", "成员客户首行（索引）", "Pair's first row, indexed", "integer"),
    key("projectFirst", "项目首行（索引）", "Project's first row, indexed", "integer"),
    key("groupFirst", "客户从", "Customer from", "integer"),
    key("groupLast", "客户到", "Customer to", "integer"),
    isIndexed,
    key("at", "行", "Row", "integer"),
    ...searchedColumns.map((id) => {
      const { label: { "zh-CN": zh, "en-US": en }, results } = inLog(id);
      return step<Id>(id, zh, en, {
        ...(results && { results }),
        about: label("过程跟进中那一行的同名列；没有数字时为 0。", "The column of that name in that row of the follow-up log; 0 where it holds no number."),
        formula: `=IFERROR(${cases(["N([@at])=0", "0"], `N(INDEX(qbFollowUps[${id}],[@at]))`)},0)`,
        core: (row, book) => book.rows("followUps")[(row.number("at") ?? 0) - 1]?.number(id) ?? 0,
      });
    }),
  ],
});
