/** Another workbook in front: Excel refuses much then and does not say why. It is told where there is evidence for it, and only there. */
import { goToCell, printPeople } from "../../../src/excel";
import { createWorkbook } from "../../../src/file/newWorkbook";
import { openKept, readKeptFile } from "../../fixtures/keptWorkbook";
import { tableOn, useFreshQuarter } from "../create/freshQuarter";
import { usePage } from "../pageGlobals";
import { plainDocument, press, pressDone, smallSetup, startWorkbook } from "../support";
import type { Host } from "../../../stand-in/node/openHost";

let host: Host;
useFreshQuarter((page) => {
  host = page;
  usePage(page);
});
afterEach(() => {
  host.session.state.quirks = new Set();
  host.refuse(null);
});

const comeBehind = (): void => void (host.session.state.quirks = new Set(["behind"]));
const place = () => ({ sheet: "周进度", row: tableOn(host, "周进度").top + 3, column: 2 });

describe("with another workbook in front", () => {
  test("a quarter is not made: told, where it failed, and nothing is changed; the press after coming back makes it", async () => {
    startWorkbook(host, smallSetup(), { workbook: createWorkbook() });
    const before = plainDocument(host);
    comeBehind();
    const pressed = await press(host, "newQuarter");
    expect([pressed.code, pressed.status, pressed.details]).toEqual(["otherWorkbook", "failed", ["WorksheetCollection.add"]]);
    expect(plainDocument(host)).toBe(before);
    host.session.state.quirks = new Set();
    expect((await pressDone(host, "newQuarter")).code).toBe("created");
  });

  test("a cell is not shown", async () => {
    comeBehind();
    expect(await goToCell(place())).toEqual({ code: "otherWorkbook", facts: { code: "GeneralException" }, details: ["Range.select"] });
    host.session.state.quirks = new Set();
    expect(await goToCell(place())).toBeNull();
  });

  test("what needs no sheet in front is done: a check, and a quarter that stands already", async () => {
    comeBehind();
    expect((await pressDone(host, "refresh")).details).toEqual([]);
    expect((await pressDone(host, "newQuarter")).code).toBe("unchanged");
  });

  test("people are not printed: told, and nothing is changed", async () => {
    const before = plainDocument(host);
    comeBehind();
    expect(await printPeople(["R02"], { language: "zh-CN" })).toMatchObject({ code: "otherWorkbook" });
    expect(plainDocument(host) === before).toBe(true);
  });

  test("a workbook of an earlier version is not brought up to date: told, and the press after coming back does it", async () => {
    startWorkbook(host, null, { workbook: readKeptFile(openKept("zh-3", 1).file) });
    comeBehind();
    expect((await press(host, "newQuarter")).code).toBe("otherWorkbook");
    host.session.state.quirks = new Set();
    expect((await pressDone(host, "newQuarter")).code).toBe("upgraded");
  });

  test("the review is laid out, its sheet is not shown, and a line says so", async () => {
    comeBehind();
    const pressed = await pressDone(host, "prepareReview");
    expect(pressed.details).toHaveLength(1);
    host.session.state.quirks = new Set();
    expect((await pressDone(host, "prepareReview")).details).toEqual([]);
  });
});

describe("without another workbook in front the same refusals are Excel's own", () => {
  test("a sheet that cannot be added", async () => {
    startWorkbook(host, smallSetup(), { workbook: createWorkbook() });
    host.refuse(/^WorksheetCollection\.add$/);
    const pressed = await press(host, "newQuarter");
    expect([pressed.code, pressed.details]).toEqual(["excelError", ["WorksheetCollection.add"]]);
    expect(pressed.message).toMatch(/^Excel 报告错误 GeneralException/);
  });

  test("a cell that cannot be selected", async () => {
    host.refuse(/^Range\.select$/);
    expect(await goToCell(place())).toMatchObject({ code: "excelError", facts: { code: "GeneralException" }, details: ["Range.select"] });
  });

  test("another error of the same member", async () => {
    startWorkbook(host, smallSetup(), { workbook: createWorkbook() });
    host.failAt({ batch: 2 }, "InvalidSelection");
    expect((await press(host, "newQuarter")).code).toBe("excelError");
  });
});
