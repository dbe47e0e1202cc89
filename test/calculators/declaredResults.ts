/**
 * What each calculated column must show in a run. One that is not here must show 30 different results, and a blank cell if its
 * formula can give one; a column of a new sheet whose results are words, codes or small numbers is added here.
 */
import { words, type Language, type Word } from "../../src/templates";
import { atLeast, codes, counted, each, many, rarely, wholeNumbers, type Expectation } from "./results";

const flag = each(0, 1);
const kinds = codes("additive", "ratio", "average");
const directions = codes("higher", "lower");
const overdue = counted("{overdue}", (language: Language) => [`${words.overdue[language]} `, ` ${words.days[language]}`]);
const withRate = (id: Word, different: number) => counted(`{${id}}`, (language: Language) => [`${words[id][language]} `, "%"], different);
const repKey = counted("R", () => ["R", ""], 4);
/** There is one of it in each workbook. */
const onePerWorkbook = atLeast(12);

const declared: Readonly<Record<string, Expectation>> = {
  "lagging.rep": atLeast(12),
  "lagging.metric": atLeast(15),
  "lagging.weeks": atLeast(12),
  "lagging.newestRate": atLeast(15),
  "lagging.rateToDate": atLeast(15),
  "lights.light": each("noTarget", "noData", "green", "red", "lagging", withRate("green", 30), withRate("amber", 5), withRate("red", 30), withRate("lagging", 12)),
  "targets.unit": atLeast(8),
  "targets.check": each("sumFits", "sumOff", "weighted", "noTarget", counted("▼ {underFloor}", (language) => ["▼ ", ` ${words.underFloor[language]}`], 3)),
  "targets.measurable": each("tick", null),
  "targets.timeBound": each("tick"),
  "targets.kind": each(...kinds),
  "targets.direction": each(...directions),
  "targets.breaches": atLeast(3),
  "followUps.nextStatus": each(overdue, "dueToday", "notDue", "followed", "noDate", "noNextStep", null),
  "followUps.timeliness": each("onTime", "late", "noData", null),
  "followUps.quality": each("clear", "vague", "noSummary", "noRep", "unknownRep", "noContactDate", null),
  "followUps.filled": flag,
  "followUps.repKey": each(repKey, ...codes("?"), null),
  "followUps.stageNo": each(...wholeNumbers(0, 8)),
  "followUps.supportNo": each(...wholeNumbers(0, 6)),
  "followUps.customerRow": atLeast(20),
  "followUps.pairRow": atLeast(20),
  "followUps.laterRow": flag,
  "followUps.reached": flag,
  "followUps.customerReached": each(0, 1, null),
  "followUps.pairReached": each(0, 1, null),
  "weekly.run": atLeast(8),
  "weekly.status": each("lagging", "ahead", "green", "amber", "red", "noTarget", "noWork", "notReported", "noData", "running", null),
  "weekly.seriesRow": atLeast(12),
  "weekly.closed": flag,
  "weekly.typed": flag,
  "weekly.hasData": flag,
  "weekly.dataWeeks": atLeast(13),
  "weekly.unit": each(...wholeNumbers(1, 14)),
  "weekly.countable": flag,
  "weekly.members": each(0, 1, 2),
  "weekly.counted": flag,
  "weekly.below": flag,
  "weekly.okCount": atLeast(8),
  "weekly.order": atLeast(10),
  "weekly.light": each("green", "amber", "red", null),
  "review.state": each("lagging", "green", "amber", "red", "noTarget", "noData", null),
  "review.unit": atLeast(8),
  "review.kind": each(...kinds, null),
  "review.direction": each(...directions, null),
  "review.decimals": each(...wholeNumbers(0, 6), null),
  "review.run": atLeast(6),
  "review.light": each(...codes("green", "amber", "red"), null),
  "review.lag": each(...codes("lagging", "ahead"), null),
  "actions.overdue": each(overdue, "dueToday", "notDue", "noDate", null),
  "members.activeDays": atLeast(20),
  "weeks.workingDays": each(...wholeNumbers(0, 6), rarely(7)),
  "weeks.unit": each(...wholeNumbers(1, 14)),
  "workdays.counts": flag,
  "series.kind": each(...kinds),
  "series.direction": each(...directions),
  "series.precision": each(...wholeNumbers(0, 6)),
  "series.days": atLeast(20),
  "series.daysToDate": atLeast(20),
  "series.weeks": atLeast(12),
  "series.closedWeeks": atLeast(12),
  "series.override": atLeast(8),
  "series.light": each(...codes("green", "amber", "red"), null),
  "series.counted": atLeast(10),
  "series.run": atLeast(6),
  "series.small": flag,
  "series.evidence": atLeast(5),
  "series.lag": each(...codes("lagging", "ahead"), null),
  "series.lagNo": atLeast(4),
  "series.weight": atLeast(15),
  "series.lightText": each("noTarget", "noData", "green", "red", "lagging", withRate("green", 30), withRate("amber", 5), withRate("red", 30), withRate("lagging", 12)),
  "series.hasActual": flag,
  "series.hasToDate": flag,
  "series.hasTarget": flag,
  "series.withParts": flag,
  "team.kind": each(...kinds),
  "team.direction": each(...directions),
  "team.precision": each(...wholeNumbers(0, 6)),
  "team.override": atLeast(5),
  "team.daysToDate": onePerWorkbook,
  "team.light": each(...codes("green", "amber", "red"), null),
  "team.lightText": each("noTarget", "noData", "green", "red", withRate("green", 8), withRate("amber", 1), withRate("red", 15)),
  "named.qb_homeToday": onePerWorkbook,
  "named.qb_homeTime": onePerWorkbook,
  "named.qb_homeLagging": atLeast(4),
  "named.qb_homeMissing": atLeast(8),
  "named.qb_homeActions": atLeast(6),
  "named.qb_today": onePerWorkbook,
  "named.qb_lastClosed": onePerWorkbook,
  "named.qb_workingDays": atLeast(6),
  "named.qb_timeProgress": onePerWorkbook,
  "top.targets1": onePerWorkbook,
  "top.targets2": onePerWorkbook,
  "top.review1": onePerWorkbook,
  "top.review2": onePerWorkbook,
  "top.followUps1": each("rowsBelow", null),
  "top.actions1": each("rowsBelow", null),
};

export function expectationOf(column: string): Expectation {
  return declared[column] ?? many;
}

/** Columns that are declared here. */
export const declaredColumns: readonly string[] = Object.keys(declared);
