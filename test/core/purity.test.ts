import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import ts from "typescript";

const CORE = path.resolve(__dirname, "../../src/core");
const FILES = readdirSync(CORE, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));

/** Loads the core in a context that has JavaScript's own globals and nothing else: no Office, no page, no console, no clock. */
function loadInEmptyContext(): Record<string, unknown> {
  const context = vm.createContext({});
  vm.runInContext(
    `globalThis.Date = new Proxy(Date, {
       construct(target, args) { if (args.length === 0) throw new Error("The clock was read."); return new target(...args); },
       apply() { throw new Error("The clock was read."); },
       get(target, key) { if (key === "now") throw new Error("The clock was read."); return target[key]; },
     });
     delete globalThis.Intl;
     delete globalThis.console;`,
    context,
  );
  const loaded = new Map<string, Record<string, unknown>>();
  const load = (file: string): Record<string, unknown> => {
    const known = loaded.get(file);
    if (known !== undefined) return known;
    const exports: Record<string, unknown> = {};
    loaded.set(file, exports);
    const { outputText } = ts.transpileModule(readFileSync(file, "utf8"), {
      compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2021 },
    });
    const require = (specifier: string): Record<string, unknown> => load(`${path.resolve(path.dirname(file), specifier)}.ts`);
    const run = vm.runInContext(`(function (exports, require) {${outputText}\n})`, context) as (e: object, r: object) => void;
    run(exports, require);
    return exports;
  };
  return load(path.join(CORE, "index.ts"));
}

test("the core runs where there is nothing but JavaScript", () => {
  const core = loadInEmptyContext() as unknown as typeof import("../../src/core");
  const report = core.assessQuarter({
    period: core.quarterPeriod(2026, 3),
    calendar: { weekend: core.SATURDAY_AND_SUNDAY_OFF, holidays: [], workdays: [] },
    today: core.isoDate("2026-10-01"),
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
