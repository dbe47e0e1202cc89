/**
 * The hidden columns of 过程跟进 that tell whether a record says something: its text, folded as lists of words are; the same with numerals
 * marked; what is left of it without empty phrases.
 */
import { BREAKS, foldedText, HIDDEN_SPACES, NO_WORD, numberedText, READ_CHARACTERS, SIGNS_BETWEEN_WORDS, SIGNS_WITHIN_WORDS } from "../../../core";
import { AFTER_NUMERAL, claimsTalk, NUMERAL_MARK, NUMERALS, saysSomething, withoutEmptyPhrases, type RecordText } from "../../../core";
import { and, blank, cases, say } from "../../formula/build";
import { substitute, wordKey } from "../../formula/wordKeys";
import { flag, step } from "../../model/columns";
import { label, type Language } from "../../model/language";
import { qualityWords } from "../../reading/followUps";
import { ruleOf } from "../../reading/ruleOf";
import { vague } from "../../rules/vague";
import { namesSomething } from "./naming";
import { edged, keysOf } from "./wordSearch";
import type { Book, BookRow, ColumnId } from "../../model/book";
import type { Column } from "../../model/template";

type Id = ColumnId<"followUps">;

/** The cells that are read together, in this order. */
const readColumns = ["summary", "feedback", "progress", "risk", "result"] as const satisfies readonly Id[];

/** One formula a language. */
const byLanguage = (write: (language: Language) => string) => ({ "zh-CN": `=${write("zh-CN")}`, "en-US": `=${write("en-US")}` });

/** What a cell says; neither text nor number is nothing, an error neither. */
function textIn(cell: string): string {
  return `LEFT(${cases([`ISNUMBER(${cell})`, `SUBSTITUTE(${cell},",",".")`], [`ISTEXT(${cell})`, cell], blank)},${READ_CHARACTERS})`;
}

/** Core counterpart: `foldedText`. */
function foldedFormula(language: Language): string {
  const joined = readColumns.map((id) => textIn(`[@${id}]`)).join('&" "&');
  const unbroken = BREAKS.reduce((text, one) => `SUBSTITUTE(${text},CHAR(${one.charCodeAt(0)})," ")`, `LOWER(${joined})`);
  const line = substitute(unbroken, [...HIDDEN_SPACES, NO_WORD], " ");
  return `TRIM(${language === "zh-CN" ? line : substitute(substitute(line, SIGNS_WITHIN_WORDS, ""), SIGNS_BETWEEN_WORDS, " ")})`;
}

/** Core counterpart: `numberedText`. */
function numberedFormula(language: Language): string {
  const markOf = (numeral: string) => (numeral.trim() === numeral ? NUMERAL_MARK : ` ${NUMERAL_MARK} `);
  const marked = NUMERALS[language].reduce((text, numeral) => substitute(text, [numeral], markOf(numeral)), edged("[@said]", language));
  return `TRIM(${substitute(marked, AFTER_NUMERAL[language].map((between) => `${NUMERAL_MARK}${between}`), NUMERAL_MARK)})`;
}

function isJudged(row: BookRow<"followUps">, book: Book): boolean {
  return row.number("filled") === 1 && ruleOf(book, vague).on;
}

/** A row's record as the steps before read it. */
class TextOfRow implements RecordText {
  constructor(private readonly row: BookRow<"followUps">) {}

  get folded(): string {
    return this.row.text("said");
  }

  numbered(): string {
    return this.row.text("numbered");
  }

  left(): string {
    return this.row.text("without4");
  }
}

/** Takes one kind of empty phrase out of a text; `before` is the step before it, for a step that found none is the last. */
function without<const One extends Id>(id: One, from: Id, before: Id | null, kind: number): Column<Id> {
  const formula = (language: Language): string => {
    const text = edged(`[@${from}]`, language);
    const last = `SUMPRODUCT(MAX(ISNUMBER(FIND(${keysOf("empty")},${text}))*qbEmptyWords[no]))`;
    const phrase = `INDEX(${keysOf("empty")},MATCH(${last},qbEmptyWords[no],0))`;
    return cases([`[@${from}]=${before === null ? blank : `[@${before}]`}`, `[@${from}]`], `IFERROR(TRIM(SUBSTITUTE(${text},${phrase}," ")),[@${from}])`);
  };
  return step<Id>(id, `去空话${kind}`, `Without empty phrase ${kind}`, {
    about: label("记录去掉空话之后的文字，每步去掉一种。", "The record without empty phrases, one kind a step."),
    formula: byLanguage(formula),
    core: (row, book) => {
      const text = row.text(from);
      const isLast = text === (before === null ? "" : row.text(before));
      return isLast ? text : withoutEmptyPhrases(text, qualityWords(book), 1);
    },
  });
}

export const substanceWorkings: readonly Column<Id>[] = [
  step("said", "记录文字", "What it says", {
    about: label("摘要、反馈、进展、风险与机会、行动或结果合在一起，写成一行。", "Summary, feedback, progress, risk and result on one line."),
    formula: byLanguage((language) => cases([and("[@filled]=1", `qb_vague_on=${say("on")}`), foldedFormula(language)], blank)),
    core: (row, book) => (isJudged(row, book) ? foldedText(readColumns.map((id) => row.get(id)), book.language) : null),
  }),
  step("numbered", "数字标记", "Numerals marked", {
    about: label("记录文字，数字都换成同一个记号，便于找数字后的单位。", "The same with one mark for every numeral, so that units after numbers are found."),
    formula: byLanguage((language) => cases(['[@said]=""', blank], numberedFormula(language))),
    core: (row, book) => numberedText(row.text("said"), book.language),
  }),
  without("without1", "said", null, 1),
  without("without2", "without1", "said", 2),
  without("without3", "without2", "without1", 3),
  without("without4", "without3", "without2", 4),
  flag("says", "说明了内容", "Says something", {
    about: label("记录是否够长，或写到需求、异议、方案、竞品、决策、金额数量、有日期的事或结果。", "Whether the record is long or names a need, objection, solution, competitor, decision, amount, dated deed or result."),
    formula: byLanguage(namesSomething),
    core: (row, book) => saysSomething(new TextOfRow(row), qualityWords(book), ruleOf(book, vague).chars),
  }),
  flag("talks", "是沟通", "Is a talk", {
    about: label("沟通方式是否表示谈过话；留空也算。", "Whether the channel says that people talked; a blank one does."),
    formula: byLanguage((language) => cases(
      ["NOT(ISTEXT([@channel]))", "1"],
      ['TRIM([@channel])=""', "1"],
      [`SUMPRODUCT(--EXACT(${keysOf("talk")},${wordKey("[@channel]", language)}))>0`, "1"],
      "0")),
    core: (row, book) => claimsTalk(row.get("channel"), qualityWords(book)),
  }),
];
