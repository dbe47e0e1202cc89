/** What the pane says and keeps where nothing can be written or loaded: a read-only workbook, a broken connection. Part of pane.long.test.ts. */
import { messages } from "../../src/locales";
import { laggingTexts } from "../../src/locales/pane/lagging";
import { logTexts } from "../../src/locales/pane/log";
import { reviewTexts } from "../../src/locales/pane/review";
import { settingsTexts } from "../../src/locales/pane/settings";
import { fieldLabel, rules as allRules } from "../../src/templates";
import { shellTexts, VIEW_IDS, type ViewId } from "../../src/locales/pane/shell";
import { todayTexts } from "../../src/locales/pane/today";
import { show, type Page } from "./openedExample";
import type { PaneHost } from "./paneHost";

const language = "zh-CN";
const lagThreshold = fieldLabel(allRules.lag.fields.threshold, language);
const { commands, outcomes } = messages(language);
const refusal = outcomes.readOnly({});

/** Every cell, row, name, layout and setting of the document as text. */
const everything = (page: Page) =>
  page.evaluate(() => {
    const { session, bridge } = (window as unknown as { paneHost: PaneHost }).paneHost;
    const plain = (_key: string, value: unknown): unknown => (value instanceof Map ? [...value] : value);
    return JSON.stringify([session.state.workbook, bridge.settings], plain);
  });

/** What the people of the example are called, as the label of a choice. */
const person = "销售代表";

/** The text in the view that is shown; other views may stand hidden beside it. */
const shown = (page: Page, text: string | RegExp) => page.getByText(text).filter({ visible: true }).first();
const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).filter({ visible: true }).first().click();

/** What a person does in each view that writes, and what stays in the form. */
const attempts: Readonly<Record<ViewId, (page: Page) => Promise<void>>> = {
  start: async (page) => {
    for (const command of ["refreshWorkbook", "prepareReview"] as const) {
      await page.getByRole("button", { name: commands[command].label, exact: true }).first().click();
      await shown(page, new RegExp(`^${commands[command].label} –`)).waitFor();
      await shown(page, refusal).waitFor();
    }
  },
  today: async (page) => {
    const texts = todayTexts[language];
    await page.getByRole("combobox", { name: person }).selectOption("林晓雯");
    await press(page, new RegExp(`^${texts.snooze}：`));
    await page.getByLabel(texts.snoozeReason).fill("客户出差");
    await press(page, texts.snoozeSave);
    await shown(page, /只读/).waitFor();
    expect(await page.getByLabel(texts.snoozeReason).inputValue()).toBe("客户出差");
  },
  lagging: async (page) => {
    const texts = laggingTexts[language];
    await press(page, new RegExp(`^${texts.writeAction}：`));
    await page.getByLabel(texts.measure).fill("每周两次联合拜访");
    await press(page, texts.save);
    await shown(page, refusal).waitFor();
    expect(await page.getByLabel(texts.measure).inputValue()).toBe("每周两次联合拜访");
  },
  log: async (page) => {
    const texts = logTexts[language];
    await page.getByRole("combobox", { name: person }).filter({ visible: true }).selectOption("林晓雯");
    await page.getByLabel(texts.customer).fill("客户Z");
    await page.getByLabel(texts.summary).fill("确认预算 20 万元，下周报价");
    await press(page, texts.save);
    await shown(page, refusal).waitFor();
    expect(await page.getByLabel(texts.summary).inputValue()).toBe("确认预算 20 万元，下周报价");
  },
  review: async (page) => {
    await press(page, reviewTexts[language].printChosen);
    await shown(page, refusal).waitFor();
  },
  settings: async (page) => {
    const texts = settingsTexts[language];
    await page.locator("summary", { hasText: texts.rules }).first().click();
    const rules = page.getByRole("form", { name: texts.rules });
    await rules.getByLabel(lagThreshold).fill("60");
    await rules.getByRole("button", { name: texts.save }).click();
    await rules.getByText(refusal).waitFor();
    expect(await rules.getByLabel(lagThreshold).inputValue()).toBe("60");
  },
};

export function refusedTests(openExample: (language: "zh-CN") => Promise<Page>, complaints: () => string[]): void {
  test("a read-only workbook: every view shows it, every write is refused with what to do, what was typed stays, nothing is changed", async () => {
    const page = await openExample(language);
    await page.evaluate(() => {
      (window as unknown as { paneHost: PaneHost }).paneHost.session.state.workbook.readOnly = true;
    });
    const before = await everything(page);
    for (const view of VIEW_IDS) {
      await show(page, view, language);
      await attempts[view](page);
    }
    expect(JSON.parse(await everything(page))).toEqual(JSON.parse(before));
  });

  test("without a connection a view that was not loaded yet says that nothing was lost; the others go on, and it opens when asked again", async () => {
    const page = await openExample(language);
    await show(page, "log", language);
    await page.getByLabel(logTexts[language].customer).fill("客户Z");
    await page.context().setOffline(true);
    await show(page, "lagging", language);
    await shown(page, shellTexts[language].viewFailed).waitFor();
    await show(page, "log", language);
    expect(await page.getByLabel(logTexts[language].customer).inputValue()).toBe("客户Z");
    await show(page, "review", language);
    await shown(page, shellTexts[language].viewFailed).waitFor();
    await page.context().setOffline(false);
    await press(page, shellTexts[language].again);
    await shown(page, reviewTexts[language].glance).waitFor();
    await show(page, "lagging", language);
    await shown(page, laggingTexts[language].count(1)).waitFor();
    await show(page, "log", language);
    expect(await page.getByLabel(logTexts[language].customer).inputValue()).toBe("客户Z");
    expect(complaints().splice(0).filter((complaint) => !/ERR_INTERNET_DISCONNECTED|ChunkLoadError|Loading chunk/.test(complaint))).toEqual([]);
  });
}
