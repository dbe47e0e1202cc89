import { assessQuarter, isoDate } from "../../../src/core";
import { documentedFindings } from "../../../src/workbook/report";
import { TEAM, typed } from "../../core/report/quarterFixture";
import { compileSchema } from "../../schemas/schemaValidators";

test("the report has the documented fields and none besides", () => {
  const report = assessQuarter({ ...TEAM, today: isoDate("2026-07-20"), weekly: typed("R01", "M01", [2, 1, 1]) });
  const wire = { batches: 1, actions: 1, bytes: 1 };
  const written = { ...documentedFindings(report), wire: { create: wire, refresh: wire } };
  expect(written.lagging).toHaveLength(1);
  expect(compileSchema("report")(written)).toBe(true);
});
