/** The whole pane with the keyboard alone. Part of pane.long.test.ts. */
import { shellTexts, VIEW_IDS } from "../../src/locales/pane/shell";
import type { Page } from "./openedExample";

/** More than the elements of any view. */
const mostTabs = 120;

/** Tab from the navigation to the end of the page; what could be focused and was not. */
async function missedByTab(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    const wanted = [...document.querySelectorAll<HTMLElement>("main button, main input, main select, main textarea, main summary, main [tabindex='0']")].filter((one) => one.checkVisibility() && !(one as HTMLButtonElement).disabled);
    Object.assign(window, { wanted, reached: new Set<Element>() });
  });
  for (let count = 0; count < mostTabs; count += 1) {
    await page.keyboard.press("Tab");
    const isOver = await page.evaluate(() => {
      const { reached } = window as unknown as { reached: Set<Element> };
      const active = document.activeElement;
      const isOutside = !active || active === document.body || active.closest("header, nav") !== null;
      if (active && !isOutside) reached.add(active);
      return isOutside && reached.size > 0;
    });
    if (isOver) break;
  }
  return page.evaluate(() => {
    const { wanted, reached } = window as unknown as { wanted: HTMLElement[]; reached: Set<Element> };
    return wanted.filter((one) => !reached.has(one)).map((one) => one.outerHTML.slice(0, 120));
  });
}

export function keyboardTests(openExample: (language: "en-US") => Promise<Page>): void {
  test("every view is reached and every control of it, with Tab, Enter, Space and arrows alone", async () => {
    const page = await openExample("en-US");
    const texts = shellTexts["en-US"];
    const missed: string[] = [];
    for (const view of VIEW_IDS) {
      const name = texts.views[view];
      await page.locator("header button").focus();
      for (let count = 0; count <= VIEW_IDS.indexOf(view); count += 1) await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(name);
      await page.keyboard.press("Enter");
      expect(await page.getByRole("navigation").getByRole("button", { name, exact: true }).getAttribute("aria-current")).toBe("page");
      await page.waitForTimeout(300);
      await page.waitForFunction(() => document.querySelector('main [role="progressbar"]') === null && document.querySelector("main")?.querySelector("button, select, summary") !== null);
      if (view === "today") {
        for (let count = VIEW_IDS.indexOf(view); count < VIEW_IDS.length; count += 1) await page.keyboard.press("Tab");
        await page.keyboard.press("ArrowDown");
        await page.keyboard.press("ArrowDown");
        await page.getByRole("button", { name: /^Remind me later/ }).first().waitFor();
        await page.getByRole("navigation").getByRole("button", { name, exact: true }).focus();
      }
      if (view === "settings") {
        for (const summary of await page.locator("summary").all()) {
          await summary.focus();
          if (!(await summary.evaluate((one) => (one.parentElement as HTMLDetailsElement).open))) await page.keyboard.press("Space");
        }
        await page.getByRole("navigation").getByRole("button", { name, exact: true }).focus();
      }
      missed.push(...(await missedByTab(page)).map((html) => `${view}: ${html}`));
    }
    expect(missed).toEqual([]);
  });
}
