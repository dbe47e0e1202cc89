/** The Settings view against a workbook: what it writes, what it refuses. Part of pane.long.test.ts. */
import AxeBuilder from "@axe-core/playwright";
import { settingsTexts } from "../../src/locales/pane/settings";
import { fieldLabel, lists as allLists, rules as allRules } from "../../src/templates";
import type { PaneHost } from "./paneHost";
import { cellOf, filledRows, show, typeInto, type Page } from "./openedExample";

const texts = settingsTexts["zh-CN"];
const lagThreshold = fieldLabel(allRules.lag.fields.threshold, "zh-CN");

const section = (page: Page, title: string) => page.getByRole("form", { name: title, exact: true });

async function openSection(page: Page, title: string): Promise<ReturnType<typeof section>> {
  const form = section(page, title);
  await page.locator("summary", { hasText: title }).first().waitFor();
  if (!(await form.isVisible())) await page.locator("summary", { hasText: title }).first().click();
  return form;
}

async function save(form: ReturnType<typeof section>): Promise<void> {
  await form.getByRole("button", { name: texts.save }).click();
  await form.getByText(texts.saved).waitFor();
}

export function settingsTests(openExample: (language: "zh-CN") => Promise<Page>): void {
  test("Settings: a threshold is checked beside its field, written, and takes effect; what a colleague changed meanwhile is not overwritten", async () => {
    const page = await openExample("zh-CN");
    await show(page, "settings", "zh-CN");
    const rules = await openSection(page, texts.rules);
    const threshold = rules.getByLabel(lagThreshold);
    expect(await threshold.inputValue()).toBe("70");
    await threshold.fill("170");
    await rules.getByText(/100/).first().waitFor();
    await rules.getByText(texts.problems(1)).waitFor();
    await threshold.fill("60");
    await save(rules);
    const cell = await cellOf(page, "qbRules", 1, "阈值");
    expect(cell.value).toBe(0.6);
    await show(page, "lagging", "zh-CN");
    await page.getByText("没有人滞后").or(page.getByText("60%")).first().waitFor();

    await show(page, "settings", "zh-CN");
    const again = await openSection(page, texts.rules);
    await again.getByLabel(lagThreshold).fill("65");
    await typeInto(page, cell, "0.8");
    await page.waitForTimeout(900);
    await again.getByRole("button", { name: texts.save }).click();
    await again.getByText(/在您填写期间被别人改过/).waitFor();
    expect((await cellOf(page, "qbRules", 1, "阈值")).value).toBe(0.8);
    await again.getByRole("button", { name: texts.discard }).click();
    await page.waitForFunction((label) => [...document.querySelectorAll("label")].some((one) => one.textContent === label && (document.getElementById(one.htmlFor) as HTMLInputElement | null)?.value === "80"), lagThreshold);
  });

  test("Settings: somebody joins in mid-quarter; errors stand at the field, keys alone do it, and the other views know the member", async () => {
    const page = await openExample("zh-CN");
    const typed = (await filledRows(page, "qbWeekly")).length;
    await show(page, "settings", "zh-CN");
    const form = await openSection(page, texts.addMember);
    const name = form.getByLabel(texts.memberFields.name);
    await name.fill("陈思远");
    await form.getByText(texts.nameTaken("陈思远")).waitFor();
    expect(await form.getByRole("button", { name: texts.addMemberNow }).getAttribute("aria-disabled")).toBe("true");
    await name.fill("=周新");
    await form.getByLabel(texts.memberFields.from).fill("2026-12-01");
    await form.getByText(/2026-09-30/).waitFor();
    await form.getByLabel(texts.memberFields.from).fill("2026-09-01");
    await name.focus();
    await page.keyboard.press("Enter");
    await form.getByText(texts.memberAdded("=周新")).waitFor();
    expect(await name.inputValue()).toBe("");
    expect((await cellOf(page, "qbTargets", 0, "=周新")).value).toBe("=周新");
    expect((await filledRows(page, "qbWeekly")).length - typed).toBe(56);
    await form.getByRole("button", { name: /转到该行.*=周新/ }).click();
    await page.waitForFunction(() => (window as unknown as { paneHost: PaneHost }).paneHost.session.state.selection !== null);
    const { violations } = await new AxeBuilder({ page } as never).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
    await show(page, "log", "zh-CN");
    await page.getByRole("combobox", { name: "销售代表" }).selectOption("=周新");
  });

  test("Settings: a new name goes to targets and logged rows; a leaver's remaining target goes to 待分配; a date and a list entry are added", async () => {
    const page = await openExample("zh-CN");
    const logged = (await filledRows(page, "qbFollowUps")).flat().filter((value) => value === "林晓雯").length;
    expect(logged).toBeGreaterThan(0);
    await show(page, "settings", "zh-CN");
    const members = await openSection(page, texts.members);
    const names = members.getByLabel(texts.memberFields.name);
    const index = await names.evaluateAll((fields) => fields.findIndex((field) => (field as HTMLInputElement).value === "林晓雯"));
    await names.nth(index).fill("陈思远");
    await members.getByText(/陈思远.*重复|重复.*陈思远|已有/).first().waitFor();
    await names.nth(index).fill("=林小文");
    await members.getByLabel(texts.memberFields.to).nth(index).fill("2026-08-31");
    const before = Number((await cellOf(page, "qbTargets", 1, "林晓雯")).value);
    const openBefore = Number((await cellOf(page, "qbTargets", 1, "团队机动")).value ?? 0);
    await save(members);
    const rows = (await filledRows(page, "qbFollowUps")).flat();
    expect([rows.filter((value) => value === "=林小文").length, rows.includes("林晓雯")]).toEqual([logged, false]);
    const after = Number((await cellOf(page, "qbTargets", 1, "=林小文")).value);
    const open = Number((await cellOf(page, "qbTargets", 1, "团队机动")).value);
    expect(after).toBeLessThan(before);
    expect(after + open).toBeCloseTo(before + openBefore, 9);

    const calendar = await openSection(page, texts.calendar);
    const noted = (await filledRows(page, "qbHolidays")).find(([day]) => day === 46290);
    await calendar.getByLabel(texts.holidays).fill("2026-09-25 2026-08-14");
    await save(calendar);
    // The day that stays keeps its row and its note; the new one takes a row that became free.
    const days = await filledRows(page, "qbHolidays");
    expect(days.map(([day]) => day).sort()).toEqual([46248, 46290]);
    expect(days.find(([day]) => day === 46290)).toEqual(noted);

    const lists = await openSection(page, texts.lists);
    const channels = lists.getByLabel(allLists.channels.label["zh-CN"]);
    const entries = (await channels.inputValue()).split("\n");
    await channels.fill([...entries.filter((entry) => entry !== "邮件"), "展会", "直播"].join("\n"));
    await save(lists);
    expect((await filledRows(page, "qbChannels")).map(([entry]) => entry)).toEqual([...entries.map((entry) => (entry === "邮件" ? "展会" : entry)), "直播"]);
  });
}
