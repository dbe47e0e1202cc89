/** What anyone does on the page of `npm start`: keep, download, open again, begin anew, change the language. */

import { readFileSync } from "node:fs";
import path from "node:path";
import type { Language } from "../../src/templates";
import { pageTexts } from "../../stand-in/page/texts/pageTexts";
import { validateXlsx } from "../oracle/validateXlsx";
import { useHostPages, type HostPageDriver } from "./hostPage";

const pages = useHostPages();

describe.each(["zh-CN", "en-US"] as const)("anyone, %s", (language: Language) => {
  const texts = pageTexts(language);
  let host: HostPageDriver;

  beforeEach(async () => {
    host = await pages.open(language);
    await host.openExample();
  });
  afterEach(async () => {
    expect(host.complaints).toEqual([]);
    await host.close();
  });

  const choose = (name: string, buffer: Buffer): Promise<void> =>
    host.page.setInputFiles('.file-bar input[type="file"]', { name, mimeType: "application/octet-stream", buffer });

  test("downloads the workbook, which Microsoft's validator accepts, and opens it again without loss", async () => {
    const file = await host.download(texts.download);
    expect(await validateXlsx(file)).toEqual([]);
    await choose("again.xlsx", Buffer.from(file));
    await host.page.waitForFunction(() => (window.openWorkbook?.opening ?? 0) === 2);
    await host.settled();
    expect(await host.page.locator("dialog.notice").count()).toBe(0);
    expect(Buffer.compare(Buffer.from(await host.download(texts.download)), Buffer.from(file))).toBe(0);
  });

  test("finds the workbook after a reload, with what was typed last", async () => {
    const total = await host.columnPlace("targets", "total");
    await host.showSheet(total.sheet);
    const cell = `${total.letters}${total.headerRow + 1}`;
    await host.goTo(cell);
    await host.type("117");
    await host.page.waitForTimeout(2_000);
    await host.page.reload();
    await host.page.waitForSelector(".sheet-tab.selected");
    expect(await host.page.textContent(".sheet-tab.selected")).toBe(total.sheet);
    expect(await host.value(cell)).toBe(117);
    expect(await host.page.inputValue(".name-box")).toBe(`${total.letters}${total.headerRow + 2}`);
  });

  test("is asked before a new workbook replaces the open one; opens what others made as far as it goes, and refuses the rest", async () => {
    const tabs = await host.page.locator(".sheet-tab").count();
    await host.page.click(`.file-bar button:text-is("${texts.newWorkbook}")`);
    await host.page.click(`dialog.notice button:text-is("${texts.cancel}")`);
    expect(await host.page.locator(".sheet-tab").count()).toBe(tabs);
    await host.page.click(`.file-bar button:text-is("${texts.newWorkbook}")`);
    await host.page.click(`dialog.notice button:text-is("${texts.discard}")`);
    await host.page.waitForSelector(".start-card");
    expect(await host.page.locator(".sheet-tab").count()).toBe(1);
    await choose("foreign.xlsx", readFileSync(path.join(__dirname, "..", "file", "foreign.xlsx")));
    await host.page.waitForSelector("dialog.notice li");
    expect(await host.page.locator("dialog.notice li").allTextContents()).toContain(language === "zh-CN" ? "销售：图片" : "销售: pictures");
    await host.picture("losses");
    await host.page.click(`dialog.notice button:text-is("${texts.ok}")`);
    expect(await host.page.locator(".sheet-tab").allTextContents()).toEqual(["销售", "空表"]);
    await choose("old.xls", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0]));
    await host.page.waitForSelector("dialog.notice p");
    expect(await host.page.textContent("dialog.notice p")).toBe(`${texts.notAWorkbook.oldFormat} ${texts.nothingChanged}`);
    await host.page.click(`dialog.notice button:text-is("${texts.ok}")`);
    expect(await host.page.locator(".sheet-tab").allTextContents()).toEqual(["销售", "空表"]);
  });

  test("changes the language of page, ribbon and pane", async () => {
    const other = language === "zh-CN" ? "en-US" : "zh-CN";
    await host.page.selectOption(".language select", other);
    await host.page.waitForSelector(`.file-bar button:text-is("${pageTexts(other).download}")`);
    expect(await host.page.textContent(".ribbon-tab")).toBe(other === "zh-CN" ? "季度簿" : "Quarterbook");
    await host.page.frameLocator("iframe").locator(`h1:text-is("${other === "zh-CN" ? "季度簿" : "Quarterbook"}")`).waitFor();
  });
});
