/** 状态 of 周进度: what a week comes to. */
import { and, blank, cases, lookUp, say } from "../../formula/build";
import { periodIsOver } from "../../formula/fragments";
import { outcome } from "../../model/columns";
import { label } from "../../model/language";
import { isPeriodOver } from "../../reading/quarter";
import { isWeekOfLeave } from "../../reading/plan";
import { seriesRow } from "../../reading/series";
import { weekLight } from "../../reading/weekLight";
import { ofSeries } from "../../reading/weeks";
import { hasNoTarget } from "./report";
import type { Book, BookRow, ColumnId } from "../../model/book";
import type { OutcomeResult } from "../../model/outcome";
import type { Column } from "../../model/template";
import type { Word } from "../../words";

const lag = ofSeries("lag");
const andLight = cases(['[@light]=""', blank], '" "&[@light]');
const ofEvidence = cases(
  [`${lag}="ahead"`, say("ahead")],
  [`${lag}="outdated"`, say("outdated")],
  `${cases([periodIsOver, say("laggedAtEnd")], say("lagging"))}&${andLight}`,
);
const marked = {
  tone: "lagging",
  colours: ["rep", "metric", "week", "days", "plan", "actual", "rate", "run", "status"],
} as const;
const paceWords = ["greenPace", "amberPace", "redPace"] as const;
/** No day of the week carries plan. */
const isAway = "[@daysThrough]=[@daysBefore]";
const isBeforeJoining = and(isAway, "[@daysThrough]=0", "[@start]>[@first]");
const isAfterLeaving = and(isAway, `[@daysBefore]=${ofSeries("days")}`, "[@end]<[@last]");

/** Whether all of the rep's working days of the week are leave. */
const isOnLeave = `${lookUp("qbReports", "onLeave", '[@repKey]&"|"&[@week]', "id")}=1`;

const whyNoPlan = cases([isOnLeave, say("onLeave")], [isBeforeJoining, say("notJoined")], [isAfterLeaving, say("left")], [hasNoTarget, say("noTarget")], say("noWork"));
const whileOpen = cases(["[@typed]=1", say("running")], blank);

/** Why a week without plan has none. In a cell: `whyNoPlan`. */
function withoutPlan(row: BookRow<"weekly">, book: Book): "onLeave" | "notJoined" | "left" | "noTarget" | "noWork" {
  if (isWeekOfLeave(row, book)) return "onLeave";
  const series = seriesRow(book, row.text("series"));
  const [before, through] = [row.number("daysBefore"), row.number("daysThrough")];
  const isAway = before === through;
  if (isAway && through === 0 && (row.number("start") ?? 0) > (row.number("first") ?? 0)) return "notJoined";
  if (isAway && before === series.number("days") && (row.number("end") ?? 0) < (row.number("last") ?? 0)) return "left";
  return isWithoutTarget(series) ? "noTarget" : "noWork";
}

function isWithoutTarget(series: BookRow<"series">): boolean {
  const target = series.number("planTarget");
  return target === null || (target === 0 && series.text("direction") === "higher");
}

/**
 * The mark of evidence stands before the light. It comes first: a week that a stub joined bears the rate of both, even if nothing was
 * entered in itself.
 */
export const status: Column<ColumnId<"weekly">> = outcome("status", "状态", "Status", { "zh-CN": 24, "en-US": 31 }, {
  align: "Center",
  about: label(
    "到这一周末的结论：按累计亮绿、黄、红灯，连续偏低的周另标滞后（累计已领先的注明领先），没填、没目标、休息、休假、未入职或已离职的周照实注明。",
    "What the week comes to: the light to date, before it a mark on low weeks in a row (or that the total is ahead); a week without entry, target or working day, on leave, before joining or after leaving, says so.",
  ),
  outcomes: {
    lagging: { ...marked, beside: paceWords },
    laggedAtEnd: { ...marked, beside: [...paceWords, "green", "amber", "red"] },
    green: { tone: "green" },
    amber: { tone: "amber" },
    red: { tone: "red" },
    greenPace: { tone: "green" },
    amberPace: { tone: "amber" },
    redPace: { tone: "red" },
    notReported: { tone: "warning" },
    dueReport: { tone: "warning" },
    onLeave: { tone: "muted" },
    notJoined: { tone: "muted" },
    left: { tone: "muted" },
    noWork: { tone: "muted" },
    noTarget: { tone: "muted" },
    ahead: { tone: "muted" },
    outdated: { tone: "muted" },
    noData: {},
    running: {},
  },
  formula: `=${cases(
    ["[@evidence]=1", ofEvidence],
    ['[@plan]=""', whyNoPlan],
    [hasNoTarget, say("noTarget")],
    ["[@missing]=1", say("notReported")],
    ["[@due]=1", say("dueReport")],
    ["[@closed]=0", whileOpen],
    ["[@hasData]=0", say("noData")],
    "[@light]")}`,
  core: (row, book) => {
    const series = seriesRow(book, row.text("series"));
    if (row.number("evidence") === 1) return evidenceOf(series.text("lag"), isPeriodOver(book), weekLight.core(row, book));
    if (row.number("plan") === null) return withoutPlan(row, book);
    if (isWithoutTarget(series)) return "noTarget";
    if (row.number("missing") === 1) return "notReported";
    if (row.number("due") === 1) return "dueReport";
    if (row.number("closed") === 0) return row.number("typed") === 1 ? "running" : null;
    if (row.number("hasData") === 0) return "noData";
    return weekLight.core(row, book);
  },
});

type Evidence = "ahead" | "outdated" | "laggedAtEnd" | "lagging";

function evidenceOf(lag: string, isOver: boolean, light: Word | null): OutcomeResult<Evidence> {
  if (lag === "ahead" || lag === "outdated") return lag;
  return { code: isOver ? "laggedAtEnd" : "lagging", amount: null, beside: light };
}
