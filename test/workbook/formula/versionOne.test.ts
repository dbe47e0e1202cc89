/** What version 1 wrote, letter by letter as it stands in people's workbooks: known for good, and next to it what is theirs. */
import { formulaOwner, formulaWithIds, isKnown, knownFormulasOf, type FormulaPlace, type KnownFormulas } from "../../../src/workbook/formula";
import { inTable, tablePlace, targets } from "./places";
import type { TablePlace } from "../../../src/workbook";

let known: KnownFormulas;
beforeAll(async () => {
  known = (await knownFormulasOf(1)) as KnownFormulas;
});

const isOurs = (formula: string, place: FormulaPlace) =>
  isKnown(known, "zh-CN", formulaOwner(place.table?.id ?? null, place.column), formulaWithIds(formula, place));

/** 目标设定 with the columns of its check; members stand in G, I and K. */
function targetsWithCheck(members: number): TablePlace {
  const table = targets(members);
  return { ...table, columns: new Map([...table.columns, ["kind", { header: "类型代码", column: 14 }], ["direction", { header: "方向 [1]", column: 15 }]]) };
}

const breaches = (cells: string) =>
  `=IF(OR([@类型代码]="additive",NOT(ISNUMBER([@[团队 目标]])),N([@[团队 目标]])<0),0,IF([@[方向 '[1']]]="lower",COUNTIF(${cells},">"&[@[团队 目标]]),COUNTIF(${cells},"<"&[@[团队 目标]])))`;

test.each([[3, "G8:K8", true], [3, "G8:I8", false], [3, "G8:L8", false], [3, "G8", false], [2, "G8:I8", true], [1, "G8", true], [1, "G8:G8", true], [1, "G9", false]])(
  "over the cells of %i members it ran as %s: %s",
  (members, cells, expected) => {
    expect(isOurs(breaches(cells), inTable(targetsWithCheck(members), "breaches"))).toBe(expected);
  },
);

describe("a member's target, and its weight", () => {
  const series = tablePlace("series", "qbSeries", "计算", [4, 6], [["metricKey", "指标编号", "C"], ["target", "目标", "H"]]);
  const target = (cells: string) => `=IF(ISNUMBER(INDEX(${cells},MATCH([@指标编号],qbTargets[编号],0))),INDEX(${cells},MATCH([@指标编号],qbTargets[编号],0)),"")`;
  const place = (members: number, metrics = 4) => inTable(series, "target", [targets(members, "qbTargets", metrics)]);

  test.each([["目标设定!$G$7:$G$10", true], ["'目标设定'!$I$7:$I$10", true], ["目标设定!$F$7:$F$10", false], ["目标设定!$G$7:$G$11", false], ["计算!$G$7:$G$10", false]])("%s: %s", (cells, expected) => {
    expect(isOurs(target(cells), place(3))).toBe(expected);
  });

  test("of a team of one, and with one metric", () => {
    expect(isOurs(target("目标设定!$G$7:$G$10"), place(1))).toBe(true);
    expect(isOurs(target("目标设定!$G$7"), place(3, 1))).toBe(true);
    expect(isOurs(target("目标设定!$G$7"), place(1, 1))).toBe(true);
  });

  test("of the weight, a formula for each member", () => {
    const weight = '=IF(qb_salesMetric="",0,MAX(0,N(INDEX(目标设定!$K$7:$K$10,MATCH(qb_salesMetric,qbTargets[编号],0)))))';
    expect(isOurs(weight, { ...place(3), column: "weight" })).toBe(true);
    expect(isOurs(weight.replace("MAX(0", "MAX(1"), { ...place(3), column: "weight" })).toBe(false);
  });
});

test("the rows of the review that differ, in whatever row Excel has put them", () => {
  const review = tablePlace("review", "qbReview", "复盘", [6, 9], [["repKey", "成员编号", "A"], ["item", "项目", "B"], ["itemLabel", "项目名", "C"], ["what", "指标", "D"], ["who", "对象", "E"]]);
  const members = tablePlace("members", "qbMembers", "设置", [9, 3], [["key", "编号", "D"], ["name", "姓名", "E"]]);
  const of = (column: string) => inTable(review, column, [members]);
  expect(isOurs('=[@项目名]&""', of("what"))).toBe(true);
  expect(isOurs('="团队"', of("who"))).toBe(true);
  expect(isOurs('=INDEX(qbMembers[姓名],MATCH([@成员编号],qbMembers[编号],0))&""', of("who"))).toBe(true);
  expect(isOurs('="Team"', of("who"))).toBe(false);
  expect(isOurs('=[@项目]&""', of("what"))).toBe(false);
});
