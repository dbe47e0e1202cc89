/** What presses cost: awaited requests, calculations, and properties of pages, each of which Excel takes to the printer's driver. */
import { addMember, printPeople } from "../../../src/excel";
import { createWorkbook } from "../../../src/file/newWorkbook";
import { openKept, readKeptFile } from "../../fixtures/keptWorkbook";
import { tableOn, useFreshQuarter } from "../create/freshQuarter";
import { teamOf } from "../create/teamOf";
import { usePage } from "../pageGlobals";
import { sentCalls } from "../sentCalls";
import { clearCells, pressDone, sheetOf, startWorkbook, type Button } from "../support";
import type { Host } from "../../../stand-in/node/openHost";

let host: Host;
useFreshQuarter((page) => {
  host = page;
  usePage(page);
});

interface Cost {
  readonly requests: number;
  readonly calculations: number;
  readonly pageWrites: number;
}

async function costOf(work: () => Promise<unknown>): Promise<Cost> {
  host.resetCounters();
  const sent = await sentCalls(host, work);
  expect(sent.flatMap(uncalculated)).toEqual([]);
  return { requests: sent.length, calculations: host.counters.calculations, pageWrites: sent.flat().filter(isPageWrite).length };
}

/** Writes of cells and tables after the last calculation of a request: they would wait for the next one. */
function uncalculated(calls: readonly string[]): string[] {
  return calls.slice(calls.lastIndexOf("Application/Calculate") + 1).filter((call) => /\/(Values=|Formulas=|Resize|Tables\/Add|Rows\/Add|Insert)$/.test(call));
}

const pressing = (button: Button) => (): Promise<unknown> => pressDone(host, button);
const isPageWrite = (call: string): boolean => /\/PageLayout\/(.+=|SetPrint\w+)$|PageBreaks\/(Add|RemovePageBreaks)$/.test(call);
const free: Pick<Cost, "calculations" | "pageWrites"> = { calculations: 0, pageWrites: 0 };

test("creation for three people: a read, contents, looks with the marks, what pages lack; looks calculate nothing", async () => {
  startWorkbook(host, teamOf(3, 4), { workbook: createWorkbook() });
  expect(await costOf(pressing("newQuarter"))).toEqual({ requests: 4, calculations: 2, pageWrites: 170 });
});

describe("a quarter that lacks nothing", () => {
  test.each([
    ["newQuarter", 2],
    ["refresh", 1],
    ["prepareReview", 2],
  ] as const)("%s", async (button, requests) => {
    expect(await costOf(pressing(button))).toEqual({ requests, ...free });
  });
});

describe("the review", () => {
  test("prepared twice: the second press writes no property of a page", async () => {
    for (const { pageLayout } of host.workbook.sheets) Object.assign(pageLayout, { orientation: "Portrait", margins: {} });
    expect((await costOf(pressing("prepareReview"))).pageWrites).toBeGreaterThan(20);
    expect(await costOf(pressing("prepareReview"))).toEqual({ requests: 2, ...free });
  });

  test("one property that somebody changed is the only one to be written", async () => {
    sheetOf(host, "结果复盘").pageLayout.orientation = "Portrait";
    expect(await costOf(pressing("prepareReview"))).toEqual({ requests: 3, calculations: 0, pageWrites: 1 });
  });

  test("margins that Excel rounded are left alone", async () => {
    const { margins } = sheetOf(host, "结果复盘").pageLayout;
    for (const side of ["left", "top"] as const) margins[side] = (margins[side] ?? 0) + 0.4;
    expect(await costOf(pressing("prepareReview"))).toEqual({ requests: 2, ...free });
  });

  test("a page that this Excel fits to no width is tried again, at its scale, and no other", async () => {
    host.session.state.quirks = new Set(["ignoresFit"]);
    for (const { pageLayout } of host.workbook.sheets) pageLayout.zoom = { scale: 100 };
    await pressDone(host, "prepareReview");
    const again = await sentCalls(host, pressing("prepareReview"));
    host.session.state.quirks = new Set();
    expect(new Set(again.flat().filter(isPageWrite))).toEqual(new Set(["Worksheets/PageLayout/Zoom="]));
  });
});

describe("what is missing", () => {
  test("formulas and highlights that come back: columns are read, contents calculate once, looks not at all", async () => {
    const sheet = sheetOf(host, "周进度");
    const { area } = tableOn(host, "周进度").table;
    clearCells(sheet, { ...area, top: area.top + 3, bottom: area.top + 5 });
    sheet.conditionalFormats = [];
    expect(await costOf(pressing("refresh"))).toEqual({ requests: 4, calculations: 1, pageWrites: 0 });
  });

  test("a member who joins, some people who are printed, an earlier version that is brought up to date", async () => {
    const options = { language: "zh-CN", today: "2026-08-03" } as const;
    const joining = await costOf(() => addMember({ name: "赵敏", from: 46_235, to: null }, options));
    const printing = await costOf(() => printPeople(["R02", "T"], options));
    startWorkbook(host, undefined, { workbook: readKeptFile(openKept("zh-3", 1).file) });
    const upgrading = await costOf(pressing("newQuarter"));
    expect({ joining, printing, upgrading }).toEqual({
      joining: { requests: 13, calculations: 3, pageWrites: 10 },
      printing: { requests: 5, calculations: 2, pageWrites: 1 },
      upgrading: { requests: 18, calculations: 3, pageWrites: 33 },
    });
  });
});
