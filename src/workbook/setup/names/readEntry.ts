import { LONGEST_NAME, normaliseName } from "../../../core";
import { halfWidth } from "../days/halfWidth";
import { GONE, marked, rest, take, takeFound, takenFrom, type Marked } from "./marked";
import { DAYLESS_ALONE, DEPARTMENT, LONG_SURNAMES, NUMBERING, PARTICLES, SET_ASIDE, TITLE, TITLE_BEFORE, TITLE_BEHIND, TITLE_BEHIND_EN } from "./nameWords";
import { takeDays } from "./takeDays";
import type { YearOfMonth } from "../days/dayForms";
import type { ListedPerson, NameDoubt, NameQuestion } from "./nameList";

type Asked = Pick<NameQuestion, "kind" | "about">;
type Read = Omit<ListedPerson, "line">;

/** An entry with what is no name taken out of it, or what is to be asked. */
interface Bared {
  readonly state: Marked;
  readonly days: Pick<ListedPerson, "from" | "to">;
  readonly doubt: NameDoubt | null;
  readonly asked: Asked | null;
}

/** What is left of an entry for a name; "" where there is none. Example: bareName("（销售代表）", () => "2026") → "". */
export function bareName(entry: string, yearOf: YearOfMonth): string {
  return trimmedEnds(rest(bare(entry, yearOf).state));
}

/** A name without titles before, behind or in brackets; as it is where nothing else is left. Example: "王芳（销售经理）" → "王芳". */
export function withoutTitle(name: string): string {
  return trimmedEnds(rest(takeTitles(takeBrackets(marked(name)).state).state)) || name;
}

/**
 * One person of a list, or what is to be asked.
 * Example: readEntry("张三（销售代表）", () => "2026") → {name: "张三", taken: ["（销售代表）"], doubt: null}.
 */
export function readEntry(entry: string, yearOf: YearOfMonth): Read | Asked {
  const { state, days, doubt, asked } = bare(entry, yearOf);
  if (asked) return asked;
  const left = trimmedEnds(rest(state));
  if (left === "") return { kind: "noName", about: entry.trim() };
  const joined = left.includes("\t") ? left : joinedHan(left);
  const question = questionOf(joined, days.from !== undefined || days.to !== undefined);
  if (question) return question;
  return { name: normaliseName(joined), ...days, taken: takenFrom(state), doubt };
}

function bare(entry: string, yearOf: YearOfMonth): Bared {
  const numbered = takeFound(marked(entry), NUMBERING);
  const aside = SET_ASIDE.reduce(takeFound, numbered);
  const { state, doubt: asked, ...days } = takeDays(aside, yearOf);
  if (asked) return { state, days: {}, doubt: null, asked };
  const brackets = takeBrackets(state);
  const titles = takeTitles(brackets.state);
  return { state: titles.state, days, doubt: titles.doubt ?? brackets.doubt, asked: brackets.asked };
}

const BRACKETS = /[([{【〔<〈《][^()[\]{}【】〔〕<>〈〉《》]*[)\]}】〕>〉》]/gu;

/** Brackets with nothing left in them or with a title go; others are kept, and asked about where a day stood in them. */
function takeBrackets(start: Marked): Pick<Bared, "state" | "doubt" | "asked"> {
  let state = start;
  let doubt: NameDoubt | null = null;
  for (const { 0: whole, index } of start.plain.matchAll(BRACKETS)) {
    const inside = trimmedEnds(whole.slice(1, -1).replaceAll(GONE, " "));
    if (inside === "" || inside.split(/[,，、;；/ ]+/u).every((word) => TITLE.test(word)) || TITLE.test(inside)) {
      state = take(state, index, index + whole.length);
      continue;
    }
    if (DAYLESS_ALONE.test(inside)) return { state, doubt, asked: { kind: "dayMissing", about: inside } };
    if (whole.includes(GONE)) return { state, doubt, asked: { kind: "whichPart", about: inside } };
    if (!/^\w{1,8}$/u.test(inside)) doubt = "bracket";
  }
  return { state, doubt, asked: null };
}

