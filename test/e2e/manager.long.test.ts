/** The manager's journey on the page of `npm start`. */

import type { Language } from "../../src/templates";
import { settingsTexts } from "../../src/locales/pane/settings";
import { shellTexts } from "../../src/locales/pane/shell";
import { pageTexts } from "../../stand-in/page/texts/pageTexts";
import { countPdfPages } from "./countPdfPages";
import { useHostPages, type HostPageDriver } from "./hostPage";

const pages = useHostPages();

const WORDS = {
  "zh-CN": { home: "首页", targets: "目标设定", review: "结果复盘", lagging: "林晓雯", newQuarter: "新建季度工作簿" },
  "en-US": { home: "Home", targets: "Targets", review: "Review", lagging: "Lin Xiaowen", newQuarter: "New quarterly workbook" },
} as const;

describe.each(["zh-CN", "en-US"] as const)("the manager, %s", (language: Language) => {
  const words = WORDS[language];
  const texts = pageTexts(language);
  let host: HostPageDriver;

  beforeEach(async () => {
    host = await pages.open(language);
  });
  afterEach(async () => {
    expect(host.complaints).toEqual([]);
    await host.close();
  });

  test("makes a new quarter with one press of a ribbon button", async () => {
    await host.page.frameLocator("iframe").locator("button").first().waitFor();
    await host.picture("start");
    expect(await host.page.textContent(".ribbon")).toContain(words.newQuarter);
    await host.page.click('[id="Quarterbook.NewQuarter"]');
    await host.page.waitForFunction((name) => [...document.querySelectorAll(".sheet-tab")].some((tab) => tab.textContent === name), words.targets);
    await host.page.waitForFunction(() => window.openWorkbook?.running === 0);
    expect(await host.page.frameLocator("iframe").locator("body").textContent()).toContain(language === "zh-CN" ? "已完成" : "Done");
  });

  test("sees who lags, edits a target, and the sums and lights follow", async () => {
    await host.openExample();
    await host.showSheet(words.home);
    expect(await host.shows(words.lagging)).toBe(true);
    await host.picture("home");
    const total = await host.columnPlace("targets", "total");
    const gap = await host.columnPlace("targets", "difference");
    await host.showSheet(words.targets);
    const row = total.headerRow + 1;
    expect(await host.value(`${gap.letters}${row}`)).toBe(0);
    await host.goTo(`${total.letters}${row}`);
    await host.type("120");
    expect(await host.value(`${total.letters}${row}`)).toBe(120);
    expect(await host.value(`${gap.letters}${row}`)).toBe(-20);
    await host.picture("targets");
    await host.page.keyboard.press("Control+z");
    await host.settled();
    expect(await host.value(`${gap.letters}${row}`)).toBe(0);
  });

  test("adds a member in mid-quarter in the pane and gives targets; the grid shows the column and the rows", async () => {
    await host.openExample();
    const pane = host.page.frameLocator("iframe");
    const settings = settingsTexts[language];
    await pane.getByRole("navigation").getByRole("button", { name: shellTexts[language].views.settings, exact: true }).click();
    await pane.locator("summary", { hasText: settings.addMember }).click();
    const form = pane.getByRole("form", { name: settings.addMember, exact: true });
    await form.getByLabel(settings.memberFields.name).fill("Zoe");
    await form.getByLabel(settings.memberFields.from).fill("2026-09-01");
    await form.getByRole("button", { name: settings.addMemberNow }).click();
    await form.getByText(settings.memberAdded("Zoe")).waitFor();
    await host.settled();
    await host.showSheet(words.targets);
    const { letters, headerRow } = await host.columnPlace("targets", "rep:R04");
    expect(await host.value(`${letters}${headerRow}`)).toBe("Zoe");
    await host.goTo(`${letters}${headerRow + 1}`);
    await host.type("20");
    const sum = await host.columnPlace("targets", "sum");
    expect(await host.value(`${sum.letters}${headerRow + 1}`)).toBe(120);
    await host.picture("member-targets");
    await host.showSheet(words.home);
    expect(await host.shows("Zoe")).toBe(true);
    await host.picture("member-home");
  });

  test("previews the review as pages, and the browser prints the same", async () => {
    await host.openExample();
    await host.showSheet(words.review);
    await host.picture("review");
    await host.page.click(`.file-bar button:text-is("${texts.preview}")`);
    const papers = host.page.locator(".paper");
    const pages = await papers.count();
    expect(pages).toBe(4); // the team and each of three reps, as the page breaks say
    for (let index = 0; index < pages; index += 1) {
      const paper = papers.nth(index);
      expect(await paper.locator(".header .center").textContent()).toBe(words.review);
      expect(await paper.locator(".footer .right").textContent()).toBe(language === "zh-CN" ? `第 ${index + 1} 页，共 4 页` : `Page ${index + 1} of 4`);
    }
    await host.picture("preview");
    expect(await countPdfPages(await host.page.pdf({ preferCSSPageSize: true, printBackground: true }))).toEqual({ pages: 4, size: "841.92 x 594.96 pts (A4)" });
  });
});
