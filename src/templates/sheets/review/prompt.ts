/** 差异原因提示 as a live formula, made of the same phrases that core fills; on rows of the process the words beside their numbers. */
import { gapPrompt, GAP_PHRASES, splitTemplate, type GapPhrases, type GapPromptInput } from "../../../core";
import { and, blank, cases, or } from "../../formula/build";
import { fixedText, percentText } from "../../formula/fragments";
import { metricOf, onlyRow } from "../../reading/quarter";
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
  const target = row.number("target");
  const actual = row.number("actual");
  const hasTarget = target !== null && target >= 0 && !(target === 0 && direction === "higher");
  const lagWeeks = isTeam(row) ? 0 : (onlyRow(book.rowsWhere("series", "series", row.text("series")), "series").number("run") ?? 0);
  return {
    target,
    actual,
    rate: row.number("rate"),
    reason: !hasTarget ? "no-target" : actual === null ? "no-data" : null,
    gap: target !== null && actual !== null ? actual - target : null,
    unit,
    kind,
    direction,
    precision,
    lagWeeks,
  };
}

const isRatio = '[@kind]="ratio"';
const isLower = '[@direction]="lower"';
const hasNoTarget = cases(['[@target]=""', "TRUE"], or("[@target]<0", and("[@target]=0", '[@direction]<>"lower"')));
const isMet = `ROUND([@gap],${cases([isRatio, "7"], "9")})=0`;
const isBetter = '([@gap]>0)=([@direction]<>"lower")';

/** The size of the gap with its unit; "×" before a unit that begins with a digit. */
function quantity({ points }: GapPhrases): string {
  const size = "ROUND(ABS([@gap]),9)";
  const space = cases(['ISNUMBER(FIND(LEFT([@unit]),"0123456789"))', '" × "'], '" "');
  const unit = cases(['[@unit]=""', blank], `${space}&[@unit]`);
  return cases([isRatio, `${fixedText(size, 1)}&" ${points}"`], `${fixedText(size, "[@decimals]")}&${unit}`);
}

/** The formula of a row about a metric; core counterpart: `gapPrompt`. */
export function promptFormula(language: Language): string {
  const phrases = GAP_PHRASES[language];
  const slots: Readonly<Record<string, string>> = { quantity: quantity(phrases), rate: percentText("[@rate]"), weeks: "[@run]" };
  const filled = (phrase: string) =>
    splitTemplate(phrase)
      .map((piece) => ("text" in piece ? quoted(piece.text) : slots[piece.slot]))
      .join("&");
  const lead = leadPieces(phrases)
    .map((piece) => ("slot" in piece ? slots[piece.slot] : cases([isBetter, piece.over], piece.under)))
    .join("&");
  const rate = cases(['[@rate]=""', blank], filled(phrases.rate));
  const run = cases(["[@run]>=2", filled(phrases.run)], blank);
  const question = cases([isBetter, filled(phrases.askSuccess)], `${run}&${filled(phrases.askCause)}`);
  return cases(
    [hasNoTarget, filled(phrases.noTarget)],
    ['[@actual]=""', filled(phrases.noData)],
    [isMet, filled(phrases.met)],
    `${lead}&${rate}&${question}`,
  );
}

function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

type LeadPiece = { readonly slot: string } | { readonly over: string; readonly under: string };

/** The four leads side by side: their slots are the same, so that a formula needs to work each out once; their words depend. */
function leadPieces({ over, under }: GapPhrases): readonly LeadPiece[] {
  const word = (phrase: string, index: number): string => {
    const piece = splitTemplate(phrase)[index];
    if (!piece || !("text" in piece)) throw new Error("The leads of a prompt differ in more than words.");
    return quoted(piece.text);
  };
  const byDirection = (lead: GapPhrases["over"], index: number) => cases([isLower, word(lead.lower, index)], word(lead.higher, index));
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
