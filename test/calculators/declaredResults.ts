/**
 * What each calculated column must show in a run. Which words, codes and few values a column has, its template says (`outcomes`, `results`).
 * Here stands what it cannot say: how much of that a short run shows, and what columns and cells without either must show. All others must
 * show 30 different results, and a blank cell if their formula can give one.
 */
import { completeSet, noTeamColumns, sheetsOf } from "../../src/templates";
import { judgedColumns, type JudgedColumn } from "./judgedColumns";
import { outcomeResults, type Shown } from "./outcomeResults";
import { atLeast, code, counted, each, listed, many, rarely, wholeNumbers, type Expectation, type Result } from "./results";

/** There is one of it in each workbook. */
const onePerWorkbook = atLeast(12);

/**
 * Of columns of words, the codes of which a run shows less than 30 different numbers.
 * Amber never stands alone: without a rate a light is green or red (`light` in core).
 */
const shownOfCodes: Readonly<Record<string, Readonly<Record<string, Shown>>>> = {
  "targets.check": { belowFloor: { different: 3 } },
  "series.lightText": {
    green: { different: 3 },
    amber: { different: 1, alone: false },
    red: { different: 5 },
    greenPace: { different: 8, seldom: ["outdated"] },
    amberPace: { different: 3, alone: false, seldom: ["outdated"] },
    redPace: { different: 20 },
  },
  "weekly.status": {
    lagging: { alone: "seldom", seldom: ["greenPace"] },
    laggedAtEnd: { alone: "seldom", seldom: ["green", "amber", "greenPace"] },
  },
  "review.state": {
    greenPace: { seldom: ["outdated"] },
    amberPace: { seldom: ["outdated"] },
  },
  "team.lightText": {
    green: { different: 2 },
    amber: { different: 1, alone: false },
    red: { different: 5 },
    greenPace: { different: 5 },
    amberPace: { different: 1, alone: false },
    redPace: { different: 10 },
  },
};

/**
 * Columns of which a part or an impossible branch is blank, never the cell: a light's text lacks its rate only, a period ends after it
 * has begun, and where a check or flag reads a cell with an error value as blank it says so.
 */
const neverBlank: readonly string[] = [
  "targets.timeBound", "targets.check", "followUps.filled", "followUps.says", "series.share", "series.lightText", "team.lightText",
];

/** Columns that show what others say. */
const textsOfOthers: Readonly<Record<string, readonly string[]>> = {
  "lights.light": ["series.lightText", "team.lightText"],
};

/** What columns and cells must show of whose results no template says anything. */
/** Sheets whose first line at the top warns of rows below their table. */
const warned = sheetsOf(completeSet(), noTeamColumns).flatMap(({ id, warnsBelow }) => (warnsBelow ? [id] : []));

