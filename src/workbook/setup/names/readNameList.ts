import { columnsOf, readRow } from "./tableRows";
import { headerKind, NUMBERING } from "./nameWords";
import { marked, rest, takeFound } from "./marked";
import { readEntry } from "./readEntry";
import { splitEntries } from "./splitEntries";
import type { YearOfMonth } from "../days/dayForms";
import type { ListedPerson, NameList, NameQuestion } from "./nameList";

/**
 * Reads a list of people as it is typed or pasted. Pure; it never throws, and each line that is not blank is among the people, the
 * questions or the
 * headers. What it understands, in Chinese and English, with half- or full-width signs, and nothing else:
 *
 * - **People**: one a line, or several with `,` `、` `;` or tabs between them, or each with a number before it ("1.赵六 2.钱七").
 * - **Numbers and marks before a name**: "1." "2、" "(3)" "4)" "①" "一、" "5 " "6赵六", "- ", "•".
 * - **Days**: the spellings of `firstDay`, with or without 入职 到岗 报到 加入 调入 转入 起 自 从, 离职 离岗 离任 调离 转出 辞职 退休 至 到 止, joined, starts, hired,
 *   from, since, left, leaves, resigned, until, to, last day; one day without such a word is the first, two are first and last, one
 *   behind an empty
 *   place ("李娜，，9月15日") is the last. A day without a year is of the period (`yearInPeriod`).
 * - **Titles**: before, behind or in brackets (销售代表, 高级客户经理, Mr., Sales Manager): taken away. A surname with a title is kept whole (王经理).
 * - **Brackets**: with days or a title they are taken away; others stay with the name.
 * - **Set aside**: 至今, telephone numbers, mail addresses, staff numbers.
 * - **Blocks of cells** with tabs: below headers (姓名 and 序号, 到岗日, 离岗日 or their like, also with commas) by column, else number, name, days.
 * - **Headers**: a line of such a word alone, or before a colon ("成员：张三、李四").
 *
 * What is more is asked, not guessed. Names stay as they are written; blanks inside a Chinese name of up to three characters go (王　芳).
 * Source: docs/rules.md#name-lists. Example: "2、钱七（11/1入职）" → {name: "钱七", from: "2026-11-01", taken: ["2、", "（11/1入职）"]}.
 */
export function readNameList(text: string, yearOf: YearOfMonth): NameList {
  const people: ListedPerson[] = [];
  const questions: NameQuestion[] = [];
  const headers: { line: number; text: string }[] = [];
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/u);
  const isBlock = lines.filter((line) => line.trim() !== "").length > 1;
  let table: ReturnType<typeof columnsOf> = null;
  const add = (line: number, entry: string, read: ReturnType<typeof readEntry>): void => {
    if ("kind" in read) questions.push({ line, text: entry.trim(), ...read });
    else people.push({ line, ...read });
  };
  lines.forEach((written, index) => {
    const line = index + 1;
    if (isEmpty(written)) return;
    const head = columnsOf(written);
    if (head ?? isHeader(written)) {
      table = head ?? table;
      headers.push({ line, text: written.trim() });
      return;
    }
    const cells = table ? written.split(table.between) : [];
    if (table && cells.length > 1) return add(line, written, readRow(cells, table.columns, yearOf));
    const { label, entries } = entriesOf(written, isBlock, yearOf);
    const asked = isTurnedName(entries, isBlock);
    if (asked) return add(line, written, { kind: "howMany", about: written.trim() });
    entries.forEach((entry, at) => {
      if (isHeader(entry)) headers.push({ line, text: entry.trim() });
      else add(line, entry, withLabel(readEntry(entry, yearOf), at === 0 ? label : ""));
    });
  });
  return { people, questions, headers };
}

function entriesOf(written: string, isBlock: boolean, yearOf: YearOfMonth): { label: string; entries: readonly string[] } {
  const [, before = "", behind = written] = /^([^:：]{1,12}[:：])(.+)$/u.exec(written.trim()) ?? [];
  const isLabelled = before !== "" && headerKind(before) === "name";
  const [label, line] = isLabelled ? [before, behind] : ["", written];
  const numbered = takeFound(marked(line), NUMBERING);
  const number = line.length - rest(numbered).trimStart().length;
  const isRow = isBlock && line.includes("\t");
  const entries = isRow ? [line] : splitEntries(line.slice(number), yearOf);
  const [first = "", ...others] = entries;
  return { label, entries: isRow || number === 0 ? entries : [line.slice(0, number) + first, ...others] };
}

function withLabel(read: ReturnType<typeof readEntry>, label: string): ReturnType<typeof readEntry> {
  return label === "" || "kind" in read ? read : { ...read, taken: [label, ...read.taken] };
}

/** "Lee, Anna" in a list with a person a line: one person, or two. */
function isTurnedName(entries: readonly string[], isBlock: boolean): boolean {
  return isBlock && entries.length === 2 && entries.every((entry) => /^\s*[A-Z][a-z'-]+\.?\s*$/u.test(entry));
}

function isHeader(written: string): boolean {
  return headerKind(written) === "name";
}

function isEmpty(line: string): boolean {
  return line.replace(/[\s\u200b-\u200d\u2060\ufeff]/gu, "") === "";
}
