/** Pictures of the views: `npx tsx test/e2e/look.ts <folder> [view …]`, in both languages, three themes and two widths. */
import { mkdirSync } from "node:fs";
import path from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { checkTexts } from "../../src/locales/check/checkTexts";
import { settingsTexts } from "../../src/locales/pane/settings";
import { shellTexts, VIEW_IDS, type ViewId } from "../../src/locales/pane/shell";
import { exampleSetup, startBrowser } from "./openPane";

const [folder = "docs/pane", ...wanted] = process.argv.slice(2);
const views = VIEW_IDS.filter((view) => wanted.filter((word) => word !== "quick").length === 0 || wanted.includes(view));

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const browser = await startBrowser();
  for (const language of ["zh-CN", "en-US"] as const) {
    for (const [theme, width] of [["light", 320], ["dark", 420], ["contrast", 320], ["light", 420]] as const) {
      if (wanted.includes("quick") && (theme !== "light" || width !== 320)) continue;
      const pane = await browser.open({ language, theme, width, setup: exampleSetup(language), fill: true });
      for (const view of views) await look(pane.page, view, path.join(folder, `${view}-${language}-${theme}-${width}.png`), language);
      for (const complaint of pane.complaints) process.stdout.write(`complaint: ${complaint}\n`);
      await pane.close();
      if (views.includes("settings")) {
        const blank = await browser.open({ language, theme, width, quirks: ["fillsLast", "wideDigits", "noPrinter"] });
        await lookAtCheck(blank.page, path.join(folder, `check-${language}-${theme}-${width}.png`), language);
        await blank.close();
      }
    }
  }
  await browser.close();
}

async function look(page: Parameters<typeof settle>[0], view: ViewId, file: string, language: "zh-CN" | "en-US"): Promise<void> {
  await page.getByRole("navigation").getByRole("button", { name: shellTexts[language].views[view] }).click();
  await settle(page);
  if (view === "today" || view === "log") {
    await page.getByRole("combobox").first().selectOption({ index: 2 });
    await settle(page);
  }
  if (view === "settings") await page.locator("summary", { hasText: settingsTexts[language].rules }).first().click();
  await shoot(page, file);
}

/** The picture, and what the accessibility rules say of it. */
async function shoot(page: import("playwright-core").Page, file: string): Promise<void> {
  await page.screenshot({ path: file, fullPage: true });
  const { violations } = await new AxeBuilder({ page } as never).analyze();
  for (const { id, nodes } of violations) process.stdout.write(`${file}: ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}\n`);
}

/** In a blank workbook: what this Excel does. */
async function lookAtCheck(page: import("playwright-core").Page, file: string, language: "zh-CN" | "en-US"): Promise<void> {
  const texts = checkTexts[language];
  await page.getByRole("navigation").getByRole("button", { name: shellTexts[language].views.settings }).click();
  await page.locator("summary", { hasText: texts.title }).click();
  await page.getByRole("button", { name: texts.start }).click();
  await page.getByRole("button", { name: texts.again }).waitFor();
  await shoot(page, file);
}

/** Until nothing is being read. */
async function settle(page: import("playwright-core").Page): Promise<void> {
  await page.waitForTimeout(300);
  await page.waitForFunction(() => document.querySelector('main [role="progressbar"]') === null);
}

void main();
