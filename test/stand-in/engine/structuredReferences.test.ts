/** Table references, workbook names and sheet names of every kind, calculated in cells. */

import type { CellValue, Sheet, Workbook } from "../../../src/file/model";
import { fileFormula } from "../../../src/file/formula/fileFormula";
import { createUniverEngine } from "../../../stand-in/engine/univerEngine";
import { FormulaSyntaxError } from "../../../src/file/formula/formulaSyntaxError";
import { addTable, buildSheet, buildWorkbook, read, write } from "./buildWorkbook";

const engine = createUniverEngine();

/** 设置 holds names' cells, 进度's table starts at B3 and has a column name full of signs. */
function weeklyWorkbook(): { workbook: Workbook; weekly: Sheet; summary: Sheet } {
  const settings = buildSheet("设置", [["今天", 46_296], ["门槛", 0.7], ["首行", 2]]);
  const weekly = buildSheet("进度 (1) 'Q3'!", [
    [],
    [],
    [null, "销售代表", "周计划", "周 实际", "单价[元]#'@"],
    [null, "R01", 10, 5, 1],
    [null, "R02", 20, 30, 2],
    [null, "R01", 30, null, 3],
  ]);
  addTable(weekly, "qbWeekly", { top: 2, left: 1, bottom: 5, right: 4 });
  const summary = buildSheet("汇总", []);
  const workbook = buildWorkbook(settings, weekly, summary);
  const hidden = { visible: false, comment: "" };
  workbook.names.push(
    { name: "qb_today", formula: "=设置!$B$1", ...hidden },
    { name: "qb_lag", formula: "='设置'!$B$2", ...hidden },
    { name: "qb_reps", formula: "='进度 (1) ''Q3''!'!$B$4:$B$6", ...hidden },
    { name: "qb_plans", formula: "=qbWeekly[周计划]", ...hidden },
    { name: "qb_tail", formula: "=INDEX(qbWeekly[周计划],设置!$B$3):INDEX(qbWeekly[周计划],ROWS(qbWeekly[周计划]))", ...hidden },
    { name: "qb_version", formula: '="1.0"', ...hidden },
    { name: "qb_sum", formula: "=1+2", ...hidden },
  );
  return { workbook, weekly, summary };
}

function calculateIn(place: "weekly" | "summary", formula: string, row = 4, column = 6): CellValue {
  const parts = weeklyWorkbook();
  write(parts[place], row, column, formula);
  engine.recalculate(parts.workbook, { today: 1 });
  return read(parts[place], row, column);
}

describe("from another sheet", () => {
  const cases: [string, CellValue][] = [
    ["=SUM(qbWeekly[周计划])", 60],
    ["=SUM(QBWEEKLY[周计划])", 60],
    ["=SUM(qbWeekly[[周计划]:[周 实际]])", 95],
    ["=SUM(qbWeekly[单价'[元']'#'''@])", 6],
    ["=COUNTA(qbWeekly[#All])", 15],
    ["=COUNTA(qbWeekly[#Headers])", 4],
    ["=COUNTA(qbWeekly[[#Headers],[周计划]])", 1],
    ["=COUNTA(qbWeekly[[#Headers],[#Data],[周计划]])", 4],
    ["=COUNTA(qbWeekly)", 11],
    ["=ROWS(qbWeekly[[#All],[周计划]])", 4],
    ["=INDEX(qbWeekly[周计划],2)", 20],
    ["=INDEX(qbWeekly[周计划],MATCH(\"R02\",qbWeekly[销售代表],0))", 20],
    ['=SUMIFS(qbWeekly[周计划],qbWeekly[销售代表],"R01",qbWeekly[周 实际],"<>"&"")', 10],
    ["='进度 (1) ''Q3''!'!C5", 20],
    ["=SUM('进度 (1) ''Q3''!'!C:C)", 60],
    ["=SUM('进度 (1) ''Q3''!'!4:4)", 16],
    ["=设置!B2", 0.7],
    ["=qb_today-1", 46_295],
    ["=QB_Today-1", 46_295],
    ["=qb_lag*qb_sum", 0.7 * 3],
    ['=qb_version&"x"', "1.0x"],
    ["=COUNTIF(qb_reps,\"R01\")", 2],
    ["=SUM(qb_plans)", 60],
    ["=SUM(INDEX(qbWeekly[周计划],2):INDEX(qbWeekly[周计划],3))", 50],
    ["=SUM(qb_tail)", 50],
    ["=SUM(QB_tail)*2+ROWS(qb_tail)", 102],
    ["=SUM(qb_lag:qb_today)", 46_296.7],
    ["=SUMIFS(qb_tail,INDEX(qb_reps,2):INDEX(qb_reps,3),\"R01\")", 30],
    ["=SUM(qbWeekly[周计划]:设置!B2)", { error: "#VALUE!" }],
    ["=SUM(qb_sum:qb_today)", { error: "#REF!" }],
    ["=qbWeekly[周计划]", { error: "#VALUE!" }],
    ["=qb_gone", { error: "#NAME?" }],
    ["=qbWeekly[没有]", { error: "#REF!" }],
    ["=没有!A1", { error: "#REF!" }],
  ];
  test.each(cases)("%s", (formula, expected) => {
    expect(calculateIn("summary", formula)).toEqual(expected);
  });
});

