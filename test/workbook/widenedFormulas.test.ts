import { widenedFormulas, type GrowingQuarter } from "../../src/workbook";

/** A target table whose members stand from column G on. */
function teamOf(members: number): GrowingQuarter {
  const columns = new Map(Array.from({ length: members }, (_, index) => [`rep:R0${index + 1}`, { header: "", column: 6 + index }]));
  return { tables: new Map([["targets", { place: { columns } }]]) } as unknown as GrowingQuarter;
}

function widened(members: number, formula: string): string {
  const [plan] = widenedFormulas(teamOf(members), [`R0${members}`], [{ row: 5, column: 20, formula }]);
  return plan ? String(plan.formula) : formula;
}

test.each([
  ["COUNT(G6:I6)", "COUNT(G6:J6)"],
  ["=IF(COUNT(G6:I6)=0,\"\",SUM(G6:I6)+N(K6))", "=IF(COUNT(G6:J6)=0,\"\",SUM(G6:J6)+N(K6))"],
  ["COUNT(G6:J6)", "COUNT(G6:J6)"],
])("of three members and a new one %s says %s", (before, after) => {
  expect(widened(4, before)).toBe(after);
});

test.each(["SUM(G6:H6)", "SUM(H6:I6)", "SUM(G6:Z6)", "SUM($G6:I6)", "SUM(Other!G6:I6)", "G6*2", "SUM(G6)", "SUM(AG6:I6)", "SUM(G60:I60)", "SUM(G6:I66)"])("%s is somebody's own and stays", (own) => {
  expect(widened(4, own)).toBe(own);
});

test("of one member and a new one a sum over the one is widened, a product with it is not", () => {
  expect(widened(2, "AVERAGE(G6)+COUNTIF(G6,\">\"&C6)")).toBe("AVERAGE(G6:H6)+COUNTIF(G6:H6,\">\"&C6)");
  expect(widened(2, "G6*2")).toBe("G6*2");
});
