/** 状态 of 周进度: what a week comes to. */
import { and, blank, cases, or, say } from "../../formula/build";
import { outcome } from "../../model/columns";
import { label } from "../../model/language";
import { seriesRow } from "../../reading/series";
import { weekLight } from "../../reading/weekLight";
import { ofSeries } from "../../reading/weeks";
import type { ColumnId } from "../../model/book";
import type { Column } from "../../model/template";

const lag = ofSeries("lag");
const target = ofSeries("planTarget");

/** One of the weeks by which the lag rule judges. */
const isEvidence = and('[@order]<>""', `${lag}<>""`, `N([@order])<=${ofSeries("evidence")}`);
const ofEvidence = cases([`${lag}="lagging"`, say("lagging")], say("ahead"));
const hasNoTarget = or(`${target}=""`, and(`N(${target})=0`, `${ofSeries("direction")}="higher"`));

/** Evidence comes first: a week that a stub joined bears the rate of both, even if nothing was entered in itself. */
export const status: Column<ColumnId<"weekly">> = outcome("status", "状态", "Status", { "zh-CN": 18, "en-US": 17 }, {
  align: "Center",
  about: label(
    "这一周的结论：连续偏低的周标为滞后（累计已领先的注明领先），其余周按绿、黄、红亮灯，没填、没目标或休息的周照实注明。",
    "What the week comes to: low weeks in a row are lagging (or ahead, if the total is), other weeks bear their light, and a week without entry, target or working day says so.",
  ),
  outcomes: {
    lagging: { tone: "lagging", colours: ["rep", "metric", "week", "days", "plan", "actual", "rate", "run", "status"] },
    green: { tone: "green" },
    amber: { tone: "amber" },
    red: { tone: "red" },
    notReported: { tone: "warning" },
    noWork: { tone: "muted" },
    noTarget: { tone: "muted" },
    ahead: { tone: "muted" },
    noData: {},
    running: {},
  },
  formula: `=${cases(
    [isEvidence, ofEvidence],
    ['[@plan]=""', cases([hasNoTarget, say("noTarget")], say("noWork"))],
    ["[@closed]=0", cases(["[@typed]=1", say("running")], blank)],
    ["[@hasData]=0", cases(["[@typed]=0", say("notReported")], say("noData"))],
    "[@light]")}`,
  core: (row, book) => {
    const series = seriesRow(book, row.text("series"));
    const lag = series.get("lag");
    const order = row.number("order");
    const isEvidence = lag !== null && order !== null && order <= (series.number("evidence") ?? 0);
    if (isEvidence) return lag === "lagging" ? "lagging" : "ahead";
    if (row.number("plan") === null) {
      const target = series.number("planTarget");
      const hasNoTarget = target === null || (target === 0 && series.text("direction") === "higher");
      return hasNoTarget ? "noTarget" : "noWork";
    }
    if (row.number("closed") === 0) return row.number("typed") === 1 ? "running" : null;
    if (row.number("hasData") === 0) return row.number("typed") === 1 ? "noData" : "notReported";
    return weekLight.core(row, book);
  },
});
