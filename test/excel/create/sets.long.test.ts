/**
 * A workbook gets a module, and leaves it again. The product has core alone so far; the catalogue of these tests has one sheet more
 * (test/templates/contracts.ts), and the commands of src/excel are called with the page's own Office.js.
 */
import { createQuarter, readView, refresh } from "../../../src/excel";
import { putCell } from "../../../src/file/cells";
import { cellAddress } from "../../../src/workbook";
import { deleteName, deleteTable } from "../refresh/deleteByHand";
import { tableOn } from "./freshQuarter";
import { usePage } from "../pageGlobals";
import { carrySetup, openExcel, plainWorkbook, sheetOf, smallSetup, startWorkbook } from "../support";
import type { CommandResult } from "../../../src/excel";
import type { Host } from "../../../stand-in/node/openHost";
import type { Cell, Workbook } from "../../../src/file/model";

jest.mock("../../../src/templates/catalogue", () => {
  const actual = jest.requireActual<typeof import("../../../src/templates/catalogue")>("../../../src/templates/catalogue");
  const { withContracts } = jest.requireActual<typeof import("../../templates/contracts")>("../../templates/contracts");
  return { ...actual, catalogue: withContracts(actual.catalogue) };
});

/** This version's file as `npm run keep:formulas` would write it for that catalogue. */
jest.mock("../../../src/workbook/formula/knownFormulas", () => {
  const actual = jest.requireActual<typeof import("../../../src/workbook/formula/knownFormulas")>("../../../src/workbook/formula/knownFormulas");
  const { keptFormulas } = jest.requireActual<typeof import("../../../scripts/generate/knownFormulas")>("../../../scripts/generate/knownFormulas");
  let kept: unknown;
  return { ...actual, knownFormulasOf: () => Promise.resolve((kept ??= JSON.parse(keptFormulas()))) };
});

const options = { language: "zh-CN", today: "2026-08-03" } as const;
const log = "问题跟踪表";

let host: Host;
let core: Workbook;
let both: Workbook;
beforeAll(async () => {
  host = await openExcel();
  usePage(host);
  core = await made("core");
  both = await made(["core", "money"]);
});
afterAll(() => host.close());

async function made(set: unknown): Promise<Workbook> {
  startWorkbook(host, smallSetup({ set }));
  expect((await createQuarter(options)).code).toBe("created");
  return host.workbook;
}

function open(workbook: Workbook): void {
  startWorkbook(host, null, { workbook: structuredClone(workbook) });
}

/** A form or a script leaves a setup with this set, and the person presses the button. */
function press(set: unknown): Promise<CommandResult> {
  carrySetup(host, smallSetup({ set }));
  return createQuarter(options);
}

function mark(): string | undefined {
  return host.workbook.names.find(({ name }) => name === "qb_workbook")?.formula;
}

function sheetNames(workbook = host.workbook): string[] {
  return workbook.sheets.map(({ name }) => name);
}

/** The cell of a row of the log, rows from 1. */
function cellOf(header: string, row: number): Cell | undefined {
  const { sheet, top, at } = tableOn(host, log);
  return sheet.cells.get(top + row - 1)?.get(at(header));
}

function put(header: string, row: number, cell: Cell): void {
  const { sheet, top, at } = tableOn(host, log);
  putCell(sheet, top + row - 1, at(header), cell);
}

/** Sheets by name, and names of the workbook: what two workbooks have alike, wherever their tabs stand and whichever ids Excel gave them. */
function contentOf(workbook: Workbook): unknown {
  const { sheets, names } = plainWorkbook(workbook) as unknown as { sheets: { name: string }[]; names: unknown };
  const text = JSON.stringify({ sheets: [...sheets].sort((one, other) => (one.name < other.name ? -1 : 1)), names });
  return JSON.parse(text.replace(/"sourceSheetId":"[^"]*"/g, '"sourceSheetId":""'));
}

test("a workbook of core has no sheet of another module, and its mark is as it always was", () => {
  open(core);
  expect(sheetNames()).not.toContain("合同");
  expect(sheetNames(both)).toContain("合同");
  expect(mark()).toMatch(/^="2026Q3\|zh-CN\|\d+"$/);
  expect(cellOf("已签金额", 1)?.formula).toBeUndefined();
  expect(cellOf("合同数", 1)?.formula).toMatch(/,"",0\)$/);
});

