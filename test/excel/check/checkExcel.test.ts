/** "Check this Excel" finds each quirk that a program can observe and no other, leaves a blank workbook as it was, and a full one alone. */
import { checkExcel } from "../../../src/excel";
import { reportText } from "../../../src/locales/check/reportText";
import { askedTruths, observedTruths, type ExcelReport, type TruthId } from "../../../src/locales/check/truths";
import { createWorkbook } from "../../../src/file/newWorkbook";
import { createUniverEngine } from "../../../stand-in/engine/univerEngine";
import { quirks, type Quirk } from "../../../stand-in/quirks";
import { usePage } from "../pageGlobals";
import { openExcel, plainWorkbook, startWorkbook } from "../support";
import type { Host } from "../../../stand-in/node/openHost";

let host: Host;
beforeAll(async () => {
  host = await openExcel();
  usePage(host);
});
afterEach(() => (host.session.state.quirks = new Set()));
afterAll(() => host.close());

/**
 * What each quirk of the stand-in is found as; null where no program is told and a person is asked. Another workbook in front is told before
 * anything is tried.
 */
const foundAs: Readonly<Record<Exclude<Quirk, "behind">, TruthId | null>> = {
  fillsFirst: "filling",
  fillsLast: "filling",
  ignoresFit: "fit",
  ignoresBreaks: null,
  wideDigits: "digits",
  calculatesEachWrite: "calculating",
  noPrinter: "paper",
  noPageBreaks: "breaks",
  noChartFill: "colors",
  stuckNames: "hiding",
  freezesInFront: "panes",
  smallWindow: "window",
  refusesMixedChecks: "checks",
  guessesSeries: "categories",
  endlessSheets: "wholeSheet",
  decimalComma: "decimals",
  growsOnWrite: "growing",
};

/** By the clock of this Excel each calculation takes a twentieth of a second, and nothing else takes any time. */
async function check(some: readonly Quirk[]): Promise<ExcelReport> {
  const engine = createUniverEngine();
  const calculate = engine.recalculate;
  let now = 0;
  engine.recalculate = (...given) => {
    now += 50;
    calculate(...given);
  };
  startWorkbook(host, null, { workbook: createWorkbook(), engine });
  host.session.state.quirks = new Set(some);
  const answer = await checkExcel({ now: () => now });
  if (answer.kind !== "report") throw new Error(JSON.stringify(answer));
  return answer.report;
}

const excel = { version: "16.0.1", platform: "Mac", displayLanguage: "zh-CN", day: "2026-11-28" } as const;

const reported = ({ findings }: ExcelReport): TruthId[] => findings.filter(({ seen }) => seen.kind === "reported").map(({ truth }) => truth);

test("without quirks nothing is found, everything is tried, and the workbook is as it was", async () => {
  const report = await check([]);
  expect(report.findings).toEqual(observedTruths.map((truth) => ({ truth, seen: { kind: "plain" } })));
  expect(report.left).toEqual([]);
  expect(plainWorkbook(host.workbook)).toEqual(plainWorkbook(createWorkbook()));
});

test.each(quirks.filter((quirk) => quirk !== "behind"))("%s is found where a program can see it, and nothing else", async (quirk) => {
  expect(reported(await check([quirk]))).toEqual([foundAs[quirk as keyof typeof foundAs] ?? []].flat());
  expect(plainWorkbook(host.workbook)).toEqual(plainWorkbook(createWorkbook()));
});

test("which formula fills the column is told", async () => {
  const details = async (quirk: Quirk) => (await check([quirk])).findings.find(({ truth }) => truth === "filling")?.seen;
  expect(await details("fillsFirst")).toEqual({ kind: "reported", detail: "=1 =1 =1" });
  expect(await details("fillsLast")).toEqual({ kind: "reported", detail: "=3 =3 =3" });
});

