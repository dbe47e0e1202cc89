import { availableModules, modules } from "../../../src/templates";
import { readSetup } from "../../../src/workbook/setup";
import { refusals, salesWith, sampleSetup, setupWith, TODAY } from "./sampleSetup";

test("the sample itself has no problem", () => {
  expect(refusals(sampleSetup())).toEqual([]);
});

test.each([[null], [undefined], [5], ["{}"], [[]]])("%j is no setup", (json) => {
  expect(refusals(json)).toEqual([json === null || json === undefined ? "$ missing" : "$ not-object"]);
});

test("an empty setup lacks period, members and metrics", () => {
  expect(refusals({})).toEqual(["$.period missing", "$.members missing", "$.metrics missing"]);
});

/** Modules that have no sheets yet. */
const later = modules.map(({ id }) => id as string).filter((id) => !availableModules().some((one) => one.id === id));

const WRONG_FIELDS: [string, Record<string, unknown>, string[]][] = [
  ["a period without a quarter", { period: { year: 2026 } }, ["$.period.quarter missing"]],
  ["quarter 5", { period: { year: 2026, quarter: 5 } }, ["$.period.quarter too-large"]],
  ["quarter 0", { period: { year: 2026, quarter: 0 } }, ["$.period.quarter too-small"]],
  ["quarter 1.5", { period: { year: 2026, quarter: 1.5 } }, ["$.period.quarter not-integer"]],
  ["a year in text", { period: { year: "202X", quarter: 3 } }, ["$.period.year not-number"]],
  ["a year before 2000", { period: { year: 1999, quarter: 3 } }, ["$.period.year too-small"]],
  ["a quarter and a month", { period: { year: 2026, quarter: 3, month: 7 } }, ["$.period.month month-and-quarter"]],
  ["month 13", { period: { year: 2026, month: 13 } }, ["$.period.month too-large"]],
  ["a month of a fiscal year", { period: { year: 2026, month: 7, fiscalYearStart: 5 } }, ["$.period.fiscalYearStart fiscal-month"]],
  ["a fiscal year from month 13", { period: { year: 2026, quarter: 1, fiscalYearStart: 13 } }, ["$.period.fiscalYearStart too-large"]],
  ["a misspelt fiscal year", { period: { year: 2026, quarter: 1, fiscalyearstart: 5 } }, ["$.period.fiscalyearstart unknown-key-hint"]],
  ["a period in text", { period: "2026Q3" }, ["$.period not-object"]],
  ["asOf that is no day", { asOf: "2026-02-30" }, ["$.asOf not-date"]],
  ["asOf with a time", { asOf: "2026-07-01T00:00" }, ["$.asOf not-date"]],
  ["asOf as a serial number", { asOf: 46204 }, ["$.asOf not-date"]],
  ["a team that is no text", { team: 5 }, ["$.team not-text"]],
  ["no members", { members: [] }, ["$.members too-few"]],
  ["61 members", { members: Array.from({ length: 61 }, (_, index) => `Rep ${index}`) }, ["$.members too-many"]],
  ["members that are no list", { members: "王芳" }, ["$.members not-list"]],
  ["a member that is a number", { members: [7] }, ["$.members[0] not-object"]],
  ["a member that is null", { members: [null] }, ["$.members[0] missing"]],
  ["a member without a name", { members: [{ from: "2026-07-01" }] }, ["$.members[0].name missing"]],
  ["a member's last day before the first", { members: [{ name: "A", from: "2026-08-02", to: "2026-08-01" }] }, ["$.members[0].to to-before-from"]],
  ["a leave without its last day", { members: [{ name: "A", leave: [{ from: "2026-08-02" }] }] }, ["$.members[0].leave[0].to leave-day-missing"]],
  ["a leave that ends before it begins", { members: [{ name: "A", leave: [{ from: "2026-08-02", to: "2026-08-01" }] }] }, ["$.members[0].leave[0].to leave-reversed"]],
  ["a leave that is no list", { members: [{ name: "A", leave: "2026-08-02" }] }, ["$.members[0].leave not-list"]],
  ["a member who starts after the period", { members: [{ name: "A", from: "2026-10-01" }] }, ["$.members[0].from starts-after-period"]],
  ["a member's unknown field", { members: [{ name: "A", form: "2026-08-02" }] }, ["$.members[0].form unknown-key"]],
  ["no metrics", { metrics: [] }, ["$.metrics too-few"]],
  ["a metric that is text", { metrics: ["sales"] }, ["$.metrics[0] not-object"]],
  ["a holiday that is null", { holidays: [null] }, ["$.holidays[0] not-days"]],
  ["a holiday that is no day", { holidays: ["2026-10-01", "202X-10-02"] }, ["$.holidays[1] not-days"]],
  ["a run of days off that goes backwards", { holidays: ["2026-10-07 ~ 2026-10-01"] }, ["$.holidays[0] not-days"]],
  ["a run of days off over more than 92 days", { holidays: ["2026-07-01 ~ 2026-10-01"] }, ["$.holidays[0] not-days"]],
  ["a day off that may be either of two", { holidays: ["10/1/2026"] }, ["$.holidays[0] not-days"]],
  ["days off that replace with no list", { holidays: { replace: "2026-10-01" } }, ["$.holidays.replace not-list"]],
  ["days off with a misspelt field", { holidays: { replaces: [] } }, ["$.holidays.replaces unknown-key-hint"]],
  ["official days of elsewhere", { officialDays: "mars" }, ["$.officialDays not-one-of"]],
  ["make-up days that are no list", { workdays: "2026-09-20" }, ["$.workdays not-list"]],
  ["a set that nobody knows", { set: "all" }, ["$.set not-one-of"]],
  ["a set that is a number", { set: 5 }, ["$.set not-one-of"]],
  ...later.slice(0, 1).map((set): (typeof WRONG_FIELDS)[number] => ["a module that has no sheets yet", { set }, ["$.set not-available-yet"]]),
  ["modules that have no sheets yet, and one that is none", { set: ["core", ...later, "cash"] }, [...later.map((_, index) => `$.set[${index + 1}] not-available-yet`), `$.set[${later.length + 1}] not-one-of`]],
  ["a sheet that every workbook has", { set: ["home"] }, ["$.set[0] not-one-of"]],
  ["a module that is null", { set: [null] }, ["$.set[0] not-one-of"]],
  ["a misspelt field", { holiday: [] }, ["$.holiday unknown-key-hint"]],
  ["an unknown field with an odd name", { "a b": 1 }, ['$["a b"] unknown-key']],
  ["a lag threshold of zero", { rules: { lag: { threshold: 0 } } }, ["$.rules.lag.threshold too-small"]],
  ["a lag threshold in percent", { rules: { lag: { threshold: 70 } } }, ["$.rules.lag.threshold too-large"]],
  ["half a week", { rules: { lag: { weeks: 1.5 } } }, ["$.rules.lag.weeks not-integer"]],
  ["no week", { rules: { lag: { weeks: 0 } } }, ["$.rules.lag.weeks too-small"]],
  ["a switch in text", { rules: { lag: { on: "yes" } } }, ["$.rules.lag.on not-boolean"]],
  ["amber above green", { rules: { light: { green: 0.8, amber: 0.9 } } }, ["$.rules.light.amber above-the-one-before"]],
  ["no hours", { rules: { lateRecord: { hours: 0 } } }, ["$.rules.lateRecord.hours too-small"]],
  ["no characters", { rules: { vague: { chars: 0 } } }, ["$.rules.vague.chars too-small"]],
  ["a rule by its id", { rules: { "late-record": {} } }, ["$.rules[\"late-record\"] unknown-key-hint"]],
];

