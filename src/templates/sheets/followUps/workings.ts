/** The hidden columns of 过程跟进 that look at their own row: what it holds, and the keys by which rows belong together. */
import { BREAKS, HIDDEN_SPACES, trimSpaces, withSpaceFor } from "../../../core";
import { and, blank, cases } from "../../formula/build";
import { comparedName, typedText, withPlainSpaces } from "../../formula/fragments";
import { flag, rowId, step } from "../../model/columns";
import { label } from "../../model/language";
import { cleanName, perBook } from "../../reading/quarter";
import { customerWorkings } from "./customers";
import type { Book, ColumnId } from "../../model/book";
import type { Column } from "../../model/template";

const onOneLine = BREAKS.reduce((text, one) => `SUBSTITUTE(${text},CHAR(${one.charCodeAt(0)})," ")`, typedText("[@summary]"));

const rep = comparedName("[@rep]");
/** The number of the only member of this name; of nobody's name and of one that two people bear there is none. */
const memberNo = `SUMPRODUCT(EXACT(qbMembers[matchKey],${rep})*qbMembers[no])`;
const memberKeys = perBook((book) => new Map(book.rows("members").map((row) => [row.text("matchKey"), row.text("key")])));

/** Position of a text in a list of the settings, from 1; the last one of a text that stands there twice, 0 when it is not there. */
const position = {
  formula: (cell: string, labels: string, positions: string) =>
    cases([`TRIM(${cell})=""`, "0"], `SUMPRODUCT(MAX(EXACT(${labels},TRIM(${cell}))*${positions}))`),
  core: (book: Book, list: "stages" | "supports", text: string): number => {
    const wanted = trimSpaces(text);
    return wanted === "" ? 0 : book.rows(list).map((row) => row.text("label")).lastIndexOf(wanted) + 1;
  },
};

/** So much of a customer's name is compared: with the rep's key before it, a full cell would be more than a cell holds. */
const comparedCharacters = 32_000;

export const followUpWorkings: readonly Column<ColumnId<"followUps">>[] = [
  rowId(),
  flag("filled", "有内容", "Filled", {
    about: label("这一行是否写了客户或摘要。", "Whether the row names a customer or has a summary."),
    format: "general",
    formula: `=${cases([and('[@customer]=""', '[@summary]=""'), "0"], "1")}`,
    core: (row) => row.text("customer") !== "" || row.text("summary") !== "",
  }),
  step("plainSummary", "摘要（单行）", "Summary on one line", {
    about: label("摘要写成一行，去掉换行和多余的空格。", "The summary on one line, without line breaks and spare spaces."),
    formula: `=TRIM(${withPlainSpaces(onOneLine)})`,
    core: (row) => trimSpaces(withSpaceFor([...BREAKS, ...HIDDEN_SPACES], row.text("summary"))),
  }),
  step("repKey", "成员编号", "Rep key", {
    about: label("销售代表的成员编号；姓名不在名单或有重名时为「?」。", "The rep's key in the team; “?” for a name that is not in it or that two people bear."),
    formula: `=${cases([`${rep}=""`, blank], `IFERROR(INDEX(qbMembers[key],MATCH(${memberNo},qbMembers[no],0)),"?")`)}`,
    core: (row, book) => {
      const name = cleanName(row.text("rep"));
      return name === "" ? null : (memberKeys(book).get(name) ?? "?");
    },
  }),
  step("stageNo", "阶段序号", "Stage no.", {
    about: label("跟进阶段在阶段列表中排第几；不在列表中为 0。", "Where the stage stands in the list of stages; 0 if it is not there."),
    formula: `=${position.formula("[@stage]", "qbStages[label]", "qbStages[no]")}`,
    core: (row, book) => position.core(book, "stages", row.text("stage")),
  }),
  step("supportNo", "支持序号", "Support no.", {
    about: label("支持部门在部门列表中排第几；不在列表中为 0。", "Where the department stands in the list of those that support; 0 if it is not there."),
    formula: `=${position.formula("[@supportDept]", "qbSupports[label]", "(ROW(qbSupports[label])-ROW(qbSupports[[#Headers],[label]]))")}`,
    core: (row, book) => position.core(book, "supports", row.text("supportDept")),
  }),
  step("customerKey", "客户匹配名", "Customer key", {
    about: label("认客户用的名称，不分大小写和多余空格。", "The customer's name as rows are matched by it: letter case and spare spaces make no difference."),
    formula: `=${comparedName(`LEFT(${typedText("[@customer]")},${comparedCharacters})`)}`,
    core: (row) => cleanName(row.text("customer").slice(0, comparedCharacters)),
  }),
  step("pairKey", "成员与客户", "Rep and customer", {
    about: label("代表和客户合成的标识，用来认出同一代表的同一客户。", "Rep and customer as one key, to find a rep's rows with one customer."),
    formula: `=${cases(['[@customerKey]=""', blank], '[@repKey]&"|"&[@customerKey]')}`,
    core: (row) => (row.text("customerKey") === "" ? null : `${row.text("repKey")}|${row.text("customerKey")}`),
  }),
  ...customerWorkings,
];
