/** The words of 规则 by which 记录质量 judges, a table a class: what people may write, and how texts are compared with it. */
import { foldedWord, NO_WORD } from "../../../core";
import { cases } from "../../formula/build";
import { wordKey } from "../../formula/wordKeys";
import { classLists } from "../../lists/lists";
import { listRows } from "../../lists/listRows";
import { step, text } from "../../model/columns";
import { label, type Language } from "../../model/language";
import { fixedRows } from "../../model/startRows";
import { defineTable } from "../../model/table";
import type { ClassListId } from "../../lists/lists";
import type { ColumnId } from "../../model/book";
import type { Column } from "../../model/template";

type WordColumn = Column<ColumnId<ClassListId>>;

/** The entry as it is compared; a blank one, and what is no text, as a sign that no record holds. */
function foldedEntry(language: Language): string {
  return `=${cases(["NOT(ISTEXT([@word]))", `"${NO_WORD}"`], ['TRIM([@word])=""', `"${NO_WORD}"`], wordKey("[@word]", language))}`;
}

const comparedWord: WordColumn = step("key", "比较用", "Compared as", {
  about: label("与记录比较时用的写法；空白为「|」。", "The entry as records are compared with it; “|” for a blank one."),
  formula: { "zh-CN": foldedEntry("zh-CN"), "en-US": foldedEntry("en-US") },
  core: (row, book) => foldedWord(row.get("word"), book.language),
});

/** 空话 are taken out one after the other, the last of the list first. */
const position: Column<ColumnId<"emptyWords">> = step("no", "序号", "No.", {
  about: label("在列表中排第几。", "Where it stands in the list."),
  format: "integer",
  formula: "=ROW()-ROW(qbEmptyWords[[#Headers],[no]])",
  core: (row) => row.index + 1,
});

/** What a table of words is beside its columns. */
const tableOf = (table: ClassListId) => ({ rows: fixedRows(({ language }) => listRows(table, language)), blankRows: 5 });

export const recordWordTables = Object.values(classLists).map(({ table, label: { "zh-CN": zh, "en-US": en }, width }) => {
  const word: WordColumn = text("word", zh, en, width);
  if (table === "emptyWords") return defineTable(table, { ...tableOf(table), columns: [word, comparedWord, position] });
  return defineTable(table, { ...tableOf(table), columns: [word, comparedWord] });
});
