/** What Refresh offers and one press puts right: names of one spelling, amounts of one unit. Only cells that still hold what was shown. */
import { convertAmounts, unifySpelling } from "../../../src/excel";
import { putCell } from "../../../src/file/cells";
import { cellAddress, quoteSheet, type AmountOffer, type Offer, type SpellingOffer } from "../../../src/workbook";
import { differences } from "../refresh/differences";
import { beforeRequest } from "../refresh/meanwhile";
import { usePage } from "../pageGlobals";
import { tableOn, useFreshQuarter } from "../create/freshQuarter";
import { cellText, plainWorkbook, pressDone } from "../support";
import type { Host } from "../../../stand-in/node/openHost";

let host: Host;
useFreshQuarter((page) => {
  host = page;
  usePage(page);
});

const options = { language: "zh-CN", today: "2026-08-03" } as const;
const log = "过程跟进";
const customer = "客户名称/线索编号";

function put(sheetName: string, row: number, cells: Readonly<Record<string, string | number>>, table?: string): void {
  const { sheet, top, at } = tableOn(host, sheetName, table);
  for (const [header, value] of Object.entries(cells)) putCell(sheet, top + row, at(header), { value });
}

function shows(sheetName: string, row: number, header: string): unknown {
  const { top, at } = tableOn(host, sheetName);
  return cellText(host, sheetName, top + row, at(header));
}

function addressOf(sheetName: string, row: number, header: string): string {
  const { top, at } = tableOn(host, sheetName);
  return `${quoteSheet(sheetName)}!${cellAddress(top + row, at(header))}`;
}

const customers = ["華東電子", "华东电子 ", "客户C", "华东电子", "华东 电子", "華東電子"];
const shownCustomers = (): unknown[] => customers.map((_, row) => shows(log, row, customer));

function typeCustomers(): void {
  customers.forEach((name, row) => put(log, row, { 跟进日期: 46_206, 销售代表: "王芳", [customer]: name, 沟通内容摘要: "谈到预算50万" }));
}

/** What is offered by the way, without the rows that this test does not type. */
async function offered<T extends Offer["kind"]>(kind: T): Promise<Extract<Offer, { kind: T }>[]> {
  const { offers = [] } = await pressDone(host, "refresh");
  return offers.filter((offer): offer is Extract<Offer, { kind: T }> => offer.kind === kind);
}

async function offeredCustomers(): Promise<SpellingOffer> {
  typeCustomers();
  const [offer, second] = await offered("spelling");
  if (!offer || second) throw new Error("One group of look-alikes was expected");
  return offer;
}

/** What differs from the workbook before, by its cells. */
async function changedBy(work: () => Promise<unknown>): Promise<string[]> {
  const before = plainWorkbook(host.workbook);
  await work();
  return differences(before, plainWorkbook(host.workbook));
}