const declared: Readonly<Record<string, Expectation>> = {
  "lagging.rep": atLeast(12),
  "lagging.metric": atLeast(15),
  "lagging.weeks": atLeast(15),
  "lagging.newestRate": atLeast(15),
  "lagging.rateToDate": atLeast(15),
  "targets.unit": atLeast(8),
  "targets.breaches": atLeast(3),
  "followUps.repKey": each(counted("R", () => ["R", ""], 4), code("?"), null),
  "followUps.stageNo": each(...wholeNumbers(0, 8)),
  "followUps.supportNo": each(...wholeNumbers(0, 6)),
  "followUps.customerRow": atLeast(20),
  "followUps.pairRow": atLeast(20),
  "followUps.pricedPlace": atLeast(10),
  "followUps.groupFirst": atLeast(12),
  "followUps.groupLast": atLeast(12),
  "weekly.run": atLeast(8),
  "weekly.seriesRow": atLeast(12),
  "weeks.lateOrder": atLeast(10),
  "leave.days": atLeast(12),
  "leave.beyond": atLeast(5),
  "leave.repKey": each(counted("R", () => ["R", ""], 4), code("?"), null),
  "reports.openLeave": atLeast(15),
  "reports.leave": atLeast(20),
  "reports.missing": atLeast(4),
  "reports.due": atLeast(3),
  "weekly.dataWeeks": atLeast(13),
  "weekly.unit": each(...wholeNumbers(1, 14)),
  "weekly.okCount": atLeast(8),
  "weekly.order": atLeast(10),
  "review.unit": atLeast(8),
  "review.run": atLeast(6),
  "thresholds.shown": atLeast(15),
  "thresholds.value": atLeast(15),
  "thresholds.inForce": atLeast(15),
  "members.activeDays": atLeast(20),
  "weeks.workingDays": each(...wholeNumbers(0, 6), rarely(7)),
  "weeks.unit": each(...wholeNumbers(1, 14)),
  "series.days": atLeast(20),
  "series.daysToDate": atLeast(20),
  "series.weeks": atLeast(12),
  "series.closedWeeks": atLeast(12),
  "series.override": atLeast(8),
  "series.counted": atLeast(10),
  "series.run": atLeast(6),
  "series.evidence": atLeast(5),
  "series.lagNo": atLeast(4),
  "series.weight": atLeast(15),
  "series.negotiated": atLeast(3),
  "team.override": atLeast(5),
  "team.daysToDate": onePerWorkbook,
  "named.qb_homeToday": onePerWorkbook,
  "named.qb_homeTime": onePerWorkbook,
  "named.qb_homeUntil": onePerWorkbook,
  "named.qb_homeLagging": atLeast(4),
  "named.qb_homeMissing": atLeast(8),
  "named.qb_homeActions": atLeast(6),
  "named.qb_today": onePerWorkbook,
  "named.qb_lastClosed": onePerWorkbook,
  "named.qb_workingDays": atLeast(6),
  "named.qb_timeProgress": onePerWorkbook,
  "named.qb_logTailFrom": atLeast(8),
  "named.qb_books": each("running", "closing", "closed"),
  "top.targets1": onePerWorkbook,
  "top.targets2": onePerWorkbook,
  "top.review1": onePerWorkbook,
  "top.review2": onePerWorkbook,
  "top.review3": onePerWorkbook,
  "top.weekly1": onePerWorkbook,
  ...Object.fromEntries(warned.map((id) => [`top.${id}1`, each("rowsBelow", null)])),
};

/** By column, what its template says of its results. */
const said: ReadonlyMap<string, Expectation> = new Map(judgedColumns().flatMap((one): [string, Expectation][] => (one.outcomes || one.results ? [[one.column, saidOf(one)]] : [])));

function saidOf({ column, canBeBlank, outcomes = {}, results = [] }: JudgedColumn): Expectation {
  return each(...outcomeResults(outcomes, shownOfCodes[column]), ...listed(results), ...(canBeBlank && !neverBlank.includes(column) ? [null] : []));
}

export function expectationOf(column: string): Expectation {
  const others = textsOfOthers[column];
  return (others && textsOf(others)) ?? said.get(column) ?? declared[column] ?? many;
}

/** Each text of several columns; of how many different ones the most that one of them shows. */
function textsOf(columns: readonly string[]): Expectation {
  const byName = new Map<string, Result>();
  for (const result of columns.map(expectationOf).flatMap((one) => ("each" in one ? one.each : []))) {
    const before = byName.get(result.name);
    if (!before || before.atLeast < result.atLeast) byName.set(result.name, result);
  }
  return each(...byName.values());
}

/** Columns that are declared here. */
export const declaredColumns: readonly string[] = [...[shownOfCodes, textsOfOthers, declared].flatMap((list) => Object.keys(list)), ...neverBlank];

/** What is declared in vain: a column whose results its template says, a code that it does not have, a blank that its formula cannot give. */
export function idleDeclarations(): string[] {
  const outcomes = new Map(judgedColumns().map((one) => [one.column, one.outcomes ?? {}]));
  const blank = new Set(judgedColumns().flatMap(({ column, canBeBlank }) => (canBeBlank && said.has(column) ? [column] : [])));
  return [
    ...[...Object.keys(declared), ...Object.keys(textsOfOthers)].filter((column) => said.has(column)),
    ...neverBlank.filter((column) => !blank.has(column)),
    ...Object.entries(shownOfCodes).flatMap(([column, codes]) => Object.keys(codes).filter((one) => !(one in (outcomes.get(column) ?? {}))).map((one) => `${column}: ${one}`)),
  ];
}
