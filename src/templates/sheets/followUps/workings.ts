/** The hidden columns of 过程跟进: keys by which rows of a rep, a customer or both are found, and what their first rows know. */
import { BREAKS, HIDDEN_SPACES, trimSpaces, withSpaceFor } from "../../../core";
import { comparedName, dayOrZero, escapeWildcards, typedText, withPlainSpaces } from "../../formula/fragments";
import { contactOf, customersOf, keyOfRep, positionIn } from "../../shared/followUpReading";
import { cleanName } from "../../shared/reading";
import { keyColumn, workingColumn } from "../../model/columns";
import type { BookRow } from "../../model/book";
import type { Column } from "../../model/template";

/** Position (from 1) of the first row with the same text in `column`; found by value, so that sorting changes nothing. */
function firstRow(column: string): string {
  const below = `ROW()-ROW(qbFollowUps[[#Headers],[${column}]])`;
  return `=IF([@${column}]="","",IFERROR(MATCH(${escapeWildcards(`[@${column}]`)},qbFollowUps[${column}],0),${below}))`;
}

const isFirst = (row: BookRow, column: string) => row.number(column) === row.index + 1;

/** So much of a customer's name is compared: with the rep's key before it, a full cell would be more than a cell holds. */
const comparedCharacters = 32_000;

export const followUpWorkings: readonly Column[] = [
  keyColumn("id", "行标识", "Row id"),
  workingColumn("filled", "有内容", "Filled", "general",
    '=IF(AND([@customer]="",[@summary]=""),0,1)',
    (row) => (row.text("customer") === "" && row.text("summary") === "" ? 0 : 1)),
  workingColumn("plainSummary", "摘要（单行）", "Summary on one line", "general",
    `=TRIM(${withPlainSpaces(BREAKS.reduce((text, one) => `SUBSTITUTE(${text},CHAR(${one.charCodeAt(0)})," ")`, typedText("[@summary]")))})`,
    (row) => trimSpaces(withSpaceFor([...BREAKS, ...HIDDEN_SPACES], row.text("summary")))),
  workingColumn("repKey", "成员编号", "Rep key", "general",
    `=IF(${comparedName("[@rep]")}="","",IFERROR(INDEX(qbMembers[key],` +
      `MATCH(SUMPRODUCT(EXACT(qbMembers[matchKey],${comparedName("[@rep]")})*qbMembers[no]),qbMembers[no],0)),"?"))`,
    keyOfRep),
  workingColumn("stageNo", "阶段序号", "Stage no.", "general",
    '=IF(TRIM([@stage])="",0,SUMPRODUCT(MAX(EXACT(qbStages[label],TRIM([@stage]))*qbStages[no])))',
    (row, book) => positionIn(book, "stages", row.text("stage"))),
  workingColumn("supportNo", "支持序号", "Support no.", "general",
    '=IF(TRIM([@supportDept])="",0,SUMPRODUCT(MAX(EXACT(qbSupports[label],TRIM([@supportDept]))*(ROW(qbSupports[label])-ROW(qbSupports[[#Headers],[label]])))))',
    (row, book) => positionIn(book, "supports", row.text("supportDept"))),
  workingColumn("customerKey", "客户匹配名", "Customer key", "general",
    `=${comparedName(`LEFT(${typedText("[@customer]")},${comparedCharacters})`)}`,
    (row) => cleanName(row.text("customer").slice(0, comparedCharacters))),
  workingColumn("pairKey", "成员与客户", "Rep and customer", "general",
    '=IF([@customerKey]="","",[@repKey]&"|"&[@customerKey])',
    (row) => (row.text("customerKey") === "" ? null : `${row.text("repKey")}|${row.text("customerKey")}`)),
  workingColumn("customerRow", "客户首行", "Customer's first row", "general",
    firstRow("customerKey"),
    (row, book) => customersOf(book).firstRow(row, "customerKey")),
  workingColumn("pairRow", "成员客户首行", "Pair's first row", "general",
    firstRow("pairKey"),
    (row, book) => customersOf(book).firstRow(row, "pairKey")),
  workingColumn("contact", "跟进日", "Contact", "general",
    `=IF(${dayOrZero("[@date]")}=0,0,[@date])`,
    (row) => contactOf(row)),
  workingColumn("lastContact", "客户最近跟进", "Customer's last contact", "general",
    "=IF(N([@customerRow])=ROW()-ROW(qbFollowUps[[#Headers],[customerRow]]),SUMPRODUCT(MAX((qbFollowUps[customerRow]=[@customerRow])*qbFollowUps[contact])),0)",
    (row, book) => (isFirst(row, "customerRow") ? customersOf(book).lastContact(row) : 0)),
  workingColumn("laterRow", "有后续行", "Later row", "general",
    '=IF([@customerRow]="",0,IF(INDEX(qbFollowUps[lastContact],[@customerRow])>[@contact],1,0))',
    (row, book) => (row.number("customerRow") !== null && customersOf(book).lastContact(row) > contactOf(row) ? 1 : 0)),
  workingColumn("reached", "到意向", "Reached interest", "general",
    "=IF(AND([@stageNo]>=2,[@stageNo]<=6),1,0)",
    (row) => ((row.number("stageNo") ?? 0) >= 2 && (row.number("stageNo") ?? 0) <= 6 ? 1 : 0)),
  workingColumn("customerReached", "客户到意向", "Customer reached", "general",
    '=IF(N([@customerRow])=ROW()-ROW(qbFollowUps[[#Headers],[customerRow]]),IF(COUNTIFS(qbFollowUps[customerRow],[@customerRow],qbFollowUps[reached],1)>0,1,0),"")',
    (row, book) => (isFirst(row, "customerRow") ? customersOf(book).reached(row, "customerRow") : null)),
  workingColumn("pairReached", "成员客户到意向", "Pair reached", "general",
    '=IF(N([@pairRow])=ROW()-ROW(qbFollowUps[[#Headers],[pairRow]]),IF(COUNTIFS(qbFollowUps[pairRow],[@pairRow],qbFollowUps[reached],1)>0,1,0),"")',
    (row, book) => (isFirst(row, "pairRow") ? customersOf(book).reached(row, "pairRow") : null)),
];
