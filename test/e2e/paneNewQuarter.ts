/** The period of the form for a new workbook, in a narrow pane with keys alone. Part of pane.long.test.ts. */
import AxeBuilder from "@axe-core/playwright";
import { newQuarterTexts } from "../../src/locales/pane/newQuarter";
import { shellTexts } from "../../src/locales/pane/shell";
import { filledRows, type Page } from "./openedExample";
import type { Language } from "../../src/locales";

/** Labels, hints and drop-down lists of the form whose text is wider than they are. */
function clipped(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const pen = document.createElement("canvas").getContext("2d");
    const isWide = (one: HTMLElement): boolean => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== "inline";
    const isCutList = (list: HTMLSelectElement): boolean => {
      const { font, paddingLeft, paddingRight } = getComputedStyle(list);
      if (!pen) return true;
      pen.font = font;
      return pen.measureText(list.selectedOptions[0]?.text ?? "").width > list.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
    };
    const texts = [...document.querySelectorAll<HTMLElement>("form label, form .fui-Field__hint, form h2, form h3, form button")].filter(isWide);
    const lists = [...document.querySelectorAll<HTMLSelectElement>("form select")].filter(isCutList);
    return [...texts.map((one) => one.textContent ?? ""), ...lists.map((one) => one.selectedOptions[0]?.text ?? "")];
  });
}

async function expectGood(page: Page): Promise<void> {
  expect(await clipped(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  const { violations } = await new AxeBuilder({ page } as never).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
}

export function newQuarterTests(openEmpty: (language: Language) => Promise<Page>): void {
  test.each([
    ["zh-CN", "2026财年第1季度（5–7月）"],
    ["en-US", "FY2026 Q1 (May–Jul)"],
  ] as const)("a fiscal quarter is chosen and made with keys alone, in 320 pixels without a cut word (%s)", async (language, name) => {
    const page = await openEmpty(language);
    const texts = newQuarterTexts[language];
    await page.getByRole("button", { name: shellTexts[language].custom }).press("Enter");
    await page.getByRole("combobox", { name: texts.period }).focus();
    await expectGood(page);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.getByRole("combobox", { name: texts.month, exact: true }).waitFor();
    await expectGood(page);
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Tab");
    // The first month: from April to May.
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Tab");
    await page.keyboard.type("2026");
    await page.keyboard.press("Tab");
    await page.keyboard.type("1");
    await page.getByText(name).waitFor();
    await expectGood(page);
    await page.keyboard.press("Enter");
    await page.getByText(name).last().waitFor();
    await page.waitForFunction(() => document.querySelector("form") === null);
    expect(await filledRows(page, "qbMembers")).toHaveLength(3);
  });
}
