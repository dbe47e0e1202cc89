/** The indexed rows of 过程跟进, customer by customer, so that the few rows of one stand together (formula/indexedSearch.ts). */
import { cases } from "../../formula/build";
import { key, step } from "../../model/columns";
import { indexNames } from "../../formula/indexedSearch";
import { label, type Label } from "../../model/language";
import { fixedRows } from "../../model/startRows";
import { defineTable } from "../../model/table";
import { followUpsTable } from "../followUps/followUps";
import { followUpsIndex, searchedColumns, type Searchable } from "../followUps/logIndex";

const headers = new Map(followUpsTable.columns.map((column) => [column.id, column.label]));

/** What the log calls a column. */
const headerOf = (column: Searchable): Label => headers.get(column) ?? label(column, column);

export const logIndexNames = indexNames(followUpsIndex, headerOf, 2);

export const logViewTable = defineTable("logView", {
  since: 2,
  title: label("跟进的索引", "Follow-ups by customer"),
  rows: fixedRows(() => [{ at: 0 }]),
  columns: [
    key("at", "行", "Row", "integer"),
    ...searchedColumns.map((column) => {
      const { "zh-CN": zh, "en-US": en } = headerOf(column);
      return step<"at" | Searchable>(column, zh, en, {
        about: label("过程跟进中那一行的同名列；没有数字时为 0。", "The column of that name in that row of the follow-up log; 0 where it holds no number."),
        formula: `=IFERROR(${cases(["N([@at])=0", "0"], `N(INDEX(qbFollowUps[${column}],[@at]))`)},0)`,
        core: (row, book) => book.rows("followUps")[(row.number("at") ?? 0) - 1]?.number(column) ?? 0,
      });
    }),
  ],
});
