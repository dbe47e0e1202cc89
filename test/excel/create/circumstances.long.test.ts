/** What Excel does not let happen, and what people do to a workbook: each is told in words, and what was typed is there. */
import { putCell } from "../../../src/file/cells";
import { createWorkbook } from "../../../src/file/newWorkbook";
import { placeOfRange, UnreadableAddressError } from "../../../src/excel/wire/placeOfRange";
import { tableOn, useFreshQuarter } from "./freshQuarter";
import { plainWorkbook, press, pressDone, sheetOf, startWorkbook, type Button } from "../support";
import type { Host } from "../../../stand-in/node/openHost";
import type { Sheet } from "../../../src/file/model";

const languages = [
  {
    language: "zh-CN", weekly: "周进度",
    structure: "工作簿的结构受保护，无法添加工作表。请在“审阅”中取消工作簿保护后再试。未作改动。",
    protectedSheet: "周进度 受保护，无法写入。请取消保护后再试，已填内容都在。",
    readOnly: "此工作簿以只读方式打开，无法写入。请启用编辑或另存一份后再试。未作改动。",
    editing: "有单元格正在编辑。请按 Enter 或 Esc 结束编辑后再试。未作改动。",
    behind: "请切换回此工作簿；已填内容都在，可再试一次。",
  },
  {
    language: "en-US", weekly: "Weekly progress",
    structure: "The workbook's structure is protected and takes no new sheets. Remove the protection under Review and try again. Nothing was changed.",
    protectedSheet: "Weekly progress is protected and cannot be written to. Remove the protection and try again; nothing typed was lost.",
    readOnly: "This workbook is open for reading only. Enable editing or save a copy and try again. Nothing was changed.",
    editing: "A cell is being edited. Press Enter or Esc, then try again. Nothing was changed.",
    behind: "Switch back to this one and try again; nothing typed was lost.",
  },
] as const;

describe.each(languages)("what Excel refuses, told in $language", ({ language, weekly, ...told }) => {
  let host: Host;
  useFreshQuarter((page) => {
    host = page;
  }, { language });

  /** The press is refused with this message and leaves the workbook as it was. */
  async function expectUnchanged(button: Button, message: string): Promise<void> {
    const before = plainWorkbook(host.workbook);
    const pressed = await press(host, button);
    expect([pressed.status, pressed.message.replace(/[“”「」]/g, "")]).toEqual(["refused", message.replace(/[“”「」]/g, "")]);
    expect(plainWorkbook(host.workbook)).toEqual(before);
  }

  /** A formula is missing, so that refresh has something to write. */
  function breakWeekly(): Sheet {
    const sheet = sheetOf(host, weekly);
    const [table] = sheet.tables;
    const row = sheet.cells.get((table?.area.top ?? 0) + 1);
    for (const [column, cell] of row ?? []) if (cell.formula !== undefined) row?.delete(column);
    return sheet;
  }

  test("a protected structure", async () => {
    startWorkbook(host);
    host.workbook.structureProtected = true;
    await expectUnchanged("newQuarter", told.structure);
  });

  test("a protected structure keeps nobody from refreshing", async () => {
    host.workbook.structureProtected = true;
    expect((await pressDone(host, "refresh")).details).toEqual([]);
    expect((await pressDone(host, "newQuarter")).status).toBe("done");
  });

  test("a protected sheet is named; a protected one of the person's own is not", async () => {
    const own = createWorkbook("Own").sheets[0] as Sheet;
    own.id = "own";
    own.protection.protected = true;
    host.workbook.sheets.push(own);
    breakWeekly().protection.protected = true;
    await expectUnchanged("refresh", told.protectedSheet);
  });

  test("a read-only file, though a sheet of the person's own is protected", async () => {
    const own = createWorkbook("Own").sheets[0] as Sheet;
    own.id = "own";
    own.protection.protected = true;
    host.workbook.sheets.push(own);
    breakWeekly();
    host.readOnly = true;
    await expectUnchanged("refresh", told.readOnly);
    await expectUnchanged("prepareReview", told.readOnly);
    host.readOnly = false;
  });

  test("where looks alone are to be set: a read-only file, a protected sheet", async () => {
    const sheet = sheetOf(host, weekly);
    sheet.pageLayout.orientation = "Portrait";
    sheet.conditionalFormats = [];
    host.readOnly = true;
    await expectUnchanged("refresh", told.readOnly);
    await expectUnchanged("prepareReview", told.readOnly);
    host.readOnly = false;
    sheet.protection.protected = true;
    await expectUnchanged("refresh", told.protectedSheet);
    const prepared = await pressDone(host, "prepareReview");
    expect(prepared.details?.some((line) => line.includes(weekly) && line.includes("AccessDenied"))).toBe(true);
    expect(sheet.pageLayout.orientation).toBe("Portrait");
  });

  test.each(["newQuarter", "refresh", "prepareReview"] as const)("a cell being edited: %s", async (button) => {
    host.beginCellEdit();
    await expectUnchanged(button, told.editing);
    host.endCellEdit();
  });

  test("another workbook in front; the next press makes the rest", async () => {
    startWorkbook(host);
    host.session.state.quirks = new Set(["behind"]);
    expect((await press(host, "newQuarter")).message).toContain(told.behind);
    host.session.state.quirks = new Set();
    await pressDone(host, "newQuarter");
  });
});

