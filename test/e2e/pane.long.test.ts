/** The pane in Chromium with the real Office.js: what the views say, what they write, keys alone, axe, narrow panes. */
import AxeBuilder from "@axe-core/playwright";
import { VIEW_IDS } from "../../src/locales/pane/shell";
import { cellOf, filledRows, settledBatches, show, typeInto, untilListening, type Page } from "./openedExample";
import { exampleSetup, startBrowser, type OpenPane, type PaneBrowser } from "./openPane";
import type { PaneHost } from "./paneHost";
import { keyboardTests } from "./paneKeyboard";
import { liveTests } from "./paneLive";
import { newQuarterTests } from "./paneNewQuarter";
import { offersTests } from "./paneOffers";
import { refusedTests } from "./paneRefused";
import { reviewTests } from "./paneReview";
import { settingsTests } from "./paneSettings";

let browser: PaneBrowser;
let pane: OpenPane | null = null;
beforeAll(async () => {
  browser = await startBrowser();
});
afterEach(async () => {
  const complaints = pane?.complaints ?? [];
  await pane?.close();
  pane = null;
  expect(complaints).toEqual([]);
});
afterAll(() => browser.close());

async function openExample(language: "zh-CN" | "en-US", options: { theme?: "light" | "dark" | "contrast"; width?: number } = {}): Promise<Page> {
  pane = await browser.open({ language, setup: exampleSetup(language), fill: true, ...options });
  await untilListening(pane.page);
  return pane.page;
}

const selection = (page: Page) =>
  page.evaluate(() => {
    const { state } = (window as unknown as { paneHost: PaneHost }).paneHost.session;
    return state.workbook.sheets.find(({ id }) => id === state.selection?.sheetId)?.name;
  });

test("without a quarter a view says so, changes nothing and leads to where one is made", async () => {
  pane = await browser.open({ language: "zh-CN" });
  const { page } = pane;
  await show(page, "lagging", "zh-CN");
  await page.getByText("此工作簿中还没有季度工作表").waitFor();
  await page.getByRole("button", { name: "去新建季度工作簿" }).click();
  await page.getByRole("button", { name: "新建季度工作簿", exact: true }).waitFor();
  expect(await page.evaluate(() => (window as unknown as { paneHost: PaneHost }).paneHost.session.state.workbook.sheets.length)).toBe(1);
});

test("Lagging names who, with the weeks and rates, goes to the row, and puts an action into the list", async () => {
  const page = await openExample("zh-CN");
  await show(page, "lagging", "zh-CN");
  await page.getByText("第12周 62.1%，第13周 57.9%，第14周 60.0%").waitFor();
  await page.getByRole("button", { name: "转到该行：林晓雯 销售额" }).click();
  await page.waitForFunction(() => (window as unknown as { paneHost: PaneHost }).paneHost.session.state.selection !== null);
  expect(await selection(page)).toBe("周进度");
  const before = await filledRows(page, "qbActions");
  await page.getByRole("button", { name: "写改进行动：林晓雯 销售额" }).click();
  await page.getByRole("button", { name: "写入跟踪表" }).click();
  await page.getByText("请填写措施。").waitFor();
  await page.getByLabel("措施").fill("=每周两次联合拜访");
  await page.keyboard.press("Enter");
  await page.getByText("已写入「问题跟踪表」，并已核对。").waitFor();
  const after = await filledRows(page, "qbActions");
  expect(after.length).toBe(before.length + 1);
  expect(after[before.length]?.slice(0, 4)).toEqual(["周会", "林晓雯 销售额 滞后：第12周 62.1%，第13周 57.9%，第14周 60.0%", "=每周两次联合拜访", "周敏"]);
});

test("a follow-up is logged with keys alone: hints while typing, Enter saves, the first blank row is filled", async () => {
  const page = await openExample("en-US");
  await show(page, "log", "en-US");
  await page.getByLabel("Customer or lead no.").waitFor();
  const before = await filledRows(page, "qbFollowUps");
  await page.getByRole("combobox", { name: "Rep" }).focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Tab");
  await page.keyboard.type("New Harbour Ltd");
  await page.keyboard.press("Tab");
  await page.keyboard.type("visited");
  await page.getByText("Needs detail.").waitFor();
  await page.keyboard.type(", wants a quote for 20 units");
  await page.getByText("Needs detail.").waitFor({ state: "detached" });
  await page.getByLabel("Due", { exact: true }).focus();
  await page.keyboard.type("100520");
  await page.keyboard.press("Enter");
  await page.getByText("Write a whole date").waitFor();
  await page.keyboard.press("Delete");
  await page.keyboard.type("2026");
  expect(await page.getByLabel("Due", { exact: true }).inputValue()).toBe("2026-10-05");
  await page.keyboard.press("Enter");
  await page.getByText("Written to a blank row of the follow-up log and checked.").waitFor();
  const after = await filledRows(page, "qbFollowUps");
  expect(after.length).toBe(before.length + 1);
  expect(after[before.length]).toEqual(expect.arrayContaining(["Chen Siyuan", "New Harbour Ltd", "visited, wants a quote for 20 units", expect.stringMatching(/^r-/)]));
  expect(after.slice(0, before.length)).toEqual(before);
});