/** Titles before and behind a name, and those that blanks or dashes divide from it. */
function takeTitles(start: Marked): Pick<Bared, "state" | "doubt"> {
  let state = start;
  for (const { start: from, end } of partsBetween(state.plain, DIVIDERS)) {
    if (TITLE.test(state.plain.slice(from, end))) state = take(state, from, end);
  }
  for (const { start: from, end } of partsBetween(state.plain, /[\s\u0001]+/gu)) {
    const word = state.plain.slice(from, end);
    if (isHan(word) && TITLE.test(word)) state = take(state, from, end);
  }
  const lead = /^[\s\u0001]*/u.exec(state.plain)?.[0].length ?? 0;
  const before = TITLE_BEFORE.exec(state.plain.slice(lead));
  if (before) state = take(state, lead, lead + before[0].length);
  const end = trimmedRight(state.plain).length;
  const english = TITLE_BEHIND_EN.exec(state.plain.slice(0, end));
  if (english) return { state: take(state, english.index, end), doubt: null };
  const { title = "", name = "" } = TITLE_BEHIND.exec(state.plain.slice(0, end))?.groups ?? {};
  if (title === "") return { state, doubt: null };
  const isSurname = name.length < 2 || LONG_SURNAMES.has(name);
  return isSurname ? { state, doubt: "surnameOnly" } : { state: take(state, end - title.length, end), doubt: null };
}

/** What divides a title from a name: signs, and dashes with blanks or Chinese on both sides. */
const DIVIDERS = /\s+[-–—]+\s+|(?<=\p{Script=Han})[-–—]+(?=\p{Script=Han})|[\s\u0001]*[,，、;；|/:\t\u0001][\s\u0001]*/gu;

function partsBetween(text: string, dividers: RegExp): { start: number; end: number }[] {
  const cuts = [...text.matchAll(dividers)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
  const starts = [0, ...cuts.map(({ end }) => end)];
  const ends = [...cuts.map(({ start }) => start), text.length];
  return starts.map((start, at) => trimmedStretch(text, start, ends[at] ?? start)).filter(({ start, end }) => start < end);
}

function trimmedStretch(text: string, start: number, end: number): { start: number; end: number } {
  const part = text.slice(start, end);
  return { start: start + part.length - part.trimStart().length, end: end - part.length + part.trimEnd().length };
}

/** Blanks that only widen a short Chinese name: 王　芳. */
function joinedHan(name: string): string {
  const joined = name.replace(/\s+/gu, "");
  return isHan(joined) && joined.length <= 3 ? joined : name;
}

function questionOf(name: string, hasDays: boolean): Asked | null {
  const plain = halfWidth(name);
  const words = plain.split(/\s+/u);
  const [, behindTab] = /\t\s*([^\t]+)$/u.exec(plain) ?? [];
  if (behindTab !== undefined) return { kind: "whichPart", about: behindTab };
  if (!/\p{L}|\p{Extended_Pictographic}/u.test(plain)) return { kind: "noName", about: name };
  if (/\s(?:and|&|\+)\s|^\p{Script=Han}{2,3}[和及与]\p{Script=Han}{2,3}$|\p{L}\s*[/|]\s*\p{L}/iu.test(plain)) return { kind: "howMany", about: name };
  const part = words.find((word) => DEPARTMENT.test(word) || /\d{4}|[?!。;:]/u.test(word)) ?? numberedWord(words);
  if (part !== undefined) return { kind: "whichPart", about: part };
  if (words.filter(isHan).length > 1 || (isHan(plain) && plain.length > 6)) return { kind: "whichPart", about: words.at(-1) ?? name };
  const small = words.find((word, at) => at > 0 && /^\p{Ll}/u.test(word) && !PARTICLES.has(word));
  if (small !== undefined && (hasDays || /^\p{Lu}/u.test(plain))) return { kind: "whichPart", about: small };
  return words.length > 6 || name.length > LONGEST_NAME ? { kind: "whichPart", about: words.at(-1) ?? name } : null;
}

/** A word such as A001 beside a name; a number behind it may tell two people apart. */
function numberedWord(words: readonly string[]): string | undefined {
  return words.find((word, at) => /^[a-z]*\d/iu.test(word) && words.length > 1 && (at === 0 || words.some(isHan)));
}

function isHan(text: string): boolean {
  return /^[\p{Script=Han}]+$/u.test(text);
}

/** Signs that join what was taken away to the name. */
function trimmedEnds(text: string): string {
  return trimmedRight(text.replace(/^[\s,，、;；:：|/\u200b-\u200d\u2060\ufeff]+/u, "").replace(/^[~～–—](?=\s)/u, "")).trim();
}

function trimmedRight(text: string): string {
  return text.replace(/[\s,，、;；:：|/~～–—。\-\u0001\u200b-\u200d\u2060\ufeff]+$/u, "");
}
