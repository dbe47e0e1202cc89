import fc from "fast-check";
import { readData, readSetup } from "../../src/workbook";
import { accept, sampleSetup, TODAY } from "../workbook/setup/sampleSetup";
import { compileSchema } from "./schemaValidators";

const setupSchema = compileSchema("setup");
const dataSchema = compileSchema("data");
const RUNS = { numRuns: 500 };

const sampleData = {
  followUps: [{ date: "2026-07-02", rep: "王芳", customer: "A", enteredAt: "2026-07-02T18:00", channel: "面谈", stage: "意向", amount: 5 }],
  weekly: [{ rep: "王芳", metric: "sales", week: 1, actual: 2.4 }, { rep: "王芳", metric: "collection", week: 1, numerator: 9, denominator: 10 }],
  review: [{ rep: null, metric: "sales", actual: 38 }],
};

const likelyValue = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>(null, 0, -1, 0.5, 3, 90, 1e300, "", " ", "equal", "manual", "weights", "ratio", "average", "2026-07-01", "2026-02-30", [], {}, [1, 2, 3], [0, 0, 0]),
  fc.constantFrom<unknown>({ method: "weights", values: [1, 2, 3] }, { method: "manual", values: [1, null, 3] }, { method: "history", values: [1e-300, 0, 0] }, { name: "A", to: "2026-07-31" }),
);

/** Every path to a value inside a JSON document. */
function pathsOf(json: unknown): (string | number)[][] {
  if (typeof json !== "object" || json === null) return [[]];
  const steps = Array.isArray(json) ? json.map((_, index) => index) : Object.keys(json);
  return [[], ...steps.flatMap((step) => pathsOf((json as Record<string | number, unknown>)[step]).map((path) => [step, ...path]))];
}

/** The document with the value at a path replaced. */
function replaceAt(json: unknown, [step, ...rest]: (string | number)[], value: unknown): unknown {
  if (step === undefined) return value;
  const copy = (Array.isArray(json) ? [...json] : { ...(json as object) }) as Record<string | number, unknown>;
  copy[step] = replaceAt(copy[step], rest, value);
  return copy;
}

/** A sample with one or two of its values, or values of new fields, replaced by anything. */
function changed(sample: unknown, extraPaths: (string | number)[][]): fc.Arbitrary<unknown> {
  const change = fc.tuple(fc.constantFrom(...pathsOf(sample), ...extraPaths), likelyValue);
  return fc.array(change, { minLength: 1, maxLength: 2 }).map((changes) =>
    changes.reduce<unknown>((json, [path, value]) => (isReachable(json, path) ? replaceAt(json, path, value) : json), sample),
  );
}

/** Whether everything above the last step of a path is still an object or a list. */
function isReachable(json: unknown, [step, ...rest]: (string | number)[]): boolean {
  if (step === undefined) return true;
  if (typeof json !== "object" || json === null) return false;
  return isReachable((json as Record<string | number, unknown>)[step], rest);
}

const newSetupFields = ["direction", "precision", "challenge", "split", "unassigned"].map((field) => ["metrics", 0, field]);

test("any JSON is read without an exception, and what the program accepts the schema accepts", () => {
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), changed(sampleSetup(), [["asOf"], ["rules"], ["set"], ...newSetupFields])), (json) => {
      const accepted = "setup" in readSetup(json, { today: TODAY });
      expect(accepted && !setupSchema(json)).toBe(false);
    }),
    RUNS,
  );
});

test("any JSON is read as data without an exception, and what the program accepts the schema accepts", () => {
  const setup = accept(sampleSetup());
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), changed(sampleData, [["followUps", 0, "summary"], ["weekly", 0, "numerator"]])), (json) => {
      const accepted = "data" in readData(json, setup);
      expect(accepted && !dataSchema(json)).toBe(false);
    }),
    RUNS,
  );
});

test("an accepted setup has a target or null for each member and adds up at its precision", () => {
  fc.assert(
    fc.property(fc.integer({ min: -100000, max: 100000 }), fc.array(fc.nat(1000), { minLength: 3, maxLength: 3 }), fc.integer({ min: 0, max: 3 }), (units, values, precision) => {
      fc.pre(values.some((value) => value > 0));
      const target = units / 10 ** precision;
      const [metric] = accept({ ...sampleSetup(), metrics: [{ id: "a", kind: "additive", precision, target, split: { method: "weights", values } }] }).metrics;
      const sum = (metric?.repTargets ?? []).reduce<number>((total, share) => total + (share ?? NaN), 0);
      expect(Math.round(sum * 10 ** precision)).toBe(units + 0);
    }),
    { numRuns: 200 },
  );
});