describe("in a row of the table's sheet", () => {
  const cases: [string, CellValue][] = [
    ["=qbWeekly[[#This Row],[周计划]]", 20],
    ["=qbWeekly[@周计划]*2", 40],
    ["=qbWeekly[@[周 实际]]/qbWeekly[@周计划]", 1.5],
    ["=SUM(qbWeekly[@[周计划]:[周 实际]])", 50],
    ["=SUM(qbWeekly[@])", 52],
    ['=IF(qbWeekly[[#This Row],[周 实际]]="","无数据",qbWeekly[[#This Row],[周 实际]])', 30],
    ["=SUMIFS(qbWeekly[周计划],qbWeekly[销售代表],qbWeekly[[#This Row],[销售代表]])", 20],
  ];
  test.each(cases)("%s", (formula, expected) => {
    expect(calculateIn("weekly", formula)).toEqual(expected);
  });

  test("outside the table's rows there is no own row", () => {
    expect(calculateIn("weekly", "=qbWeekly[[#This Row],[周计划]]", 9)).toEqual({ error: "#VALUE!" });
  });

  test("[@column] without a table name means the table around the cell", () => {
    const { workbook, weekly } = weeklyWorkbook();
    for (const row of [3, 4, 5]) write(weekly, row, 4, "=[@周计划]+1");
    engine.recalculate(workbook, { today: 1 });
    expect([3, 4, 5].map((row) => read(weekly, row, 4))).toEqual([11, 21, 31]);
  });
});

describe("check", () => {
  const good = [
    "=1+2",
    "=qbWeekly[周计划]",
    "=[@周计划]",
    "=SUM(qb_reps)",
    "=IF(A1,,1)",
    '=IF(A1>=1,"a)(","[b")&-A2%',
    "=SUMPRODUCT(--EXACT(qbWeekly[销售代表],\"R01\"))",
    "=TODAY()",
    "={1,2;3,4}",
    "=(A1+B1)*2",
    "= SUM( A1 , B1 )\n+1",
    "=SUM(INDEX(A1:A9,2):INDEX(A1:A9,B1))",
    "=SUM(INDEX([周计划],2):[@周计划])",
    "=SUM(qb_today:INDEX(设置!B1:B2,2))",
    "=SUM(A1:B2:C3)",
    "=-(A1):B2%",
  ];
  const bad = [
    "1+2",
    "=",
    "=1+",
    "=SUM(1",
    "=1)",
    "=A1 B1",
    "=FOO(1)",
    "=ROUND(1)",
    "=ROUND(1,2,3)",
    "=qb_gone",
    "=qbGone[周计划]",
    "=qbWeekly[没有]",
    "=没有!A1",
    '="open',
    "=IF(1,(2,3))",
    "=*1",
    "=1++*2",
    "=[@没有]",
    "=qbWeekly[[#Totals],[周计划]]",
    "=INDIRECT(\"A1\")",
    "=1 2",
    "=()",
    "=:A1",
    "=INDEX(A1:A9,1):",
    "=INDEX(A1:A9,1):2",
    "=INDEX(A1:A9,1)::A1",
    "=SUM(A1:A9):A1",
    '="x":A1',
    "=(1+2):A1",
    "=A1:-INDEX(A1:A9,1)",
    "=INDEX(A1:A9,1)%:A2",
    "=INDEX(A1:A9,1):(A2,A3)",
    "=SPAN$(A1,A2)",
  ];
  test.each(good)("takes %s", (formula) => {
    const { workbook, weekly } = weeklyWorkbook();
    expect(() => engine.check(workbook, weekly, formula)).not.toThrow();
  });
  test.each(bad)("refuses %s", (formula) => {
    const { workbook, weekly } = weeklyWorkbook();
    expect(() => engine.check(workbook, weekly, formula)).toThrow(FormulaSyntaxError);
  });
});

describe("the form in files", () => {
  test.each([
    ["=[@周计划]*2", "qbWeekly[[#This Row],[周计划]]*2"],
    ["=qbOther[@[周 实际]]", "qbOther[[#This Row],[周 实际]]"],
    ["=SUM(qbWeekly[周计划])", "SUM(qbWeekly[周计划])"],
    ["=qbWeekly[@]", "qbWeekly[#This Row]"],
    ["=qbWeekly[@[a]:[b]]", "qbWeekly[[#This Row],[a]:[b]]"],
    ["=qbWeekly[[a]:[b]]", "qbWeekly[[a]:[b]]"],
    ["=qbWeekly[单价'[元']]", "qbWeekly[单价'[元']]"],
    ["=qbWeekly[[#Headers],[a]]", "qbWeekly[[#Headers],[a]]"],
    ["=ifs(A1,1)", "_xlfn.IFS(A1,1)"],
    ["=INDEX(T[a],[@b]):INDEX(T[a],n)", "INDEX(T[a],qbWeekly[[#This Row],[b]]):INDEX(T[a],n)"],
    ['=NETWORKDAYS.INTL(A1,B1,"0000011")', 'NETWORKDAYS.INTL(A1,B1,"0000011")'],
  ])("%s", (formula, expected) => {
    expect(fileFormula(formula, "qbWeekly")).toBe(expected);
  });
});
