import { plainLetters } from "../names/nameFolding";
import { limitInForce, type RuleLimit } from "./ruleLimit";
import { spanIn, timeUnitAt } from "./timeSpan";

const DIGITS = "零一二三四五六七八九";

/** A Chinese number up to 99, 七, 十二, 四十八, with 两 as people say it; and a half. */
const CHINESE = /[零一二两三四五六七八九十]+|半/u;

const ENGLISH_WORDS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
const ENGLISH = new RegExp(`\\b(?:${ENGLISH_WORDS.join("|")})\\b`);

const HALF = 0.5;

/**
 * The threshold that somebody may have meant with a text, to be offered: it does not count. null where none within the range is found.
 *
 * The first number of the text counts, in digits, in Chinese up to 99 or in English up to twelve; % and 百分之 make it hundredths, 成 tenths.
 * A number with a unit of time is offered in the unit of the threshold: 7 days a week, 24 hours a day. A month is no number of days, and a
 * time is none of a threshold of something else.
 * Source: docs/rules.md#outlier. Example: "低于70%" → 0.7; "七成五" → 0.75; "48小时" → 48; "两周" → 2 weeks or 14 days.
 */
export function suggestLimit(typed: unknown, limit: RuleLimit): number | null {
  if (typeof typed !== "string") return null;
  const plain = plainLetters(typed).replaceAll("％", "%");
  const share = shareIn(plain);
  if (share !== null) return limit.kind === "share" && share >= limit.min && share <= limit.max ? share : null;
  const number = spanOrNumber(plain, limit);
  if (number === null) return null;
  const { value, note } = limitInForce(number, limit);
  return note === "notCounted" ? null : value;
}

/** 70%, 7成, 七成五, 百分之七十 as shares of one. */
function shareIn(text: string): number | null {
  const [, digits, sign] = /(\d+(?:\.\d+)?)\s*([%成])/.exec(text) ?? [];
  if (digits !== undefined) return Number(digits) / (sign === "%" ? 100 : 10);
  const [, tenths, hundredths] = /([一二两三四五六七八九])成([一二三四五六七八九半])?/.exec(text) ?? [];
  if (tenths !== undefined) return (10 * digitOf(tenths) + digitOf(hundredths)) / 100;
  const [, percent] = /百分之([一二两三四五六七八九十]+)/.exec(text) ?? [];
  return percent === undefined ? null : chineseNumber(percent) / 100;
}

function spanOrNumber(text: string, { unit: wanted }: RuleLimit): number | null {
  const found = numberIn(text);
  if (found === null) return null;
  const { unit, half } = timeUnitAt(text.slice(found.end));
  if (unit === null) return found.value;
  return wanted === undefined ? null : spanIn(found.value + (half ? HALF : 0), unit, wanted);
}

/** The first number, and where it ends; null also of larger Chinese ones, such as 一百. */
function numberIn(text: string): { readonly value: number; readonly end: number } | null {
  const digits = /\d+(?:,\d{3})*(?:\.\d+)?/.exec(text);
  if (digits) return { value: Number(digits[0].replaceAll(",", "")), end: digits.index + digits[0].length };
  const chinese = CHINESE.exec(text);
  if (!chinese) return englishNumber(text);
  const [written] = chinese;
  const end = chinese.index + written.length;
  if (/^[百千万亿]/u.test(text.slice(end))) return null;
  return { value: written === "半" ? HALF : chineseNumber(written), end };
}

function englishNumber(text: string): { readonly value: number; readonly end: number } | null {
  const found = ENGLISH.exec(text);
  return found && { value: ENGLISH_WORDS.indexOf(found[0]) + 1, end: found.index + found[0].length };
}

function chineseNumber(text: string): number {
  const [tens, ones] = text.includes("十") ? text.split("十") : [null, text];
  return (tens === null ? 0 : 10 * (tens === "" ? 1 : digitOf(tens))) + digitOf(ones);
}

function digitOf(character: string | undefined): number {
  if (character === undefined || character === "") return 0;
  if (character === "两") return 2;
  return character === "半" ? 5 : Math.max(0, DIGITS.indexOf(character));
}
