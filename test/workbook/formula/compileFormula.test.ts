import { compileCondition, compileFormula, TemplateFormulaError, type FormulaContext } from "../../../src/workbook/formula/compileFormula";
import type { TablePlace } from "../../../src/workbook";

function weekly(headers: Record<string, string> = {}): TablePlace {
  const ids = ["plan", "actual", "rep:R01", "rep:R02"];
  const columns = ids.map((id, index) => [id, { header: headers[id] ?? id.toUpperCase(), column: index + 1 }] as const);
  return { id: "weekly", templateName: "qbWeekly", name: "qbWeekly_1", sheet: "It's 周", top: 3, rows: 10, columns: new Map(columns) };
}

function contextOf(table: TablePlace): FormulaContext {
  return { places: { tables: new Map([["weekly", table]]) }, language: "en-US", table, row: 6 };
}

const context = contextOf(weekly());

test("a column id becomes this row's cell under the workbook's own table name and header", () => {
  expect(compileFormula("=[@actual]/[@plan]", context)).toBe("=qbWeekly_1[[#This Row],[ACTUAL]]/qbWeekly_1[[#This Row],[PLAN]]");
});

test("a table's column and a header cell are named whole", () => {
  expect(compileFormula("=SUM(qbWeekly[plan])+ROW(qbWeekly[[#Headers],[plan]])", context)).toBe(
    "=SUM(qbWeekly_1[PLAN])+ROW(qbWeekly_1[[#Headers],[PLAN]])",
  );
});

test("an area may have ends that are worked out", () => {
  expect(compileFormula("=SUM(INDEX(qbWeekly[plan],[@actual]):INDEX(qb_plans,2))", context)).toBe(
    "=SUM(INDEX(qbWeekly_1[PLAN],qbWeekly_1[[#This Row],[ACTUAL]]):INDEX(qb_plans,2))",
  );
});

test("rep columns are written as cells, so that names of people never stand in a formula", () => {
  expect(compileFormula("=SUM([@rep:*])+SUM(qbWeekly[rep:R02])", context)).toBe("=SUM(D7,E7)+SUM('It''s 周'!$E$5:$E$14)");
});

describe("the column of the member whose key stands in the row", () => {
  const targetsOf = (columns: TablePlace["columns"]): FormulaContext => {
    const targets: TablePlace = { ...weekly(), id: "targets", templateName: "qbTargets", columns };
    return { ...context, places: { tables: new Map([["targets" as const, targets]]) } };
  };

  test("is chosen among all, whatever stands between them", () => {
    const moved = targetsOf(new Map([["rep:R01", { header: "a", column: 8 }], ["rep:R03", { header: "b", column: 2 }]]));
    expect(compileFormula("=SUM(qbTargets[rep:@plan])", moved)).toBe(
      `=SUM(CHOOSE(MATCH(qbWeekly_1[[#This Row],[PLAN]],{"R01","R03"},0),'It''s 周'!$I$5:$I$14,'It''s 周'!$C$5:$C$14))`,
    );
  });

  test("is chosen in groups of thirty, as many as LibreOffice takes", () => {
    const large = targetsOf(new Map(Array.from({ length: 31 }, (_, index) => [`rep:R${index + 1}`, { header: `${index}`, column: index }] as const)));
    const text = compileFormula("=SUM(qbTargets[rep:@plan])", large);
    expect(text).toMatch(/^=SUM\(CHOOSE\(2-ISNUMBER\(MATCH\(.*,\{"R1",.*,"R30"\},0\)\),CHOOSE\(MATCH\(.*,\{"R1",.*,"R30"\},0\),.*\),CHOOSE\(MATCH\(.*,\{"R31"\},0\),'It''s 周'!\$AE\$5:\$AE\$14\)\)\)$/);
  });
});

test("a word is the workbook's word", () => {
  expect(compileFormula('=IF([@plan]="","{noTarget}","")', context)).toBe('=IF(qbWeekly_1[[#This Row],[PLAN]]="","No target","")');
});

test("an array constant stays as it is", () => {
  expect(compileFormula('={"0","1"}', context)).toBe('={"0","1"}');
});

test("brackets, # and apostrophes of a renamed header are escaped", () => {
  expect(compileFormula("=[@plan]", contextOf(weekly({ plan: "a[b]#c'd" })))).toBe("=qbWeekly_1[[#This Row],[a'[b']'#c''d]]");
});

test("what a person writes into a header is never read as a piece of a formula", () => {
  const renamed = contextOf(weekly({ plan: "{green} $& qbWeekly" }));
  expect(compileFormula("=[@plan]+SUM(qbWeekly[plan])", renamed)).toBe(
    "=qbWeekly_1[[#This Row],[{green} $& qbWeekly]]+SUM(qbWeekly_1[[{green} $& qbWeekly]])",
  );
});

test("a condition is written in A1, relative to the first cell", () => {
  expect(compileCondition('AND([@plan]="{green}",[@*]>0)', context, { row: 4, column: 3 })).toBe('=AND($B5="Green met",D5>0)');
});

test.each(["=[@nothing]", "=qbWeekly[nothing]", "=qbNothing[plan]", "={nothing}", "=qbWeekly[[#Headers],[nothing]]"])("%s is a mistake of the template", (text) => {
  expect(() => compileFormula(text, context)).toThrow(TemplateFormulaError);
});

test("this row's cell outside a table is a mistake of the template", () => {
  expect(() => compileFormula("=[@plan]", { ...context, table: null })).toThrow(TemplateFormulaError);
});