test("with another workbook in front nothing is tried", async () => {
  startWorkbook(host, null, { workbook: createWorkbook() });
  host.session.state.quirks = new Set(["behind"]);
  expect(await checkExcel({ now: () => 0 })).toMatchObject({ kind: "refused", result: { code: "otherWorkbook" } });
  expect(plainWorkbook(host.workbook)).toEqual(plainWorkbook(createWorkbook()));
});

test("a workbook with content is left alone: one that is blank is asked for", async () => {
  startWorkbook(host, null, { workbook: createWorkbook() });
  await host.type("Sheet1", "C3", [["我的"]]);
  const before = plainWorkbook(host.workbook);
  expect(await checkExcel({ now: () => 0 })).toEqual({ kind: "refused", result: { code: "notBlank", facts: {} } });
  expect(plainWorkbook(host.workbook)).toEqual(before);
});

test("a workbook with a picture alone is one with content", async () => {
  startWorkbook(host, null, { workbook: createWorkbook() });
  const { shapes } = host.session.state;
  for (const { id } of host.workbook.sheets) shapes.set(id, ["Picture 1"]);
  expect(await checkExcel({ now: () => 0 })).toEqual({ kind: "refused", result: { code: "notBlank", facts: {} } });
  shapes.clear();
  expect((await checkExcel({ now: () => 0 })).kind).toBe("report");
});

test("what Excel refuses on the way is said of that truth alone", async () => {
  host.refuse(/^TableCollection\.add$/i);
  const { findings } = await check([]);
  host.refuse(null);
  expect(findings.filter(({ seen }) => seen.kind === "refused").map(({ truth }) => truth)).toEqual(["filling", "growing", "parts"]);
});

test("a sheet that Excel would not show is taken away again", async () => {
  startWorkbook(host, null, { workbook: createWorkbook() });
  host.refuse(/^Worksheet\.activate$/i);
  const answer = await checkExcel({ now: () => 0 });
  host.refuse(null);
  expect(answer.kind).toBe("refused");
  expect(plainWorkbook(host.workbook)).toEqual(plainWorkbook(createWorkbook()));
});

test("a question that is answered late holds up neither the report nor the clearing away", async () => {
  startWorkbook(host, null, { workbook: createWorkbook() });
  const { session } = host;
  const handle = session.handle.bind(session);
  let isAsked = false;
  let answerNow = (): void => undefined;
  const isAnswered = new Promise<void>((resolve) => (answerNow = resolve));
  session.handle = (text) => {
    isAsked ||= text.includes("GetMergedAreasOrNullObject");
    return isAsked ? isAnswered.then(() => handle(text)) : handle(text);
  };
  const answer = await checkExcel({ now: () => 0, patience: 20 });
  answerNow();
  session.handle = handle;
  if (answer.kind !== "report") throw new Error(JSON.stringify(answer));
  expect([isAsked, reported(answer.report).at(-1)]).toEqual([true, "wholeSheet"]);
  expect(plainWorkbook(host.workbook)).toEqual(plainWorkbook(createWorkbook()));
});

test("times that could not be taken are left out", async () => {
  host.refuse(/^Application\.calculate$/i);
  const report = await check([]);
  host.refuse(null);
  expect(report.timings).toBeNull();
  expect(reportText(report, excel, "en-US")).not.toContain(" ms");
});

test("the report to copy names the Excel, each truth, the times and the questions", async () => {
  const text = reportText(await check(["noPrinter"]), excel, "en-US");
  expect(text).toContain("Excel 16.0.1 · Mac · zh-CN");
  expect(text).toMatch(/A4 paper: refused \(no printer\?\) · GeneralException \[paper\]/);
  expect(text.split("\n").filter((line) => line.startsWith("   "))).toEqual(["   What Quarterbook does: says so and tries again next time"]);
  for (const truth of observedTruths) expect(text).toContain(`[${truth}]`);
  expect(text.split("\n").filter((line) => line.endsWith(" ____"))).toHaveLength(askedTruths.length);
});
