/** What people pick from in cells, and the words by which records are judged; the lists say their words (lists/lists.ts). */
import { fixed, key, text } from "../../model/columns";
import { listRows } from "../../lists/listRows";
import { fixedRows, type StartRows } from "../../model/startRows";
import { defineTable } from "../../model/table";
import { lists, wordLists } from "../../lists/lists";
import type { ColumnId } from "../../model/book";
import type { TableId } from "../../model/ids";
import type { List, WordList } from "../../model/list";
import type { Column } from "../../model/template";

const edited = <Id extends string>(id: NoInfer<Id>, { label, width }: List | WordList) => text<Id>(id, label["zh-CN"], label["en-US"], width);

/** The entries with which a new workbook starts. */
const listed = (table: TableId): StartRows => fixedRows(({ language }) => listRows(table, language));

/** A column of the table of fixed lists. */
const choices = ({ column, label, width }: List): Column<ColumnId<"causes">> =>
  fixed(column as ColumnId<"causes">, label["zh-CN"], label["en-US"], width);

export const listTables = [
  defineTable("stages", {
    rows: fixedRows(({ language }) => listRows("stages", language).map((row, index) => ({ ...row, no: index + 1 }))),
    columns: [edited("label", lists.stages), key("no", "阶段序号", "Stage no.", "integer")],
  }),
  defineTable("channels", { rows: listed("channels"), columns: [edited("label", lists.channels)] }),
  defineTable("supports", { rows: listed("supports"), columns: [edited("label", lists.supports)] }),
  defineTable("risks", { rows: listed("risks"), columns: [edited("label", lists.risks)] }),
  defineTable("causes", { rows: listed("causes"), columns: Object.values<List>(lists).filter(({ table }) => table === "causes").map(choices) }),
  defineTable("words", { blankRows: 12, columns: [edited("word", wordLists.words)] }),
  defineTable("visits", { blankRows: 12, columns: [edited("phrase", wordLists.visits)] }),
];
