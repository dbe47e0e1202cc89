/** Page breaks hold also in an Excel that does not heed them while it fits pages: a sheet with breaks prints at a scale. */
import { createWorkbook } from "../../../src/file/newWorkbook";
import { printPeople } from "../../../src/excel";
import { Axis } from "../../../stand-in/page/grid/axis";
import { paginate } from "../../../stand-in/page/print/paginate";
import { openKept, readKeptFile } from "../../fixtures/keptWorkbook";
import { sampleSetup } from "../../workbook/setup/sampleSetup";
import { usePage } from "../pageGlobals";
import { openExcel, pressDone, smallSetup, startWorkbook } from "../support";
import type { Host } from "../../../stand-in/node/openHost";
import type { Quirk } from "../../../stand-in/quirks";

let host: Host;
beforeAll(async () => {
  host = await openExcel();
  usePage(host);
});
afterAll(() => host.close());

const sizes = { columns: new Axis(200, () => 50), rows: new Axis(2_000, () => 20) };

/** "sheet: rows and columns that begin a page" of the sheets with breaks. */
function pages(quirk?: Quirk): string[] {
  const withBreaks = host.workbook.sheets.filter((sheet) => sheet.horizontalPageBreaks.length + sheet.verticalPageBreaks.length > 0);
  return withBreaks.map((sheet) => {
    const printed = paginate(sheet, sizes, null, new Set(quirk ? [quirk] : [])).pages;
    return `${sheet.name}: ${printed.map(({ rows, columns }) => `${rows.first},${columns.first}`).join(" ")}`;
  });
}

test.each([
  ["a quarter of two", () => smallSetup()],
  ["a quarter of nine, whose targets print in groups", () => ({ ...sampleSetup(), members: [..."甲乙丙丁戊己庚辛壬"] })],
])("%s, made, laid out and printed for one person", async (_of, setup) => {
  startWorkbook(host, setup(), { workbook: createWorkbook() });
  await pressDone(host, "newQuarter");
  expect(pages("ignoresBreaks")).toEqual(pages());
  expect(pages().length).toBeGreaterThan(1);
  await pressDone(host, "prepareReview");
  expect(pages("ignoresBreaks")).toEqual(pages());
  await printPeople(["R02"], { language: "zh-CN" });
  expect(pages("ignoresBreaks")).toEqual(pages());
});

test("a workbook of the first version, which fitted pages: brought up to date its breaks hold", async () => {
  startWorkbook(host, null, { workbook: readKeptFile(openKept("zh-3", 1).file) });
  expect(pages("ignoresBreaks")).not.toEqual(pages());
  await pressDone(host, "newQuarter");
  expect(pages("ignoresBreaks")).toEqual(pages());
  expect(pages().length).toBeGreaterThan(1);
});