describe("look-alikes", () => {
  test("are offered with the most frequent spelling first, at a tie the first", async () => {
    const { spellings, header, isListed } = await offeredCustomers();
    expect({ header, isListed }).toEqual({ header: customer, isListed: false });
    expect(spellings).toEqual([
      { name: "華東電子", count: 2, texts: ["華東電子"] },
      { name: "华东电子", count: 2, texts: ["华东电子 ", "华东电子"] },
      { name: "华东 电子", count: 1, texts: ["华东 电子"] },
    ]);
  });

  test("become the spelling that a person chose, in two requests, and nothing else changes; twice is once", async () => {
    const offer = await offeredCustomers();
    host.resetCounters();
    const changed = await changedBy(async () => expect(await unifySpelling(offer, "华东电子", options)).toEqual({ corrected: 3, left: [], gone: 0 }));
    expect(host.counters.batches).toBe(2);
    expect(shownCustomers()).toEqual(["华东电子", "华东电子 ", "客户C", "华东电子", "华东电子", "华东电子"]);
    expect(changed).toHaveLength(3);
    expect(await changedBy(async () => expect(await unifySpelling(offer, "华东电子", options)).toEqual({ corrected: 0, left: [], gone: 3 }))).toEqual([]);
    expect(await offered("spelling")).toEqual([]);
  });

  test("that stand elsewhere by now are found there; one that was changed is left and told", async () => {
    const offer = await offeredCustomers();
    put(log, 0, { [customer]: "华北电子" });
    put(log, 8, { 跟进日期: 46_206, [customer]: "華東電子" });
    put(log, 5, { [customer]: "另一家" });
    expect(await unifySpelling(offer, "华东电子", options)).toEqual({ corrected: 2, left: [], gone: 1 });
    expect(shownCustomers()).toEqual(["华北电子", "华东电子 ", "客户C", "华东电子", "华东电子", "另一家"]);
    expect(shows(log, 8, customer)).toBe("华东电子");
  });

  test("in formulas are left and told", async () => {
    const offer = await offeredCustomers();
    const { sheet, top, at } = tableOn(host, log);
    putCell(sheet, top, at(customer), { formula: '="華東"&"電子"', value: "華東電子" });
    expect(await unifySpelling(offer, "华东电子", options)).toEqual({ corrected: 2, left: [addressOf(log, 0, customer)], gone: 0 });
    expect(sheet.cells.get(top)?.get(at(customer))?.formula).toBe('="華東"&"電子"');
    expect([4, 5].map((row) => shows(log, row, customer))).toEqual(["华东电子", "华东电子"]);
  });

  test("that somebody changes at the same moment keep what was typed", async () => {
    const offer = await offeredCustomers();
    const end = beforeRequest(host, 2, () => put(log, 4, { [customer]: "=别家" }));
    expect(await unifySpelling(offer, "华东电子", options)).toEqual({ corrected: 2, left: [addressOf(log, 4, customer)], gone: 0 });
    expect(end()).toBe(true);
    expect(shows(log, 4, customer)).toBe("=别家");
    expect(shownCustomers().filter((name) => name === "华东电子")).toHaveLength(3);
  });

  test("stay text where the spelling that stays reads like a formula", async () => {
    put(log, 0, { [customer]: "=A·B" });
    put(log, 1, { [customer]: "=AB" });
    const [offer] = await offered("spelling");
    expect(offer && (await unifySpelling(offer, "=AB", options))).toMatchObject({ corrected: 1 });
    const { sheet, top, at } = tableOn(host, log);
    expect(sheet.cells.get(top)?.get(at(customer))).toMatchObject({ value: "=AB" });
    expect(sheet.cells.get(top)?.get(at(customer))?.formula).toBeUndefined();
  });
});

test("a name that nearly is a member's becomes it in every table with members, and the list stays", async () => {
  put(log, 0, { 跟进日期: 46_206, 销售代表: "李哪", [customer]: "客户A" });
  put("问题跟踪表", 0, { 问题: "回款慢", 责任人: "李哪" });
  put("问题跟踪表", 1, { 问题: "回款慢", 责任人: "李哪 " });
  const [offer, second] = await offered("spelling");
  expect(second).toBeUndefined();
  expect(offer).toMatchObject({ header: "销售代表", isListed: true, spellings: [{ name: "李娜" }, { name: "李哪", count: 2 }] });
  const changed = await changedBy(async () => expect(offer && (await unifySpelling(offer, "李娜", options))).toEqual({ corrected: 2, left: [], gone: 0 }));
  expect(changed).toHaveLength(2);
  expect([shows(log, 0, "销售代表"), shows("问题跟踪表", 0, "责任人"), shows("问题跟踪表", 1, "责任人")]).toEqual(["李娜", "李娜", "李哪 "]);
});

test("of names that nearly are in their list the first five are named and offered; that more come is told", async () => {
  ["李哪", "李那", "李纳", "王坊", "王方", "王房", "王防"].forEach((rep, row) => put(log, row, { 跟进日期: 46_206, 销售代表: rep, [customer]: "客户A" }));
  const { details = [], offers = [] } = await pressDone(host, "refresh");
  expect(offers).toHaveLength(5);
  expect(details.filter((line) => line.includes("是不是"))).toHaveLength(5);
  expect(details).toContain("另有 2 种不在列表中的写法，以上改好后再检查时列出。");
});

