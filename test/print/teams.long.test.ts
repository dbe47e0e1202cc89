/** Pages of teams of other sizes, with large numbers and with awkward names. Prints at sizes that a person reads: 8 points on 目标设定. */
import { printQuarters, type PrintedQuarter } from "./makePrinted";
import { bodyText, squeeze, type PrintedPage } from "./printedPage";
import { columnSpan, printedTable, textsIn } from "./printedTable";
import { LANGUAGES, type Language } from "../../src/templates";
import { targetsSheet } from "../../src/templates/sheets/targets/targets";

const namesOf = (language: Language, count: number) =>
  Array.from({ length: count }, (_, index) => (language === "zh-CN" ? `成员${index + 11}` : `Person ${index + 11}`));

const additive = (target: number) => ({ id: "sales", name: "销售额", unit: "元", kind: "additive", precision: 1, target });
const ratio = { id: "collection", name: "回款率", unit: "%", kind: "ratio", target: 0.9 };

function teamSetup(language: Language, count: number, target = 1000): Record<string, unknown> {
  return {
    period: { year: 2026, quarter: 3 },
    asOf: "2026-10-01",
    team: "A&B",
    members: namesOf(language, count),
    metrics: [additive(target), ratio, { id: "new", name: "新客户", unit: "家", kind: "additive", precision: 0, target: 120 }],
  };
}

const longText = "客户反复要求降价并推迟付款, 竞品报价更低; ".repeat(12);
const awkward = ["名".repeat(255), "👩‍👩‍👧 李 娜", "&P O'Brien \"Q\""];

type Case = "eight" | "nine" | "seventeen" | "large" | "awkward";
const printed = new Map<string, PrintedQuarter>();

beforeAll(async () => {
  for (const language of LANGUAGES) {
    const cases: [Case, Parameters<typeof printQuarters>[1][number]][] = [
      ["eight", { setup: teamSetup(language, 8), calculated: false }],
      ["nine", { setup: teamSetup(language, 9), calculated: false }],
      ["seventeen", { setup: teamSetup(language, 17), calculated: false }],
      ["large", { setup: teamSetup(language, 8, 12_345_678.9), data: { weekly: [{ rep: namesOf(language, 1)[0], metric: "sales", week: 1, actual: 1_234_567.8 }] }, calculated: false }],
      ["awkward", { setup: { ...teamSetup(language, 0), members: awkward }, calculated: false, typed: { review: { "R02|M01": { reason: longText }, "R02|strengths": { reason: longText } } } }],
    ];
    const quarters = await printQuarters(language, cases.map(([, quarter]) => quarter));
    cases.forEach(([name], index) => printed.set(`${language} ${name}`, quarters[index] as PrintedQuarter));
  }
});

function quarterOf(language: Language, name: Case): PrintedQuarter {
  const quarter = printed.get(`${language} ${name}`);
  if (!quarter) throw new Error(`${name} was not printed in ${language}.`);
  return quarter;
}

function targetPages(quarter: PrintedQuarter): readonly PrintedPage[] {
  const { sheet } = printedTable(quarter.workbook, "targets");
  return quarter.pages.filter((page) => page.sheet === sheet.name);
}

/** Names that stand as headers on a page; the lines above the table name members too. */
function headersOn(page: PrintedPage, names: readonly string[], firstHeader: string): string[] {
  const runs = page.body;
  const top = runs.find(({ text }) => squeeze(text) === squeeze(firstHeader))?.top ?? Infinity;
  const headers = squeeze(runs.filter((run) => Math.abs(run.top - top) < 25).sort((a, b) => a.left - b.left || a.top - b.top).map(({ text }) => text).join(""));
  return names.filter((name) => headers.includes(squeeze(name)));
}

/** What stands above the header row. */
function linesAbove(page: PrintedPage, firstHeader: string): string {
  const top = page.body.find(({ text }) => squeeze(text) === squeeze(firstHeader))?.top ?? 0;
  return squeeze(page.body.filter((run) => run.top < top - 25).map(({ text }) => text).join(""));
}

const firstHeader: Record<Language, string> = { "zh-CN": "目标维度", "en-US": "Metric" };
/** 7.9 is 8 to the nearest third. */
const legible = 7.9;

describe.each(LANGUAGES)("%s", (language) => {
  test.each([
    ["eight", 8],
    ["nine", 9],
    ["seventeen", 17],
  ] as const)("the targets of %s people print in groups of eight, each with metric and unit, at 8 points or more", (name, count) => {
    const pages = targetPages(quarterOf(language, name));
    const names = namesOf(language, count);
    const groups = pages.map((page) => headersOn(page, names, firstHeader[language]));
    expect(groups.flat()).toEqual(names);
    expect(groups.slice(0, Math.floor(count / 8)).map(({ length }) => length)).toEqual(Array.from({ length: Math.floor(count / 8) }, () => 8));
    for (const page of pages) {
      for (const text of [firstHeader[language], "销售额", "回款率"]) expect(bodyText(page)).toContain(text);
      expect(page.smallestFont).toBeGreaterThanOrEqual(legible);
    }
  });

  test.each(["nine", "seventeen"] as const)("%s people: the lines above the table end on the first page; later pages bear the title alone", (name) => {
    const [first, ...later] = targetPages(quarterOf(language, name)).map((page) => linesAbove(page, firstHeader[language]));
    for (const text of ["A&B", namesOf(language, 1)[0] as string, "…"]) expect(first).toContain(squeeze(text));
    expect(new Set(later)).toEqual(new Set([squeeze(targetsSheet([]).title[language])]));
  });

  test("numbers of ten millions show whole on every sheet", () => {
    const quarter = quarterOf(language, "large");
    expect(quarter.pages.filter((page) => bodyText(page).includes("##")).map(({ sheet }) => sheet)).toEqual([]);
    const text = targetPages(quarter).map(bodyText).join("");
    expect(text).toContain("12,345,678.9");
    expect(text).toContain("1,543,209.9");
    expect(Math.min(...targetPages(quarter).map(({ smallestFont }) => smallestFont))).toBeGreaterThanOrEqual(legible);
  });

  test("a long reason shows from its first to its last word; a name of 255 characters costs no pages", () => {
    const { pages, workbook } = quarterOf(language, "awkward");
    const { sheet, columnOf } = printedTable(workbook, "review");
    const review = pages.filter((page) => page.sheet === sheet.name);
    expect(review.length).toBeLessThanOrEqual(5);
    const reasons = review.flatMap((page) => textsIn(page, columnSpan(sheet, columnOf("reason"), page.paperWidth)));
    expect(squeeze(reasons.map(({ text }) => text).join("")).split("竞品报价更低")).toHaveLength(1 + 24);
  });

  /** The PDF keeps what a cell clips of a long name; it may read on behind the team's. */
  test("awkward names stand in header and cells as they were typed", () => {
    const { pages } = quarterOf(language, "awkward");
    for (const page of pages) expect(page.header[0]).toMatch(/^A&B/);
    expect(pages.map(bodyText).join("")).toContain(squeeze("&P O'Brien \"Q\""));
  });
});
