/** Three people and a fourth who joins; nearly everything that people may do to a workbook was done to this one. */
import { weeksOfPeriod } from "../../../src/core";
import { moveTable } from "../cutAndPaste";
import { addHighlight, addMember, addOwnName, addOwnSheet, dateOf, insertOwnColumn, renameSheet, showColumn, sortRows } from "../byHand";
import { reviewRows } from "../rows/conclusions";
import { weeklyRows } from "../rows/weeks";
import { renameHeader, replaceFormula, typeRows } from "../typing";
import { fillQuarter, fourMetrics } from "./fillQuarter";
import type { Desk } from "../desk";
import type { Plan } from "../makeKept";

export const en3: Plan = {
  name: "en-3",
  language: "en-US",
  setup: {
    period: { year: 2026, quarter: 3 },
    asOf: "2026-09-09",
    team: "East China",
    manager: "Zhou Min",
    members: ["Chen Siyuan", "Lin Xiaowen", "Pat O'Brien"],
    metrics: fourMetrics("en-US", 3, true),
    holidays: ["2026-09-25"],
    workdays: ["2026-09-20"],
    rules: { lag: { threshold: 0.8, weeks: 2 } },
  },
  work: async (desk) => {
    fillQuarter(desk, 44);
    insertColumns(desk);
    renameHeaders(desk);
    await welcomeNora(desk);
    typeRows(desk, "review", reviewRows(desk, 4));
    await renameSheet(desk, "followUps", "Customer visits");
    moveTable(desk, "actions", { rows: 3, columns: 0 });
    typeOver(desk);
    await addOwnThings(desk);
    sortRows(desk, "followUps", "customer");
    showColumn(desk, "weekly", "light");
  },
};

/** Between two members, in the log and among the weeks. */
function insertColumns(desk: Desk): void {
  insertOwnColumn(desk, "targets", "rep:R01", "Last year", { 0: 36.5, 1: 9, 2: 0.88, 3: 6 });
  insertOwnColumn(desk, "followUps", "customer", "Region", { 0: "North", 1: "South", 2: "North", 5: "Abroad", 11: "South", 39: "West" });
  insertOwnColumn(desk, "weekly", "actual", "Booked", { 0: 3.2, 1: 2.9, 4: "later", 14: 1, 60: "=[@[Week actual]]*1.13" });
}

function renameHeaders(desk: Desk): void {
  renameHeader(desk, "followUps", "summary", "What was said");
  renameHeader(desk, "followUps", "nextDate", "By when?");
  renameHeader(desk, "followUps", "nextStatus", "State [next]");
  renameHeader(desk, "targets", "total", "Team goal");
  renameHeader(desk, "targets", "check", "Sum OK?");
  renameHeader(desk, "weekly", "actual", "Done #");
  renameHeader(desk, "weekly", "plan", "Plan of the week");
}

/** Joins in the eighth week. */
async function welcomeNora(desk: Desk): Promise<void> {
  await addMember(desk, "Nora Quist", dateOf(desk, 47));
  typeRows(desk, "targets", [18, 4, 0.9, 2].map((target, at) => ({ at, cells: { "rep:R04": target } })));
  const weeks = weeksOfPeriod(desk.setup.period, desk.setup.calendar).length;
  typeRows(desk, "weekly", weeklyRows(desk, 3, 1).filter(({ at }) => at % weeks >= 7));
}

/** A formula of one's own in all rows of a column; single cells of others. */
function typeOver(desk: Desk): void {
  replaceFormula(desk, "weekly", "cumulativeRate", '=IF(N([@[Plan to date]])=0,"",ROUND(N([@[Actual to date]])/[@[Plan to date]],3))');
  typeRows(desk, "followUps", [
    { at: 3, cells: { timeliness: "On time" } },
    { at: 14, cells: { timeliness: "excused" } },
    { at: 20, cells: { quality: "Specific" } },
  ]);
  typeRows(desk, "review", [{ at: 12, cells: { prompt: "Talked about it on Friday." } }]);
}

async function addOwnThings(desk: Desk): Promise<void> {
  await addOwnSheet(desk, "My notes", [
    ["Notes for the review", ""],
    ["Won so far", '=COUNTIFS(qbFollowUps[Stage],"Won")'],
    ["Sales goal", "=INDEX(qbTargets[Team goal],1)"],
    ["Done in week 1", "=SUMIFS(qbWeekly[Done '#],qbWeekly[Week],1)"],
    ["First target", "=Targets!C7"],
    ["Days left", "=MAX(0,qb_periodEnd-qb_today)"],
    ["Bonus", 0.05],
    ["Bonus of the goal", "=B3*B7"],
  ]);
  await addOwnName(desk, "MyBonus", "='My notes'!$B$7");
  await addHighlight(desk, "followUps", "followUps", "customer", '=LEFT($C5,4)="Acme"', "#FFF2CC");
}
