/** The rep's journey on the page of `npm start`: typing, choosing, pasting, rows, sorting, undo. */

import type { Language } from "../../src/templates";
import { pageTexts } from "../../stand-in/page/texts/pageTexts";
import { useHostPages, type HostPageDriver } from "./hostPage";

const pages = useHostPages();

const WORDS = {
  "zh-CN": { rep: "陈思远", other: "林晓雯", channel: "电话" },
  "en-US": { rep: "Chen Siyuan", other: "Lin Xiaowen", channel: "Phone" },
} as const;

describe.each(["zh-CN", "en-US"] as const)("the rep, %s", (language: Language) => {
  const words = WORDS[language];
  const texts = pageTexts(language);
  let host: HostPageDriver;
  let date: Awaited<ReturnType<HostPageDriver["columnPlace"]>>;
  let rep: typeof date;

  beforeEach(async () => {
    host = await pages.open(language);
    await host.openExample();
    date = await host.columnPlace("followUps", "date");
    rep = await host.columnPlace("followUps", "rep");
    await host.showSheet(date.sheet);
  });
  afterEach(async () => {
    expect(host.complaints).toEqual([]);
    await host.close();
  });

  /** The first row of the log without a date. */
  async function blankRow(): Promise<number> {
    for (let row = date.headerRow + 1; row <= date.lastRow; row += 1) if ((await host.value(`${date.letters}${row}`)) === null) return row;
    throw new Error("The log has no blank row");
  }

  test("types date, text, number and percentage, and a wrong choice is refused and can be mended", async () => {
    const row = await blankRow();
    await host.goTo(`${date.letters}${row}`);
    await host.type("2026-09-29", "Tab");
    expect(await host.value(`${date.letters}${row}`)).toBe(46_294);
    await host.type("Nobody", "Tab");
    await host.page.waitForSelector("dialog.notice");
    await host.picture("refused");
    expect(await host.value(`${rep.letters}${row}`)).toBe(null);
    await host.page.click(`dialog.notice button:text-is("${texts.retry}")`);
    await host.page.keyboard.press("Control+a");
    await host.type(words.rep, "Tab");
    expect(await host.value(`${rep.letters}${row}`)).toBe(words.rep);
    const amount = await host.columnPlace("followUps", "amount");
    await host.goTo(`${amount.letters}${row}`);
    await host.type("12.5");
    expect(await host.value(`${amount.letters}${row}`)).toBe(12.5);
  });

  test("is asked about a name outside the list, and may take it all the same", async () => {
    const owner = await host.columnPlace("actions", "owner");
    const cell = `${owner.letters}${owner.headerRow + 1}`;
    await host.showSheet(owner.sheet);
    await host.goTo(cell);
    const before = await host.value(cell);
    await host.type("External");
    await host.page.waitForSelector("dialog.notice");
    expect(await host.page.locator("dialog.notice button").allTextContents()).toEqual([texts.yes, texts.no, texts.cancel]);
    expect(await host.page.textContent("dialog.notice")).toContain(texts.continueQuestion);
    await host.picture("warning");
    await host.page.click(`dialog.notice button:text-is("${texts.no}")`);
    await host.page.keyboard.press("Escape");
    expect(await host.value(cell)).toBe(before);
    await host.type("External");
    await host.page.click(`dialog.notice button:text-is("${texts.yes}")`);
    await host.settled();
    expect(await host.value(cell)).toBe("External");
    expect(await host.page.inputValue(".name-box")).toBe(`${owner.letters}${owner.headerRow + 2}`);
  });

  test("chooses from the drop-down list with the keyboard", async () => {
    const channel = await host.columnPlace("followUps", "channel");
    const quality = await host.columnPlace("followUps", "quality");
    const row = await blankRow();
    await host.goTo(`${quality.letters}${row}`);
    await host.page.click(".fold-sign");
    await host.settled();
    await host.goTo(`${channel.letters}${row}`);
    await host.page.keyboard.press("Alt+ArrowDown");
    await host.page.waitForSelector(".entry-list");
    await host.picture("list");
    expect(await host.page.locator(".entry-list li").first().textContent()).toBe(words.channel);
    await host.page.keyboard.press("Enter");
    await host.settled();
    expect(await host.value(`${channel.letters}${row}`)).toBe(words.channel);
  });

  test("pastes more rows than the table has: it grows, calculated columns fill, undo and redo take it back and forth", async () => {
    const quality = await host.columnPlace("followUps", "quality");
    const last = date.lastRow;
    const lines = Array.from({ length: 4 }, (_, index) => `2026-09-${25 + index}\t${words.rep}\tCustomer "${index}"\t${words.channel}`);
    await host.goTo(`${date.letters}${last}`);
    await host.paste(`${lines.join("\r\n")}\r\n`);
    expect((await host.columnPlace("followUps", "date")).lastRow).toBe(last + 3);
    expect(await host.value(`${rep.letters}${last + 3}`)).toBe(words.rep);
    expect(typeof (await host.value(`${quality.letters}${last + 3}`))).toBe("string");
    await host.page.keyboard.press("Control+z");
    await host.settled();
    expect((await host.columnPlace("followUps", "date")).lastRow).toBe(last);
    await host.page.keyboard.press("Control+y");
    await host.settled();
    expect((await host.columnPlace("followUps", "date")).lastRow).toBe(last + 3);
  });

  test("sorts, filters, inserts and deletes rows", async () => {
    const first = `${date.letters}${date.headerRow + 1}`;
    const earliest = await host.value(first);
    await openFilter(host, "date");
    await host.page.click(`.filter-menu > button:text-is("${texts.sortDown}")`);
    await host.settled();
    const latest = await host.value(first);
    expect(Number(latest)).toBeGreaterThan(Number(earliest));
    await openFilter(host, "rep");
    await host.page.click(`.filter-values label:has-text("${texts.selectAll}")`);
    await host.page.click(`.filter-values label:has-text("${words.other}")`);
    await host.picture("filter");
    await host.page.click(`.filter-menu button:text-is("${texts.apply}")`);
    await host.settled();
    expect(await host.shows(words.rep)).toBe(false);
    expect(await host.shows(words.other)).toBe(true);
    await openFilter(host, "rep");
    await host.page.click(`.filter-menu > button:text-is("${texts.clearFilter}")`);
    await host.settled();
    await host.goTo(first);
    await fromMenu(host, texts.insertAbove);
    expect(await host.value(first)).toBe(null);
    expect(await host.value(`${date.letters}${date.headerRow + 2}`)).toBe(latest);
    await fromMenu(host, texts.deleteRows);
    expect(await host.value(first)).toBe(latest);
    expect((await host.columnPlace("followUps", "date")).lastRow).toBe(date.lastRow);
  });
});

async function openFilter(host: HostPageDriver, column: string): Promise<void> {
  const { letters, headerRow } = await host.columnPlace("followUps", column);
  await host.goTo(`${letters}${headerRow}`);
  const header = String(await host.value(`${letters}${headerRow}`));
  await host.page.click(`.table-button[title=${JSON.stringify(header)}]`);
  await host.page.waitForSelector(".filter-menu");
}

async function fromMenu(host: HostPageDriver, item: string): Promise<void> {
  const box = await host.page.locator(".active-cell").first().boundingBox();
  if (!box) throw new Error("No cell is active");
  await host.page.mouse.click(box.x + 8, box.y + 8, { button: "right" });
  await host.page.click(`.menu button:text-is("${item}")`);
  await host.settled();
}
