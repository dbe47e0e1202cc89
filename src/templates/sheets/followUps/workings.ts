/** The hidden columns of 过程跟进 that look at their own row: what it holds, and the keys by which rows belong together. */
import { anyCharacter, BREAKS, comparedLetters, HIDDEN_SPACES, lazily, plainLetters, trimSpaces, withSpaceFor } from "../../../core";
import { and, blank, cases } from "../../formula/build";
import { areExactly, comparedName, plainLetters as plainLettersOf, readable, typedText, withPlainSpaces } from "../../formula/fragments";
import { flag, rowId, step } from "../../model/columns";
import { label } from "../../model/language";
import { perBook } from "../../reading/quarter";
import { repOfRow } from "../../reading/repOfRow";
import { contactWorkings } from "./contacts";
import { customerRows, reachedRows } from "./customers";
import { customersInIndex } from "./logIndex";
import { projectNames, projectWorkings } from "./projects";
import { threadWorkings } from "./threads";
import { lateEntry } from "./timeliness";
import type { Book, ColumnId } from "../../model/book";
import type { Column } from "../../model/template";

const readAsSpaces = anyCharacter([...BREAKS, ...HIDDEN_SPACES]);
const onOneLine = BREAKS.reduce((text, one) => `SUBSTITUTE(${text},CHAR(${one.charCodeAt(0)})," ")`, typedText("[@summary]"));

/** Position of a text in a list of the settings, from 1; the last one of a text that stands there twice, 0 when it is not there. */
const position = {
  formula: (cell: string, labels: string, positions: string) =>
    cases([`TRIM(${readable(cell)})=""`, "0"], `SUMPRODUCT(MAX(${areExactly(labels, `TRIM(${cell})`)}*${positions}))`),
  core: (book: Book, list: List, text: string): number => positionsIn(book)[list].get(trimSpaces(text)) ?? 0,
};

type List = "stages" | "supports";
const positionsIn = perBook((book) => {
  const positions = (list: List) => new Map(book.rows(list).flatMap((row) => (row.text("label") === "" ? [] : [[row.text("label"), row.index + 1]])));
  return lazily<Record<List, ReadonlyMap<string, number>>>({ stages: () => positions("stages"), supports: () => positions("supports") });
});

/** So much of a customer's name is compared: with the rep's key before it, a full cell would be more than a cell holds. */
const comparedCharacters = 32_000;

export const followUpWorkings: readonly Column<ColumnId<"followUps">>[] = [
  rowId(),
  flag("filled", "有内容", "Filled", {
    about: label("这一行是否写了客户或摘要。", "Whether the row names a customer or has a summary."),
    format: "general",
    formula: `=${cases([and(`${readable("[@customer]")}=""`, `${readable("[@summary]")}=""`), "0"], "1")}`,
    core: (row) => row.text("customer") !== "" || row.text("summary") !== "",
  }),
  step("plainSummary", "摘要（单行）", "Summary on one line", {
    about: label("摘要写成一行，去掉换行和多余的空格。", "The summary on one line, without line breaks and spare spaces."),
    formula: `=TRIM(${withPlainSpaces(onOneLine)})`,
    core: (row) => trimSpaces(withSpaceFor(readAsSpaces, row.text("summary"))),
  }),
  ...repOfRow,
  step("stageNo", "阶段序号", "Stage no.", {
    about: label("跟进阶段在阶段列表中排第几；不在列表中为 0。", "Where the stage stands in the list of stages; 0 if it is not there."),
    formula: `=${position.formula("[@stage]", "qbStages[label]", "qbStages[no]")}`,
    core: (row, book) => position.core(book, "stages", row.text("stage")),
  }),
  step("amountNamed", "写明的金额", "Amount named", {
    about: label("这一行写明的预计金额；没写、不是数字或为负时为 -1。", "The expected amount that the row names; -1 where it names none, no number or a negative one."),
    format: "decimal",
    formula: `=${cases(["NOT(ISNUMBER([@amount]))", "-1"], ["[@amount]<0", "-1"], "[@amount]")}`,
    core: (row) => {
      const amount = row.number("amount");
      return amount === null || amount < 0 ? -1 : amount;
    },
  }),
  step("supportNo", "支持序号", "Support no.", {
    about: label("支持部门在部门列表中排第几；不在列表中为 0。", "Where the department stands in the list of those that support; 0 if it is not there."),
    formula: `=${position.formula("[@supportDept]", "qbSupports[label]", "(ROW(qbSupports[label])-ROW(qbSupports[[#Headers],[label]]))")}`,
    core: (row, book) => position.core(book, "supports", row.text("supportDept")),
  }),
  step("customerLetters", "客户（半角）", "Customer in plain letters", {
    about: label("客户名称，全角字母和空格改成半角，字母一律小写。", "The customer's name with letters and spaces of full width as plain ones, in lower case."),
    formula: `=${cases([`${readable("[@customer]")}=""`, blank], plainLettersOf(`LEFT(${typedText("[@customer]")},${comparedCharacters})`))}`,
    core: (row) => plainLetters(row.text("customer").slice(0, comparedCharacters)),
  }),
  step("customerKey", "客户匹配名", "Customer key", {
    about: label(
      "认客户用的名称：大小写、全角半角、看不见的字符、多余空格都不算差别。",
      "The customer's name as rows are matched by it: letter case, width of characters, unseen ones and spare spaces make no difference.",
    ),
    formula: `=${cases(['[@customerLetters]=""', blank], comparedName("[@customerLetters]"))}`,
    core: (row) => comparedLetters(row.text("customerLetters")),
  }),
  step("pairKey", "成员与客户", "Rep and customer", {
    about: label("代表和客户合成的标识，用来认出同一代表的同一客户。", "Rep and customer as one key, to find a rep's rows with one customer."),
    formula: `=${cases(['[@customerKey]=""', blank], '[@repKey]&"|"&[@customerKey]')}`,
    core: (row) => {
      const customer = row.text("customerKey");
      return customer === "" ? null : `${row.text("repKey")}|${customer}`;
    },
  }),
  ...projectNames,
  ...customerRows,
  ...customersInIndex,
  ...contactWorkings,
  lateEntry,
  ...projectWorkings,
  ...threadWorkings,
  ...reachedRows,
];
