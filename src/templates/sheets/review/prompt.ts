/** 差异原因提示 as a live formula, made of the same phrases that core fills; on rows of the process the words beside their numbers. */
import {
  gapPrompt,
  GAP_PHRASES,
  isNoTarget as lacksTarget,
  splitTemplate,
  type GapPhrases,
  type GapPromptInput,
  type JudgedPhrases,
} from "../../../core";
import { and, blank, cases } from "../../formula/build";
import { fixedText, isNoTarget, percentText, periodIsOver } from "../../formula/fragments";
import { isPeriodOver, metricOf } from "../../reading/quarter";
import { figuresOf, seriesRow } from "../../reading/series";
import { lightOfFigures } from "../calculation/figures";
import { isTeam } from "../../reading/teamOrRep";
import { ofCustomers, type ReviewCalculation } from "./figures";
import { itemIs, itemOf } from "./rows";
import type { Book, BookRow } from "../../model/book";
import type { Language } from "../../model/language";

export function promptPhrases(book: Book): GapPhrases {
  return GAP_PHRASES[book.language];
}

/** What core's prompt needs of a review row about a metric. */
function promptInput(row: BookRow<"review">, book: Book): GapPromptInput {
  const { unit, kind, direction, precision } = metricOf(book, row.text("metricKey"));
  const figures = figuresOf(book, row.text("repKey"), row.text("metricKey"));
  return {
    isOver: isPeriodOver(book),
    hasTarget: !lacksTarget(row.number("target"), direction),
    expected: row.number("expected"),
    actual: row.number("actualByThen"),
    rate: row.number("paceRate"),
    light: figures && lightOfFigures(figures),
    unit,
    kind,
    direction,
    precision,
    lagWeeks: isTeam(row) ? 0 : (seriesRow(book, row.text("series")).number("run") ?? 0),
  };
}

const isRatio = '[@kind]="ratio"';
const isLower = '[@direction]="lower"';
const hasNoTarget = isNoTarget("[@target]", "[@direction]");
const isMet = "ROUND([@deviation],9)=0";
const isBetter = '([@deviation]>0)=([@direction]<>"lower")';
const isGreen = '[@light]="green"';

const rounded = (number: string) => fixedText(`ROUND(${number},9)`, "[@decimals]");

/** A figure without its unit. */
function figure(cell: string): string {
  return cases([isRatio, percentText(cell)], rounded(cell));
}

/** The size of the gap with its unit, in brackets where that begins with a digit. */
function quantity({ points }: GapPhrases): string {
  const beginsWithDigit = 'ISNUMBER(FIND(LEFT([@unit]),"0123456789"))';
  const unit = cases(['[@unit]=""', blank], [beginsWithDigit, '" ("&[@unit]&")"'], '" "&[@unit]');
  const inPoints = `${fixedText("ROUND(100*ABS([@deviation]),9)", 1)}&" ${points}"`;
  return cases([isRatio, inPoints], `${rounded("ABS([@deviation])")}&${unit}`);
}

/** The formula of a row about a metric; core counterpart: `gapPrompt`. */
export function promptFormula(language: Language): string {
  const phrases = GAP_PHRASES[language];
  const slots: Readonly<Record<string, string>> = {
    expected: figure("[@expected]"),
    actual: figure("[@actualByThen]"),
    quantity: quantity(phrases),
    rate: percentText("[@paceRate]"),
    weeks: "[@run]",
  };
  const filled = (phrase: string) =>
    splitTemplate(phrase)
      .map((piece) => ("text" in piece ? quoted(piece.text) : slots[piece.slot]))
      .join("&");
  const byPhase = (write: (judged: JudgedPhrases) => string) => cases([periodIsOver, write(phrases.target)], write(phrases.pace));
  const leadOf = (judged: JudgedPhrases) =>
    leadPieces(judged)
      .map((piece) => ("slot" in piece ? slots[piece.slot] : cases([isBetter, piece.over], piece.under)))
      .join("&");
  const rate = cases([and(periodIsOver, '[@paceRate]<>""'), filled(phrases.rate)], blank);
  const line = cases([isGreen, cases([isBetter, blank], quoted(phrases.stillGreen))], [isBetter, quoted(phrases.notGreen)], blank);
  const run = cases(["[@run]>=2", byPhase((judged) => filled(judged.run))], blank);
  const question = cases([isGreen, byPhase((judged) => quoted(judged.askSuccess))], `${run}&${byPhase((judged) => quoted(judged.askCause))}`);
  return cases(
    [hasNoTarget, quoted(phrases.noTarget)],
    ['[@expected]=""', quoted(phrases.tooEarly)],
    ['[@actualByThen]=""', quoted(phrases.noData)],
    [isMet, byPhase((judged) => quoted(judged.met))],
    `${byPhase(leadOf)}&${rate}&${line}&${question}`,
  );
}

function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

type LeadPiece = { readonly slot: string } | { readonly over: string; readonly under: string };

/** The four leads side by side: their slots are the same, so that a formula needs to work each out once; their words depend. */
function leadPieces({ over, under }: JudgedPhrases): readonly LeadPiece[] {
  const word = (phrase: string, index: number): string => {
    const piece = splitTemplate(phrase)[index];
    if (!piece || !("text" in piece)) throw new Error("The leads of a prompt differ in more than words.");
    return quoted(piece.text);
  };
  const byDirection = (lead: JudgedPhrases["over"], index: number) => cases([isLower, word(lead.lower, index)], word(lead.higher, index));
  return splitTemplate(over.higher).map((piece, index) =>
    "slot" in piece ? piece : { over: byDirection(over, index), under: byDirection(under, index) },
  );
}

function formulaIn(language: Language): string {
  const customers = ofCustomers.formula(({ all, reached }) => `${all}&" {customers}"&${reached}&" {reached}"`);
  return `=${cases([itemIs("metric"), promptFormula(language)], [itemIs("conversion"), customers], "[@supports]")}`;
}

export const prompt: ReviewCalculation = {
  formula: { "zh-CN": formulaIn("zh-CN"), "en-US": formulaIn("en-US") },
  core: (row, book) => {
    switch (itemOf(row)) {
      case "metric":
        return gapPrompt(promptInput(row, book), promptPhrases(book));
      case "conversion": {
        const { all, reached } = ofCustomers.core(row, book);
        return `${all} ${book.word("customers")}${reached} ${book.word("reached")}`;
      }
      case "supports":
        return row.get("supports");
      default:
        return null;
    }
  },
};