test("Today lists what waits with its evidence; putting off asks for a reason, is kept in the document and can be taken back", async () => {
  const page = await openExample("zh-CN");
  await show(page, "today", "zh-CN");
  await page.getByRole("combobox", { name: "销售代表" }).selectOption("林晓雯");
  await page.getByText("待办 1 项").waitFor();
  await page.getByRole("button", { name: "稍后提醒：下一步逾期 客户D(食品加工)" }).click();
  await page.getByRole("button", { name: "确定" }).click();
  await page.getByText("请写明原因，同事也会看到。").waitFor();
  await page.getByLabel("原因").fill("客户出差");
  await page.keyboard.press("Enter");
  await page.getByText("推迟到 2026-10-02：客户出差").waitFor();
  const kept = await page.evaluate(() => (window as unknown as { paneHost: PaneHost }).paneHost.bridge.settings["quarterbook.snoozes"]);
  expect(kept).toMatchObject([{ until: "2026-10-02", reason: "客户出差" }]);
  await page.getByRole("button", { name: /^恢复提醒/ }).click();
  await page.getByText("待办 1 项").waitFor();
});

test("an edit in the workbook shows in the open view by itself, and reading causes no further reading", async () => {
  const page = await openExample("zh-CN");
  await show(page, "lagging", "zh-CN");
  await page.getByText("滞后 1 项").waitFor();
  const before = await settledBatches(page);
  await typeInto(page, await cellOf(page, "qbRules", 1, "启用"), "关");
  await page.getByText("滞后规则在「设置」表中已关闭").waitFor();
  // The first edit also finds out, in two requests, where the log stands.
  const settled = await settledBatches(page);
  expect(settled - before).toBeLessThanOrEqual(4);
  await typeInto(page, await cellOf(page, "qbRules", 1, "启用"), "开");
  await page.getByText("滞后 1 项").waitFor();
  expect((await settledBatches(page)) - settled).toBeLessThanOrEqual(2);
});

test("a quarter of one's own: errors stand at their fields, the split is shown, the workbook is made from it", async () => {
  pane = await browser.open({ language: "zh-CN" });
  const { page } = pane;
  await page.getByRole("button", { name: "填写目标和成员" }).click();
  await page.getByLabel("团队成员").fill("王芳\n李娜\n王芳");
  await page.getByText(/还有 1 处需要修改/).waitFor();
  await page.getByLabel("团队成员").fill("王芳\n李娜\n赵敏");
  await page.getByLabel("年份").fill("2026");
  await page.getByLabel("季度", { exact: true }).fill("3");
  await page.getByLabel("基础").first().fill("100");
  await page.getByText("王芳 33.4 · 李娜 33.3 · 赵敏 33.3").waitFor();
  const { violations } = await new AxeBuilder({ page } as never).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
  await page.getByRole("button", { name: "建立工作簿" }).click();
  await page.getByText(/已为.销售团队.建好 2026年第3季度/).waitFor();
  expect((await filledRows(page, "qbMembers")).map(([, name]) => name)).toEqual(["王芳", "李娜", "赵敏"]);
});

test.each(["light", "dark", "contrast"] as const)("axe finds nothing in any view, and nothing is wider than a pane of 320 pixels (%s)", async (theme) => {
  const language = theme === "dark" ? "zh-CN" : "en-US";
  const page = await openExample(language, { theme });
  const found: string[] = [];
  for (const view of VIEW_IDS) {
    await show(page, view, language);
    await page.waitForTimeout(300);
    await page.waitForFunction(() => document.querySelector('main [role="progressbar"]') === null);
    if (view === "today" || view === "log") await page.getByRole("combobox").first().selectOption({ index: 2 });
    await page.evaluate(() => document.querySelectorAll("details").forEach((section) => (section.open = true)));
    const { violations } = await new AxeBuilder({ page } as never).analyze();
    found.push(...violations.map(({ id, nodes }) => `${view} ${id}: ${nodes.map(({ html }) => html).join()}`));
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > 320) found.push(`${view} is ${width} pixels wide`);
  }
  expect(found).toEqual([]);
});

keyboardTests(openExample);
newQuarterTests(async (language) => {
  pane = await browser.open({ language });
  return pane.page;
});
liveTests(openExample);
offersTests(openExample);
reviewTests(openExample);
settingsTests(openExample);
refusedTests(openExample, () => pane?.complaints ?? []);
