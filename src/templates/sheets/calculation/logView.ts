/** The indexed rows of 过程跟进, customer by customer, so that the few rows of one stand together (formula/indexedSearch.ts). */
import { cases } from "../../formula/build";
import { key, step } from "../../model/columns";
import { indexNames } from "../../formula/indexedSearch";
import { label } from "../../model/language";
import { fixedRows } from "../../model/startRows";
import { defineTable } from "../../model/table";
import { followUpsTable } from "../followUps/followUps";
import { followUpsIndex, searchedColumns, type Searchable } from "../followUps/logIndex";

/** A column of the log. */
function inLog(id: Searchable) {
  const column = followUpsTable.columns.find((one) => one.id === id);
  if (!column) throw new Error(`The log has no column ${id}.`);
  return column;
}

export const logIndexNames = indexNames(followUpsIndex, (id) => inLog(id).label, 2);

export const logViewTable = defineTable("logView", {
  since: 2,
  title: label("跟进的索引", "Follow-ups by customer"),
  rows: fixedRows(() => [{ at: 0 }]),
  columns: [
    key("at", "行", "Row", "integer"),
    ...searchedColumns.map((id) => {
      const { label: { "zh-CN": zh, "en-US": en }, results } = inLog(id);
      return step<"at" | Searchable>(id, zh, en, {
        ...(results && { results }),
        about: label("过程跟进中那一行的同名列；没有数字时为 0。", "The column of that name in that row of the follow-up log; 0 where it holds no number."),
        formula: `=IFERROR(${cases(["N([@at])=0", "0"], `N(INDEX(qbFollowUps[${id}],[@at]))`)},0)`,
        core: (row, book) => book.rows("followUps")[(row.number("at") ?? 0) - 1]?.number(id) ?? 0,
      });
    }),
  ],
});
