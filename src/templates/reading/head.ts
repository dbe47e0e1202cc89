/** The lines above the tables of sheets that are printed and signed: period, team, manager, members. */
import { readableText } from "../formula/fragments";
import { label, type Language } from "../model/language";
import { shortPeriodName } from "../../locales";
import { fromSerial, type Period } from "../../core";
import { shortDay } from "./weekLabels";
import type { Book } from "../model/book";
import type { SheetTemplate } from "../model/template";

const texts = {
  period: label("目标周期", "Period"),
  team: label("销售团队", "Team"),
  manager: label("负责人", "Manager"),
  members: label("团队成员", "Members"),
  people: label("人", "people"),
  until: label("数据截至", "Figures up to"),
  noWeek: label("还没有已结束的周", "no week is over yet"),
};

/** A team of up to eight is named in full: so many have their columns on one page of 目标设定. Of a longer one the first six are named. */
const namedInFull = 8;
const namedOfMore = 6;

/** How many names are listed; a list that leaves some out ends in "…". */
function namedMembers(members: number): number {
  return members > namedInFull ? namedOfMore : members;
}

const colon = label("：", ": ");
const comma = label("、", ", ");

/** "销售团队：" */
function leadIn(text: keyof typeof texts, language: Language): string {
  return `${texts[text][language]}${colon[language]}`;
}

/** "团队成员（3 人）：" */
function membersLabel(members: number, language: Language): string {
  const count = `${members} ${texts.people[language]}`;
  return language === "zh-CN" ? `${texts.members[language]}（${count}）：` : `${texts.members[language]} (${count}): `;
}

/** "7/1". TEXT with letters such as "m/d" depends on the regional settings of the computer. */
function monthAndDay(cell: string): string {
  return `MONTH(${cell})&"/"&DAY(${cell})`;
}

/** What the lines are written from; the rest follows from cells. */
export interface HeadFacts {
  /** A workbook holds one period, so that its name is no calculation. */
  readonly period: Period;
  readonly members: number;
}

export interface HeadLine {
  /** The schema version that first had it: older workbooks get it where its cell is blank. */
  readonly since?: number;
  readonly formula: (facts: HeadFacts, language: Language) => string;
  readonly core: (book: Book) => string;
}

const headLines: readonly HeadLine[] = [
  {
    formula: ({ period }, language) =>
      `="${leadIn("period", language)}${shortPeriodName(period, language)} ("&${monthAndDay("qb_periodStart")}&"–"&${monthAndDay("qb_periodEnd")}&")` +
      `    ${leadIn("team", language)}"&${readableText("qb_team")}&"    ${leadIn("manager", language)}"&${readableText("qb_manager")}`,
    core: (book) => {
      const { language, period } = book;
      const name = (parameter: string) => String(book.named(parameter) ?? "");
      return (
        `${leadIn("period", language)}${shortPeriodName(period, language)} (${shortDay(period.first)}–${shortDay(period.last)})` +
        `    ${leadIn("team", language)}${name("qb_team")}    ${leadIn("manager", language)}${name("qb_manager")}`
      );
    },
  },
  {
    formula: ({ members }, language) => {
      const listed = Array.from({ length: namedMembers(members) }, (_, index) => readableText(`INDEX(qbMembers[name],${index + 1})`));
      const more = members > namedMembers(members) ? '&"…"' : "";
      return `="${membersLabel(members, language)}"&${listed.join(`&"${comma[language]}"&`)}${more}`;
    },
    core: (book) => {
      const names = book.rows("members").map((row) => row.text("name"));
      const more = names.length > namedMembers(names.length) ? "…" : "";
      return (
        membersLabel(names.length, book.language) +
        `${names.slice(0, namedMembers(names.length)).join(comma[book.language])}${more}`
      );
    },
  },
];

/** 数据截至: the end of the last closed week. */
const untilLine: HeadLine = {
  since: 2,
  formula: (_facts, language) =>
    `="${leadIn("until", language)}"&IF(qb_lastClosed=0,"${texts.noWeek[language]}",${monthAndDay("qb_lastClosed")})`,
  core: (book) => {
    const until = Number(book.named("qb_lastClosed"));
    return leadIn("until", book.language) + (until === 0 ? texts.noWeek[book.language] : shortDay(fromSerial(until)));
  },
};

/** The lines that a sheet has above its table, one below the other. */
export function headLinesOf({ head, showsUntil }: Pick<SheetTemplate, "head" | "showsUntil">): readonly HeadLine[] {
  return [...(head ? headLines : []), ...(showsUntil ? [untilLine] : [])];
}
