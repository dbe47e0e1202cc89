import { firstDay, type YearOfMonth } from "../days/dayForms";
import { halfWidth } from "../days/halfWidth";
import { bareName } from "./readEntry";

/** Between entries; a number that begins an entry of its own divides as well: "1.赵六 2.钱七". */
const BETWEEN = /(?<!(?:^|\s)\(?\d{1,2})[,，、;；\t]|\s+(?=\(?\d{1,2}[.、)]\s*\p{L})|(?<=[^\s])\s*(?=[①-⑳⑴-⒇⒈-⒛])/gu;
const OPENING = "([{【〔<〈《";
const CLOSING = ")]}】〕>〉》";

/**
 * The people of one line, an entry each. Days, titles and empty places without a name belong to the person before them.
 * Example: splitEntries("王芳、李娜，8月1日", () => "2026") → ["王芳", "李娜，8月1日"].
 */
export function splitEntries(line: string, yearOf: YearOfMonth): string[] {
  const entries: string[] = [];
  for (const { text, separator } of piecesOf(line, yearOf)) {
    const last = entries.at(-1);
    if (last !== undefined && [last, text].some((one) => bareName(one, yearOf) === "")) entries[entries.length - 1] = last + separator + text;
    else entries.push(text);
  }
  return entries.filter((entry) => entry.trim() !== "");
}

/** Cut at what stands between entries, but not inside brackets or a day. */
function piecesOf(line: string, yearOf: YearOfMonth): { text: string; separator: string }[] {
  const plain = withoutDays(halfWidth(line), yearOf);
  const isInside = insideBrackets(plain);
  const pieces: { text: string; separator: string }[] = [];
  let start = 0;
  let separator = "";
  for (const { 0: found, index } of plain.matchAll(BETWEEN)) {
    if (isInside[index]) continue;
    pieces.push({ text: line.slice(start, index), separator });
    separator = line.slice(index, index + found.length);
    start = index + found.length;
  }
  return [...pieces, { text: line.slice(start), separator }];
}

function withoutDays(plain: string, yearOf: YearOfMonth): string {
  let text = plain;
  for (let day = firstDay(text, yearOf); day; day = firstDay(text, yearOf)) {
    text = text.slice(0, day.start) + "\u0001".repeat(day.end - day.start) + text.slice(day.end);
  }
  return text;
}

/** For each place whether it stands inside brackets; one that never closes is none. */
function insideBrackets(plain: string): readonly boolean[] {
  const lastClosing = Math.max(...[...CLOSING].map((sign) => plain.lastIndexOf(sign)));
  let depth = 0;
  return plain.split("").map((sign, at) => {
    if (OPENING.includes(sign)) depth += 1;
    else if (CLOSING.includes(sign)) depth = Math.max(0, depth - 1);
    return depth > 0 && at < lastClosing;
  });
}
