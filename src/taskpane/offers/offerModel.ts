/** What the pane says of an offer and of how it ended. Pure. */
import type { Corrected } from "../../excel";
import type { Language } from "../../locales";
import { offerTexts } from "../../locales/pane/offers";
import type { Offer, OfferedAmount } from "../../workbook";

/** Places named one by one. */
const namedCells = 5;

/** What is offered, in a sentence. */
export function offerText(offer: Offer, language: Language): string {
  const texts = offerTexts[language];
  if (offer.kind === "amount") return texts.amounts({ sheet: offer.sheet, count: offer.count, shown: offer.cells.length, isYuan: offer.isYuan });
  const { header, spellings, isListed } = offer;
  const [listed, typed] = spellings;
  return isListed && listed && typed ? texts.unlisted({ header, typed, listed: listed.name }) : texts.lookAlikes({ header, spellings });
}

/** An amount with what it becomes. @example "第 8 行「预计金额（万元）」：500,000 → 50" */
export function amountLine({ sheetRow, header, value, becomes }: OfferedAmount, language: Language): string {
  return offerTexts[language].amount({ row: sheetRow + 1, header, from: shown(value), to: shown(becomes) });
}

function shown(value: number): string {
  return value.toLocaleString("en-US", { maximumFractionDigits: 15 });
}

/** What a person chose of an offer. */
export interface Choice {
  /** The spelling; "" of amounts. */
  readonly stays: string;
  /** The amounts; none of spellings. */
  readonly cells: readonly OfferedAmount[];
}

/** How an offer that was taken up ended. */
export interface Ended extends Choice {
  readonly result: Corrected;
}

/** What was changed, and what was left and why. */
export function correctedText(offer: Offer, { result, stays }: Ended, language: Language): string {
  const { corrected, left, gone } = result;
  const texts = offerTexts[language];
  const named = left.slice(0, namedCells).join(language === "zh-CN" ? "、" : ", ") + (left.length > namedCells ? " …" : "");
  const lines = [
    corrected === 0 ? texts.nothing : doneText(offer, corrected, stays, language),
    ...(left.length > 0 ? [texts.left(named)] : []),
    ...(gone > 0 ? [texts.gone(gone)] : []),
  ];
  return lines.join(language === "zh-CN" ? "" : " ");
}

function doneText(offer: Offer, count: number, name: string, language: Language): string {
  const texts = offerTexts[language];
  return offer.kind === "spelling" ? texts.respelt({ count, name }) : texts.converted({ count, isYuan: offer.isYuan });
}
