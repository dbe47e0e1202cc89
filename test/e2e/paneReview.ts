/** Printing some people alone, and putting the print area back. Part of pane.long.test.ts. */
import { reviewTexts } from "../../src/locales/pane/review";
import { show, type Page } from "./openedExample";
import type { PaneHost } from "./paneHost";

const texts = reviewTexts["zh-CN"];

/** Page layout and rows of the review sheet as plain data. */
const reviewPages = (page: Page) =>
  page.evaluate(() => {
    const { session } = (window as unknown as { paneHost: PaneHost }).paneHost;
    const sheet = session.state.workbook.sheets.find(({ name }) => name === "结果复盘");
    const table = sheet?.tables.find(({ name }) => name === "qbReview");
    return JSON.parse(JSON.stringify({ layout: sheet?.pageLayout, rows: [...(sheet?.rows ?? [])], top: table?.area.top })) as {
      layout: { printArea: { top: number; bottom: number; left: number; right: number }; furtherPrintAreas?: { top: number; bottom: number }[] };
      rows: unknown[];
      top: number;
    };
  });

export function reviewTests(openExample: (language: "zh-CN") => Promise<Page>): void {
  test("Review: chosen people are printed in the chosen order, no row is hidden for it, and everything is put back as it was", async () => {
    const page = await openExample("zh-CN");
    await page.evaluate(() => {
      const { session } = (window as unknown as { paneHost: PaneHost }).paneHost;
      session.state.workbook.sheets.find(({ name }) => name === "结果复盘")?.rows.set(9, { hidden: true });
    });
    const before = await reviewPages(page);
    await show(page, "review", "zh-CN");
    const group = page.getByRole("group", { name: texts.choose });
    await group.getByLabel("陈思远").uncheck();
    await group.getByLabel(texts.order).selectOption("teamLast");
    await group.getByRole("button", { name: texts.printChosen }).click();
    await group.getByText(texts.chosenDone).waitFor();
    const chosen = await reviewPages(page);
    const parts = [chosen.layout.printArea, ...(chosen.layout.furtherPrintAreas ?? [])];
    expect(parts).toHaveLength(3);
    expect(parts[2]).toMatchObject({ top: before.top + 1 });
    expect(parts[0]?.top).toBeGreaterThan(Number(parts[2]?.bottom));
    expect(parts[1]?.top).toBeGreaterThan(Number(parts[0]?.bottom));
    expect(chosen.layout.printArea).toMatchObject({ left: before.layout.printArea.left, right: before.layout.printArea.right });
    expect(chosen.rows).toEqual(before.rows);
    await group.getByRole("button", { name: texts.restore }).click();
    await group.getByText(texts.restored).waitFor();
    expect(await reviewPages(page)).toEqual(before);
  });
}
