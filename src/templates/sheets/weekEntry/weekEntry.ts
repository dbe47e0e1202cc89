/** 周填报: where people type their week: a row per person and week, columns per metric. 周进度 is calculated from it. */
import { LARGEST_SHARE, fromSerial, toSerial } from "../../../core";
import { blank, cases, countRows, lookUp, say } from "../../formula/build";
import { isNoShare } from "../../formula/fragments";
import { calculated, fixed, key, number, outcome, rowId, text } from "../../model/columns";
import { label, type Label } from "../../model/language";
import { entryColumn, type EntryPart } from "../../model/owners";
import { rowsForEach } from "../../model/startRows";
import { defineSheet, defineTable } from "../../model/table";
import { isWeekOfLeave } from "../../reading/plan";
import { todayOf } from "../../reading/quarter";
import { weekLabel } from "../../reading/weekLabels";
import { slotKey } from "../../reading/weekEntries";
import { repOfWeek } from "../weekly/repOfWeek";
import type { Word } from "../../words";
import type { BookRow, ColumnId } from "../../model/book";
import type { Column, Highlight, SheetTemplate, TableTemplate } from "../../model/template";
import type { EntryHeader, MetricColumn } from "../home/lights";

type Id = ColumnId<"weekEntry">;

const hints: Readonly<Record<EntryPart, Label>> = {
  value: label("填本周完成数；没有发生填 0。", "This week's result; 0 where nothing happened."),
  numerator: label("填本周分子，例如本周回款额；分母填在右边。", "The part, for example cash collected this week; the whole goes to the right."),
  denominator: label("填本周分母，例如本周应收额。", "The whole, for example receivables due this week."),
  monthBefore: label("跨月的周：其中属于上个月的部分；其他周不用填。", "In a week that crosses the end of a month: how much of it belongs to the month before."),
};

const rateHint = label("不知道分子分母时直接填比率：90、90%、0.9 都可以；累计时只能取平均。", "Without part and whole, the rate itself: 90, 90% or 0.9; to date it can only be averaged.");

/** Whether the week crosses the end of a month. */
function crossesMonth(row: Pick<BookRow<"weekEntry">, "number">): boolean {
  const monthOf = (column: "first" | "last") => fromSerial(row.number(column) ?? 0).slice(0, 7);
  return monthOf("first") !== monthOf("last");
}

function entryColumnOf({ key: metric, entries = [] }: MetricColumn): Column<Id>[] {
  const hasParts = entries.some(({ part }) => part === "numerator");
  return entries.map(({ part, header }) =>
    number<Id>(entryColumn[part].id(metric), header, header, part === "value" && !hasParts ? 10 : 8, {
      format: part === "numerator" || part === "denominator" ? "general" : "metric",
      hint: part === "value" && hasParts ? rateHint : hints[part],
      ...(part === "monthBefore" && { appliesTo: crossesMonth }),
    }),
  );
}

/** Something that is no number: text, or an error value. */
const isNoNumber = "IF(ISNUMBER([@*]),FALSE,IFERROR([@*]<>\"\",TRUE))";

function highlightsOf(metrics: readonly MetricColumn[]): Highlight<Id>[] {
  const ids = (wanted: (entry: EntryHeader) => boolean) =>
    metrics.flatMap(({ key: metric, entries = [] }) => entries.filter(wanted).map(({ part }) => entryColumn[part].id(metric)));
  const every = ids(() => true);
  const shares = ids(({ part, isShare }) => part === "value" && isShare === true);
  return [
    ...(every.length > 0 ? [{ tone: "warning", columns: every, when: isNoNumber, short: true } as const] : []),
    ...(shares.length > 0 ? [
      { tone: "warning", columns: shares, when: cases(["ISNUMBER([@*])", isNoShare("[@*]")], "FALSE"), short: true },
      { tone: "muted", columns: shares, when: cases(["ISNUMBER([@*])", `[@*]>${LARGEST_SHARE}`], "FALSE") },
    ] as const : []),
  ];
}

const ofSlot = (column: string) => lookUp("qbReports", column, "[@id]", "id");
const saysOfWeek = (word: Word) => `${countRows("qbWeekly", [["repKey", "[@repKey]"], ["week", "[@week]"], ["status", say(word)]])}>0`;

