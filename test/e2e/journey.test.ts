/** One journey on the page of `npm start`, ribbon, sheet and pane in turn; all others: `npm run test:browser`. */

import { shellTexts } from "../../src/locales/pane/shell";
import { pageTexts } from "../../stand-in/page/texts/pageTexts";
import { useHostPages } from "./hostPage";

const pages = useHostPages();
const language = "zh-CN";

test("a quarter from one press; a target typed, its sum follows; the pane goes along; the file that is downloaded goes to the judge", async () => {
  const host = await pages.open(language);
  const pane = host.page.frameLocator("iframe");
  await pane.locator("button").first().waitFor();
  await host.page.click('[id="Quarterbook.NewQuarter"]');
  await host.page.locator(".sheet-tab", { hasText: "目标设定" }).waitFor();
  await host.page.waitForFunction(() => window.openWorkbook?.running === 0);
  expect(await pane.locator("body").textContent()).toContain("已完成");

  const first = await host.columnPlace("targets", "rep:R01");
  const sum = await host.columnPlace("targets", "sum");
  await host.showSheet(first.sheet);
  const row = first.headerRow + 1;
  await host.goTo(`${first.letters}${row}`);
  await host.type("35");
  expect(await host.value(`${first.letters}${row}`)).toBe(35);
  expect(await host.value(`${sum.letters}${row}`)).toBe(35);
  await pane.getByRole("navigation").getByRole("button", { name: shellTexts[language].views.settings, exact: true }).click();
  await pane.locator("summary").first().waitFor();
  await host.download(pageTexts(language).download);
  expect(host.complaints).toEqual([]);
  await host.close();
});