test.each(WRONG_FIELDS)("refused: %s", (_, fields, expected) => {
  expect(refusals(setupWith(fields))).toEqual(expected);
});

const WRONG_METRICS: [string, Record<string, unknown>, string[]][] = [
  ["no id", { id: undefined }, ["$.metrics[0].id missing"]],
  ["a blank id", { id: " " }, ["$.metrics[0].id blank"]],
  ["no kind", { kind: undefined }, ["$.metrics[0].kind missing"]],
  ["an unknown kind", { kind: "sum" }, ["$.metrics[0].kind not-one-of"]],
  ["an unknown direction", { direction: "up" }, ["$.metrics[0].direction not-one-of"]],
  ["negative decimals", { precision: -1 }, ["$.metrics[0].precision too-small"]],
  ["a target in text", { target: "100" }, ["$.metrics[0].target not-number"]],
  ["a target beyond all bounds", { target: 1e13 }, ["$.metrics[0].target too-large"]],
  ["an infinite target", { target: Infinity }, ["$.metrics[0].target not-number"]],
  ["a tier in text", { challenge: "110" }, ["$.metrics[0].challenge not-number"]],
  ["an unknown split", { split: { method: "random" } }, ["$.metrics[0].split.method not-one-of"]],
  ["a split in text", { split: "equal" }, ["$.metrics[0].split not-object"]],
  ["manual without values", { split: { method: "manual" } }, ["$.metrics[0].split.values values-missing"]],
  ["two values for three members", { split: { method: "manual", values: [1, 2] } }, ["$.metrics[0].split.values values-count"]],
  ["a value in text", { split: { method: "manual", values: [1, "2", 3] } }, ["$.metrics[0].split.values[1] not-number"]],
  ["weights without values", { split: { method: "weights" } }, ["$.metrics[0].split.values values-missing"]],
  ["weights of zero", { split: { method: "weights", values: [0, 0, 0] } }, ["$.metrics[0].split.values values-all-zero"]],
  ["a negative weight", { split: { method: "weights", values: [1, -1, 1] } }, ["$.metrics[0].split.values[1] too-small"]],
  ["a blank in the history", { split: { method: "history", values: [1, null, 1] } }, ["$.metrics[0].split.values[1] not-number"]],
  ["values for equal parts", { split: { method: "equal", values: [1, 2, 3] } }, ["$.metrics[0].split.values values-unused"]],
  ["unassigned in text", { unassigned: "5" }, ["$.metrics[0].unassigned not-number"]],
  ["unassigned twice", { unassigned: 5, split: { method: "equal", unassigned: 5 } }, ["$.metrics[0].split.unassigned unassigned-twice"]],
  ["more unassigned than the target", { unassigned: 101 }, ["$.metrics[0].unassigned unassigned-over-target"]],
  ["something unassigned of a ratio", { kind: "ratio", unit: "%", target: 0.9, unassigned: 0.1 }, ["$.metrics[0].unassigned unassigned-not-additive"]],
  ["a misspelt field", { traget: 5 }, ["$.metrics[0].traget unknown-key-hint"]],
];