test("a set with a module more adds its sheet and brings the columns that look at it to their other formula", async () => {
  open(core);
  expect(await press(["core", "money"])).toMatchObject({ code: "setChanged", facts: { added: 1, rewritten: 2 }, details: [] });
  expect(mark()).toMatch(/\|core,money,weekEntry"$/);
  expect(sheetNames()).toContain("合同");
  expect(contentOf(host.workbook)).toEqual(contentOf(both));
});

test("what was typed stays: cells that were there to type into, and formulas of one's own, which are named", async () => {
  open(core);
  put("问题", 2, { value: "客户A" });
  put("已签金额", 2, { value: 12.5 });
  put("合同数", 3, { value: 4 });
  put("合同数", 4, { value: 1, formula: "=1+0" });
  const { code, details } = await press(["core", "money"]);
  expect([code, details]).toEqual(["setChanged", [expect.stringMatching(/^问题跟踪表：1 个计算单元格里是自己写的公式，保留原样：第 8 行「合同数」/)]]);
  expect([cellOf("问题", 2)?.value, cellOf("已签金额", 2)?.value, cellOf("合同数", 3)?.value, cellOf("合同数", 4)?.formula]).toEqual(["客户A", 12.5, 4, "=1+0"]);
  expect(cellOf("已签金额", 2)?.formula).toBeUndefined();
  for (const row of [1, 3, 30]) expect(cellOf("已签金额", row)?.formula).toContain("qbContracts");
  for (const row of [1, 2, 5, 30]) expect(cellOf("合同数", row)?.formula).toContain("qbContracts");
  expect((await refresh(options)).details).toEqual([expect.stringMatching(/2 个计算单元格被手工改写，已保留/)]);
});

test("the whole set is asked for with one word, and a second press changes nothing", async () => {
  open(core);
  expect((await press("complete")).code).toBe("setChanged");
  expect((await press("complete")).code).toBe("unchanged");
});

test("a press that asks for no set leaves the workbook the one that it has", async () => {
  open(both);
  expect((await createQuarter(options)).code).toBe("unchanged");
  expect((await press(null)).code).toBe("unchanged");
  expect(mark()).toMatch(/\|core,money,weekEntry"$/);
});

test("a sheet that leaves the set stays as it is, and nobody looks at it any more", async () => {
  open(both);
  const before = structuredClone(sheetOf(host, "合同"));
  expect(await press("core")).toMatchObject({ code: "setChanged", facts: { added: 0, rewritten: 1 } });
  expect(mark()).toBe(core.names.find(({ name }) => name === "qb_workbook")?.formula);
  expect(sheetOf(host, "合同")).toEqual(before);
  expect(cellOf("合同数", 1)?.formula).toMatch(/,"",0\)$/);
  expect(cellOf("已签金额", 1)?.formula).toContain("qbContracts");

  const issues = tableOn(host, "合同");
  issues.sheet.cells.get(issues.top)?.delete(issues.at("相关问题"));
  deleteName(host, "qb_contracts_amount");
  expect(await refresh(options)).toMatchObject({ code: "refreshed", facts: { formulas: 0, highlights: 0 }, details: [] });
  expect((await createQuarter(options)).code).toBe("unchanged");
  deleteTable(host, "qbContracts");
  expect((await refresh(options)).code).toBe("refreshed");
  expect((await createQuarter(options)).code).toBe("unchanged");
  expect(sheetNames().filter((name) => name.startsWith("合同"))).toEqual(["合同"]);
});

test("a module that comes back finds its sheet, with what is typed there", async () => {
  open(both);
  const { sheet, top, at } = tableOn(host, "合同");
  putCell(sheet, top, at("客户"), { value: "客户A" });
  putCell(sheet, top, at("金额"), { value: 30 });
  await press("core");
  expect(await press(["money"])).toMatchObject({ code: "setChanged", facts: { added: 0, rewritten: 2 } });
  expect(sheetNames().filter((name) => name.startsWith("合同"))).toEqual(["合同"]);
  expect([sheet.cells.get(top)?.get(at("客户"))?.value, sheet.cells.get(top)?.get(at("金额"))?.value]).toEqual(["客户A", 30]);
  expect(cellOf("合同数", 1)?.formula).toContain("qbContracts");
});

test("what a module's sheet has lost is missed and put back like all else", async () => {
  open(both);
  const { sheet, top, at } = tableOn(host, "合同");
  sheet.cells.get(top + 1)?.delete(at("相关问题"));
  expect(await refresh(options)).toMatchObject({ code: "refreshed", facts: { formulas: 1 }, details: [] });
  expect(sheet.cells.get(top + 1)?.get(at("相关问题"))?.formula).toContain("qbActions");
  expect(await readView(options, null)).toHaveProperty("view");
  deleteTable(host, "qbContracts");
  expect(await refresh(options)).toMatchObject({ code: "incomplete", facts: { missing: 1 }, details: ["缺少：合同"] });
  expect(await createQuarter(options)).toMatchObject({ code: "completed", facts: { added: 1 } });
  expect((await refresh(options)).code).toBe("refreshed");
});

test("where a column of ours has no room, no module is added, and nothing is changed", async () => {
  open(core);
  const { sheet, table, top, at } = tableOn(host, "首页", "qbLagging");
  const column = at("哪几周");
  for (const one of table.columns) if (one.name === "哪几周") one.name = "自己的列";
  putCell(sheet, table.area.top, column, { value: "自己的列" });
  for (const one of host.workbook.names) if (one.name === "qb_lagging_weeks") one.formula = "=#REF!";
  putCell(sheet, top + 1, table.area.right + 1, { value: "我的备注" });
  sheet.merges.push({ top: 60, bottom: 60, left: table.area.right, right: table.area.right + 1 });
  const before = plainWorkbook(host.workbook);
  expect(await press(["core", "money"])).toMatchObject({ code: "noRoom", details: [expect.stringContaining("找不到列「哪几周」")] });
  expect(plainWorkbook(host.workbook)).toEqual(before);
});

test("core is read in one request, a module's sheets in another one", async () => {
  const requests = async (workbook: Workbook): Promise<number> => {
    open(workbook);
    host.resetCounters();
    await readView(options, null);
    return host.counters.batches;
  };
  expect([await requests(core), await requests(both)]).toEqual([1, 2]);
});

describe("a change of the set that breaks off is completed by the next press, which need not ask for it again", () => {
  const spread = (count: number): number[] => [...new Set([0.02, 0.2, 0.45, 0.7, 0.9, 0.99].map((part) => Math.max(1, Math.round(count * part))))];

  test.each([["gets a module", () => core, ["core", "money"]], ["leaves it", () => both, "core"]] as const)("the workbook %s", async (_, workbook, set) => {
    open(workbook());
    put("已签金额", 2, { value: 12.5 });
    const start = host.workbook;
    open(start);
    host.resetCounters();
    await press(set);
    const { actions } = host.counters;
    const whole = contentOf(host.workbook);
    for (const action of spread(actions)) {
      open(start);
      host.failAt({ action });
      const broken = await press(set);
      expect([action, broken.code === "excelError" || broken.details?.some((line) => line.includes("没有设置成功"))]).toEqual([action, true]);
      host.failAt(null);
      carrySetup(host, mark()?.includes(">") ? null : smallSetup({ set }));
      await createQuarter(options);
      expect([action, contentOf(host.workbook)]).toEqual([action, whole]);
    }
  });

  test("until then formulas are not put back, nobody joins, and refresh says how it goes on", async () => {
    open(both);
    const name = host.workbook.names.find((one) => one.name === "qb_workbook");
    if (name) name.formula = name.formula.replace("|core,money", "|core,weekEntry>core,money");
    const { sheet, top, at } = tableOn(host, log);
    sheet.cells.get(top)?.delete(at("合同数"));
    const members = tableOn(host, "设置", "qbMembers");
    await host.type("设置", cellAddress(members.bottom + 1, members.at("姓名")), [["赵敏"]], { paste: true });
    const refreshed = await refresh(options);
    expect(refreshed.details).toEqual(expect.arrayContaining([expect.stringContaining("所选的模块还没有全部加好；点「新建季度工作簿」即可继续")]));
    expect(refreshed.details).toEqual(expect.arrayContaining([expect.stringMatching(/^赵敏还没有目标列和各表中的行：所选的模块还没有全部加好/)]));
    expect(cellOf("合同数", 1)).toBeUndefined();
    expect((await createQuarter(options)).code).toBe("setChanged");
    expect(mark()).toMatch(/\|core,money,weekEntry"$/);
  });
});
