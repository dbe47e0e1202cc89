import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { loadInEmptyContext } from "../purity/emptyContext";

const CORE = path.resolve(__dirname, "../../src/core");
const FILES = readdirSync(CORE, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));

test("the core runs where there is nothing but JavaScript", () => {
  const core = loadInEmptyContext(path.join(CORE, "index.ts")) as unknown as typeof import("../../src/core");
  const report = core.assessQuarter({
    period: core.quarterPeriod(2026, 3),
    calendar: { weekend: core.SATURDAY_AND_SUNDAY_OFF, holidays: [], workdays: [] },
    today: core.isoDate("2026-07-13"),
    members: [{ key: "R01", name: "王芳" }],
    metrics: [{
      key: "M01", id: "sales", name: "销售额", unit: "万元", kind: "additive", direction: "higher", precision: 1,
      target: 35, repTargets: [35], unassigned: 0,
    }],
    rules: { lag: { threshold: 0.7, weeks: 2 }, light: { green: 1, amber: 0.7 } },
    weekly: [{ repKey: "R01", metricKey: "M01", week: 1, actual: 0.5 }, { repKey: "R01", metricKey: "M01", week: 2, actual: 0.5 }],
    review: [],
  });
  expect(report.lagging.map(({ weeks }) => [...weeks])).toEqual([[1, 2]]);
  expect(core.recordTimeliness(
    { contact: core.serialOfDateTime("2026-07-02T18:00"), entered: core.serialOfDateTime("2026-07-03T18:01") },
    { weekend: core.SATURDAY_AND_SUNDAY_OFF, holidays: [], workdays: [] },
  )).toBe("late");
  expect(core.findDuplicateNames(["Ann", "ann"])).toHaveLength(1);
});

test.each(FILES)("%s imports only from the core", (name) => {
  const file = path.join(CORE, name);
  const { importedFiles } = ts.preProcessFile(readFileSync(file, "utf8"));
  const outside = importedFiles
    .map((found) => found.fileName)
    .filter((specifier) => !specifier.startsWith(".") || path.relative(CORE, path.resolve(path.dirname(file), specifier)).startsWith(".."));
  expect(outside).toEqual([]);
});