describe("yuan in cells of 10,000 yuan", () => {
  const amount = "预计金额（万元）";

  async function offeredAmounts(): Promise<AmountOffer> {
    put(log, 0, { 跟进日期: 46_206, [customer]: "客户A", [amount]: 500_000 });
    put(log, 1, { 跟进日期: 46_206, [customer]: "客户B", [amount]: 50 });
    put(log, 2, { 跟进日期: 46_206, [customer]: "客户C", [amount]: 24_001 });
    const [offer, second] = await offered("amount");
    if (!offer || second) throw new Error("One offer was expected");
    return offer;
  }

  const amounts = (): unknown[] => [0, 1, 2].map((row) => shows(log, row, amount));

  test("are offered cell by cell with what they become, and exactly these are divided; twice is once", async () => {
    const offer = await offeredAmounts();
    const { top } = tableOn(host, log);
    expect(offer).toMatchObject({ sheet: log, isYuan: true });
    expect(offer.cells.map(({ header, sheetRow, value, becomes }) => [header, sheetRow, value, becomes])).toEqual([
      [amount, top, 500_000, 50],
      [amount, top + 2, 24_001, 2.4001],
    ]);
    host.resetCounters();
    expect(await changedBy(async () => expect(await convertAmounts(offer, options)).toEqual({ corrected: 2, left: [], gone: 0 }))).toHaveLength(2);
    expect(host.counters.batches).toBe(2);
    expect(amounts()).toEqual([50, 50, 2.4001]);
    expect(await convertAmounts(offer, options)).toEqual({ corrected: 0, left: [], gone: 0 });
    expect(amounts()).toEqual([50, 50, 2.4001]);
  });

  test("are all counted where more than 20 are typed; only those that a person left in the offer are divided", async () => {
    for (let row = 0; row < 25; row += 1) put(log, row, { 跟进日期: 46_206, [customer]: `客户${row}`, [amount]: 500_000 + row });
    const [offer] = await offered("amount");
    expect([offer?.count, offer?.cells.length]).toEqual([25, 20]);
    const chosen = offer && { ...offer, cells: offer.cells.slice(1, 3) };
    expect(chosen && (await convertAmounts(chosen, options))).toEqual({ corrected: 2, left: [], gone: 0 });
    expect([0, 1, 2, 3].map((row) => shows(log, row, amount))).toEqual([500_000, 50.0001, 50.0002, 500_003]);
  });

  test("are neither told nor offered to a team with a unit of its own", async () => {
    put("设置", 0, { 单位: "元" }, "qbMetrics");
    put(log, 0, { 跟进日期: 46_206, [customer]: "客户A", [amount]: 500_000 });
    const { details = [], offers = [] } = await pressDone(host, "refresh");
    expect(offers.filter(({ kind }) => kind === "amount")).toEqual([]);
    expect(details.filter((line) => line.startsWith(log))).toEqual([]);
  });

  test("that hold another number, or a formula since the moment before, are left and told", async () => {
    const offer = await offeredAmounts();
    put(log, 0, { [amount]: 600_000 });
    const { sheet, top, at } = tableOn(host, log);
    const end = beforeRequest(host, 2, () => putCell(sheet, top + 2, at(amount), { formula: "=20000+4001", value: 24_001 }));
    expect(await convertAmounts(offer, options)).toEqual({ corrected: 0, left: [0, 2].map((row) => addressOf(log, row, amount)), gone: 0 });
    expect(end()).toBe(true);
    expect(amounts().slice(0, 2)).toEqual([600_000, 50]);
    expect(sheet.cells.get(top + 2)?.get(at(amount))?.formula).toBe("=20000+4001");
  });
});