const state: Column<Id> = outcome("state", "填报状态", "Report", { "zh-CN": 9, "en-US": 15 }, {
  align: "Center",
  about: label(
    "这一周该填的填全了没有：待填报、未填报；休假、还没入职或已经离职的照实注明。",
    "Whether all that is asked for was entered: due, not reported; on leave, before joining and after leaving it says so.",
  ),
  outcomes: { notReported: { tone: "warning" }, dueReport: { tone: "warning" }, onLeave: { tone: "muted" }, notJoined: { tone: "muted" }, left: { tone: "muted" } },
  formula: `=${cases(
    [`${ofSlot("missing")}>0`, say("notReported")],
    [`${ofSlot("due")}>0`, say("dueReport")],
    [`${ofSlot("onLeave")}=1`, say("onLeave")],
    [saysOfWeek("notJoined"), say("notJoined")],
    [saysOfWeek("left"), say("left")],
    blank)}`,
  core: (row, book) => {
    const rows = book.rowsWhere("weekly", "repKey", row.text("repKey")).filter((one) => one.number("week") === row.number("week"));
    if (rows.some((one) => one.number("missing") === 1)) return "notReported";
    if (rows.some((one) => one.number("due") === 1)) return "dueReport";
    if (isWeekOfLeave(row, book)) return "onLeave";
    return (["notJoined", "left"] as const).find((word) => rows.some((one) => one.text("status") === book.word(word))) ?? null;
  },
});

export function weekEntryTable(metrics: readonly MetricColumn[]): TableTemplate<"weekEntry"> {
  return defineTable("weekEntry", {
    typesMetrics: true,
    frozenColumns: 3,
    headerHeight: 48,
    rowHeight: () => 15,
    rows: rowsForEach({ repKey: "member", week: "week" }, ({ member, week }, { language }) => ({
      days: weekLabel(week, language),
      id: slotKey(member.key, week.number),
      first: toSerial(week.first),
      last: toSerial(week.last),
    })),
    columns: [
      calculated("rep", "{Rep}", "{Rep}", { "zh-CN": 8, "en-US": 13 }, repOfWeek),
      fixed("days", "周", "Days", 21),
      outcome("when", "时段", "When", { "zh-CN": 8, "en-US": 11 }, {
        align: "Center",
        about: label("这一周离今天多远：本周、上周、更早，或者还没到；可用来筛选。", "How far the week is from today: this one, the last one, earlier, or still to come; made for filtering."),
        outcomes: {
          thisWeek: { word: label("本周", "This week") },
          lastWeek: { word: label("上周", "Last week") },
          earlier: { word: label("更早", "Earlier") },
          toCome: { word: label("未到", "To come"), tone: "muted" },
        },
        formula: (say) => `=${cases(
          ["[@first]>qb_today", say("toCome")],
          ["[@last]>=qb_today", say("thisWeek")],
          ["[@last]>=qb_today-WEEKDAY(qb_today,2)-6", say("lastWeek")],
          say("earlier"))}`,
        core: (row, book) => {
          const today = todayOf(book);
          if ((row.number("first") ?? 0) > today) return "toCome";
          const last = row.number("last") ?? 0;
          if (last >= today) return "thisWeek";
          const mondayOfLastWeek = today - ((today + 5) % 7) - 7;
          return last >= mondayOfLastWeek ? "lastWeek" : "earlier";
        },
      }),
      ...metrics.flatMap(entryColumnOf),
      text("summary", "本周小结", "Summary", 40, { hint: label("一句话：本周最重要的一件事，或者卡在哪里。", "One line: what mattered most this week, or what stands in the way.") }),
      state,
      rowId(),
      key("repKey", "成员编号", "Rep key"),
      key("week", "周次", "Week", "integer"),
      fixed("first", "周首日", "Week first day", 0, { format: "date" }),
      fixed("last", "周末日", "Week last day", 0, { format: "date" }),
    ],
    highlights: highlightsOf(metrics),
  });
}

export function weekEntrySheet(metrics: readonly MetricColumn[]): SheetTemplate {
  return defineSheet({
    id: "weekEntry",
    module: "core",
    since: 2,
    offered: true,
    label: label("周填报", "Weekly entry"),
    title: label("周填报", "Weekly entry"),
    guidance: label(
      "每周五 17:00 前填好本周这一行；比率类填分子和分母，不知道就直接填比率。其余各表自动计算。",
      "Fill in your row of the week by Friday 17:00; ratios as part and whole, or the rate itself. All other sheets follow.",
    ),
    tabColor: "#1F7A6D",
    tables: [weekEntryTable(metrics)],
    page: { orientation: "Landscape", signature: false },
  });
}
