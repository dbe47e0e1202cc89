/** 差异原因提示 as a live formula, made of the same phrases that core fills. */
import { GAP_PHRASES, splitTemplate, type GapPhrases, type GapPromptInput } from "../../../core";
import { fixedText, percentText } from "../../formula/fragments";
import { metricOf, onlyRow } from "../../shared/reading";
import { teamKey } from "./rows";
import type { Book, BookRow } from "../../model/book";
import type { Language } from "../../model/language";

export function promptPhrases(book: Book): GapPhrases {
  return GAP_PHRASES[book.language];
}

/** What core's prompt needs of a review row about a metric. */
export function promptInput(row: BookRow, book: Book): GapPromptInput {
  const { unit, kind, direction, precision } = metricOf(book, row.text("metricKey"));
  const target = row.number("target");
  const actual = row.number("actual");
  const hasTarget = target !== null && target >= 0 && !(target === 0 && direction === "higher");
  const isTeam = row.text("repKey") === teamKey;
  const lagWeeks = isTeam ? 0 : (onlyRow(book.rowsWhere("series", "series", row.text("series")), "series").number("run") ?? 0);
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

/** The formula of a row about a metric; core counterpart: `gapPrompt`. */
export function promptFormula(language: Language): string {
  const phrases = GAP_PHRASES[language];
  const slots: Record<string, string> = {
    quantity:
      `IF([@kind]="ratio",${fixedText("ROUND(ABS([@gap]),9)", 1)}&" ${phrases.points}",` +
      `${fixedText("ROUND(ABS([@gap]),9)", "[@decimals]")}&` +
      `IF([@unit]="","",IF(ISNUMBER(FIND(LEFT([@unit]),"0123456789"))," × "," ")&[@unit]))`,
    rate: percentText("[@rate]"),
    weeks: "[@run]",
  };
  const text = (phrase: string) =>
    splitTemplate(phrase)
      .map((piece) => ("text" in piece ? `"${piece.text.replace(/"/g, '""')}"` : slots[piece.slot]))
      .join("&");
  const rate = `IF([@rate]="","",${text(phrases.rate)})`;
  const run = `IF([@run]>=2,${text(phrases.run)},"")`;
  const better = '([@gap]>0)=([@direction]<>"lower")';
  const lead = leadPieces(phrases)
    .map((piece) => ("slot" in piece ? slots[piece.slot] : `IF(${better},${piece.over},${piece.under})`))
    .join("&");
  const hasNoTarget = 'IF([@target]="",TRUE,OR([@target]<0,AND([@target]=0,[@direction]<>"lower")))';
  return (
    `IF(${hasNoTarget},${text(phrases.noTarget)},IF([@actual]="",${text(phrases.noData)},` +
    `IF(ROUND([@gap],IF([@kind]="ratio",7,9))=0,${text(phrases.met)},` +
    `${lead}&${rate}&IF(${better},${text(phrases.askSuccess)},${run}&${text(phrases.askCause)}))))`
  );
}

type LeadPiece = { readonly slot: string } | { readonly over: string; readonly under: string };

/** The four leads side by side: their slots are the same, so that a formula needs to work each out once; their words depend. */
function leadPieces({ over, under }: GapPhrases): readonly LeadPiece[] {
  const [first, ...others] = [over.higher, over.lower, under.higher, under.lower].map(splitTemplate);
  const word = (phrase: number, index: number): string => {
    const piece = [first, ...others][phrase]?.[index];
    if (!piece || !("text" in piece)) throw new Error("The leads of a prompt differ in more than words.");
    return `"${piece.text.replace(/"/g, '""')}"`;
  };
  const byDirection = (higher: number, index: number) => `IF([@direction]="lower",${word(higher + 1, index)},${word(higher, index)})`;
  return (first ?? []).map((piece, index) =>
    "slot" in piece ? piece : { over: byDirection(0, index), under: byDirection(2, index) },
  );
}
