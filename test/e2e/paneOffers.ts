/** What a check offers to put right, in a narrow pane. Part of pane.long.test.ts. */
import AxeBuilder from "@axe-core/playwright";
import { messages } from "../../src/locales";
import { offerTexts } from "../../src/locales/pane/offers";
import { cellOf, typeInto, type Page } from "./openedExample";

const log = "qbFollowUps";

export function offersTests(openExample: (language: "zh-CN") => Promise<Page>): void {
  test("Look-alikes and yuan are put right by a press each, in 320 pixels, long names too", async () => {
    const page = await openExample("zh-CN");
    const texts = offerTexts["zh-CN"];
    const long = "華東電子科技股份有限公司上海分公司".repeat(8);
    const customer = "客户名称/线索编号";
    const amount = "预计金额（万元）";
    const at = (row: number, header: string) => cellOf(page, log, row, header);
    await typeInto(page, await at(1, customer), long);
    await typeInto(page, await at(2, customer), long.replaceAll("華東電", "华东电"));
    await typeInto(page, await at(3, amount), 240_000);
    await typeInto(page, await at(4, amount), 12_000);
    await page.getByRole("button", { name: messages("zh-CN").commands.refreshWorkbook.label, exact: true }).click();
    const offers = page.getByRole("list", { name: texts.heading });
    await offers.waitFor();
    await expectGood(page);
    await offers.getByRole("combobox", { name: texts.stays }).selectOption(long);
    await offers.getByRole("button", { name: new RegExp(`^${texts.unify}`) }).click();
    await offers.getByText(texts.respelt({ count: 1, name: long })).waitFor();
    expect((await at(2, customer)).value).toBe(long);
    await offers.getByRole("checkbox", { name: /12,000 → 1\.2$/ }).uncheck();
    await offers.getByRole("button", { name: /^换算成万元/ }).click();
    await offers.getByText(texts.converted({ count: 1, isYuan: true })).waitFor();
    expect([(await at(3, amount)).value, (await at(4, amount)).value]).toEqual([24, 12_000]);
    await expectGood(page);
  });
}

async function expectGood(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page } as never).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
}