describe("what people do to the workbook", () => {
  let host: Host;
  const quarter = useFreshQuarter((page) => {
    host = page;
  });

  /** Refresh, the button for a new quarter and the preparation for print leave the cells as they are. */
  async function expectCellsStay(): Promise<void> {
    const cells = (): unknown => plainWorkbook(host.workbook).sheets.map((sheet) => [sheet.name, sheet["cells"], sheet["rows"]]);
    const before = cells();
    await pressDone(host, "refresh");
    expect((await pressDone(host, "newQuarter")).message).toContain("什么都不缺");
    expect(cells()).toEqual(before);
  }

  test("texts in cells for numbers, and dates as texts, stay as they were typed", async () => {
    const [total] = sheetOf(host, "目标设定").tables[0]?.columns.filter(({ name }) => name.startsWith("团队")) ?? [];
    const weekly = tableOn(host, "周进度");
    const log = tableOn(host, "过程跟进");
    const targets = tableOn(host, "目标设定");
    putCell(weekly.sheet, weekly.top, weekly.at("人工修正"), { value: "三万五" });
    putCell(weekly.sheet, weekly.top + 1, weekly.at("人工修正"), { value: "12.5" });
    putCell(targets.sheet, targets.top, targets.at(total?.name ?? ""), { value: "一百" });
    putCell(log.sheet, log.top, log.at("跟进日期"), { value: "7月5日" });
    putCell(log.sheet, log.top, log.at("客户名称/线索编号"), { value: 20260705 });
    putCell(log.sheet, log.top + 1, log.at("计划完成日"), { value: "2026/7/5" });
    putCell(log.sheet, log.top + 1, log.at("沟通内容摘要"), { value: true });
    await expectCellsStay();
  });

  test("filtered rows stay hidden, and get back what they lack", async () => {
    const { sheet, table, at, top } = tableOn(host, "周进度");
    const before = plainWorkbook(host.workbook);
    for (const row of [top, top + 2]) sheet.rows.set(row, { ...sheet.rows.get(row), hidden: true });
    const hidden = plainWorkbook(host.workbook);
    sheet.cells.get(top)?.delete(at("周计划"));
    await pressDone(host, "refresh");
    expect(plainWorkbook(host.workbook)).toEqual(hidden);
    expect(hidden).not.toEqual(before);
    expect(table.area).toEqual(quarter.workbook().sheets.find(({ name }) => name === "周进度")?.tables[0]?.area);
  });

  test("sheets in another order stay in it", async () => {
    host.workbook.sheets.reverse();
    const order = host.workbook.sheets.map(({ name }) => name);
    await expectCellsStay();
    await pressDone(host, "prepareReview");
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(order);
  });
});

test("an address that cannot be read ends the work: it is never taken for a blank sheet", () => {
  expect(placeOfRange({ address: "'a b'!B2:C3" })).toEqual({ sheet: "a b", area: { top: 1, left: 1, bottom: 2, right: 2 } });
  for (const address of ["#REF!", "B2:C3", "", "表!B2:C3,D4"]) expect(() => placeOfRange({ address })).toThrow(UnreadableAddressError);
});