test.each(WRONG_METRICS)("refused in a metric: %s", (_, fields, expected) => {
  expect(refusals(salesWith(fields))).toEqual(expected);
});

test("a ratio in % that is no fraction is refused wherever it stands, with the fraction to write", () => {
  const split = { method: "manual", values: [92, 0.88, 0.9] };
  const reading = readSetup(salesWith({ kind: "ratio", unit: "%", target: 90, sprint: 95, split }), { today: TODAY });
  if (!("problems" in reading)) throw new Error("90 was accepted");
  expect(reading.problems.map(({ path }) => path)).toEqual(["$.metrics[0].target", "$.metrics[0].sprint", "$.metrics[0].split.values[0]"]);
  expect(reading.problems[0]?.text).toBe("is a ratio and is written as a fraction, up to 1.5: 90 would be 9000 %. Write 0.9 for 90 %");
  expect(refusals(salesWith({ kind: "ratio", unit: "万元/单", target: 90 }))).toEqual([]);
});

test("a target in % is a share from 0 to 1.5", () => {
  const refused = (target: number, unit = "%") => refusals(salesWith({ kind: "ratio", unit, target }));
  expect([0, 0.9, 1.5].flatMap((target) => refused(target))).toEqual([]);
  expect(refused(90, "％")).toEqual(["$.metrics[0].target ratio-as-percent"]);
  expect([1.51, 2, -0.1].map((target) => refused(target))).toEqual([["$.metrics[0].target ratio-as-percent"], ["$.metrics[0].target ratio-as-percent"], ["$.metrics[0].target too-small"]]);
});

test("everything that is wrong is told at once, in the file's order", () => {
  const json = { ...setupWith({ period: { year: 2026, quarter: 9 }, members: ["A", "a"] }), metrics: [{ id: "s", kind: "additive", target: "x", split: { method: "manual", values: [1] } }] };
  expect(refusals(json)).toEqual([
    "$.period.quarter too-large",
    "$.members[1] duplicate-name",
    "$.metrics[0].split.values values-count",
    "$.metrics[0].target not-number",
  ]);
});
