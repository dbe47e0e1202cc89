/** What happens while people type straight into the sheets, beside the open pane. Part of pane.long.test.ts. */
import { shellTexts } from "../../src/locales/pane/shell";
import { cellOf, filledRows, settledBatches, show, typeInto, until, type Page } from "./openedExample";
import type { PaneHost } from "./paneHost";

const editing = (page: Page, isEditing: boolean) => page.evaluate((value) => void ((window as unknown as { paneHost: PaneHost }).paneHost.session.editingCell = value), isEditing);

/** The first row of the log that nobody filled, from 1. */
const nextRow = async (page: Page): Promise<number> => (await filledRows(page, "qbFollowUps")).length + 1;

async function entryOf(page: Page, row: number): Promise<Record<string, unknown>> {
  const headers = ["跟进日期", "销售代表", "客户名称/线索编号", "录入时间", "行标识"];
  const cells = await Promise.all(headers.map(async (header) => [header, (await cellOf(page, "qbFollowUps", row, header)).value]));
  return Object.fromEntries(cells) as Record<string, unknown>;
}

export function liveTests(openExample: (language: "zh-CN") => Promise<Page>): void {
  test("a row typed straight into the log gets its time, day and id by event, once; a colleague's row and a row begun before get nothing", async () => {
    const page = await openExample("zh-CN");
    const row = await nextRow(page);
    const customer = await cellOf(page, "qbFollowUps", row, "客户名称/线索编号");
    await typeInto(page, customer, "新港物流");
    await until(async () => (await entryOf(page, row))["录入时间"] !== null);
    const filled = await entryOf(page, row);
    expect(filled).toMatchObject({ 跟进日期: 46296, 录入时间: expect.any(Number), 行标识: expect.stringMatching(/^r-/) });
    expect(Math.floor(Number(filled["录入时间"]))).toBe(46296);

    await settledBatches(page); // what the pane writes itself starts nothing anew
    await typeInto(page, await cellOf(page, "qbFollowUps", row, "沟通内容摘要"), "需要报价");
    await page.waitForTimeout(800);
    expect((await entryOf(page, row))["录入时间"]).toBe(filled["录入时间"]);

    await typeInto(page, await cellOf(page, "qbFollowUps", row + 1, "客户名称/线索编号"), "同事的客户", { remote: true });
    await page.waitForTimeout(1_000);
    expect(await entryOf(page, row + 1)).toMatchObject({ 跟进日期: null, 录入时间: null });
    await typeInto(page, await cellOf(page, "qbFollowUps", row + 1, "沟通内容摘要"), "后来补写");
    await page.waitForTimeout(1_000);
    expect(await entryOf(page, row + 1)).toMatchObject({ 录入时间: null });
  });

  test("while a cell is edited nothing is lost: the time of entry and the open view follow when it is done; a protected sheet is told", async () => {
    const page = await openExample("zh-CN");
    await show(page, "lagging", "zh-CN");
    await page.getByText("滞后 1 项").waitFor();
    const row = await nextRow(page);
    await editing(page, true);
    await typeInto(page, await cellOf(page, "qbFollowUps", row, "客户名称/线索编号"), "新港物流");
    await page.getByText(shellTexts["zh-CN"].waiting).waitFor();
    await page.getByText("滞后 1 项").waitFor();
    expect((await entryOf(page, row))["录入时间"]).toBeNull();
    await editing(page, false);
    await page.getByText(shellTexts["zh-CN"].waiting).waitFor({ state: "detached" });
    await until(async () => (await entryOf(page, row))["录入时间"] !== null);
    expect((await entryOf(page, row))["录入时间"]).toEqual(expect.any(Number));

    await page.evaluate(() => {
      const { session } = (window as unknown as { paneHost: PaneHost }).paneHost;
      const sheet = session.state.workbook.sheets.find(({ name }) => name === "过程跟进");
      if (sheet) {
        sheet.protection.protected = true;
        const open = { top: 0, bottom: 1_000, left: 2, right: 2 };
        for (let at = open.top; at <= open.bottom; at += 1) {
          const formats = sheet.formats.get(at) ?? new Map<number, object>();
          formats.set(2, { ...formats.get(2), locked: false });
          sheet.formats.set(at, formats as never);
        }
      }
    });
    await typeInto(page, await cellOf(page, "qbFollowUps", row + 1, "客户名称/线索编号"), "另一客户");
    await page.getByText(shellTexts["zh-CN"].notFilled).waitFor();
    await page.getByText(/过程跟进 受保护/).waitFor();
  });

  test("the pane follows the selection to the person of the row", async () => {
    const page = await openExample("zh-CN");
    await show(page, "today", "zh-CN");
    const person = page.getByRole("combobox", { name: "销售代表" });
    await person.waitFor();
    const row = (await filledRows(page, "qbFollowUps")).findIndex((cells) => cells.includes("林晓雯")) + 1;
    const { sheet, address } = await cellOf(page, "qbFollowUps", row, "沟通内容摘要");
    await page.evaluate(([name, at]) => {
      const { session, bridge } = (window as unknown as { paneHost: PaneHost }).paneHost;
      const found = session.state.workbook.sheets.find((one) => one.name === name);
      const [, letter = "A", line = "1"] = /^([A-Z]+)(\d+)$/.exec(at ?? "") ?? [];
      const column = letter.charCodeAt(0) - 65;
      if (found) session.state.selection = { sheetId: found.id, area: { top: Number(line) - 1, bottom: Number(line) - 1, left: column, right: column } };
      bridge.sendEvents();
    }, [sheet, address]);
    await page.getByText("客户D(食品加工)").first().waitFor();
    expect(await person.locator("option:checked").textContent()).toBe("林晓雯");
  });

  test("two people's forms never share a row, a full log gets one more row with its formulas, and a hidden sheet is told", async () => {
    const page = await openExample("zh-CN");
    await show(page, "log", "zh-CN");
    const row = await nextRow(page);
    const log = async (customer: string): Promise<void> => {
      await page.getByRole("combobox", { name: "销售代表" }).selectOption("林晓雯");
      await page.getByLabel("客户名称/线索编号").fill(customer);
      await page.getByLabel("沟通内容摘要").fill("需要 20 台报价");
      await page.keyboard.press("Enter");
      await page.getByText("已写入「过程跟进」的空白行，并已核对。").waitFor();
    };
    const place = await cellOf(page, "qbFollowUps", row, "客户名称/线索编号");
    await page.evaluate(({ sheet, address }) => {
      const { session, type } = (window as unknown as { paneHost: PaneHost }).paneHost;
      const handle = session.handle.bind(session);
      session.handle = async (text) => {
        const replies = await handle(text);
        if (!text.includes("我们的客户")) return replies;
        session.handle = handle;
        await type(sheet, address, [["同事的客户"]], { remote: true });
        return replies;
      };
    }, place);
    await log("我们的客户");
    const ours = [46296, "林晓雯", "我们的客户", "需要 20 台报价", expect.any(Number), expect.stringMatching(/^r-/)];
    expect((await filledRows(page, "qbFollowUps")).slice(row - 1)).toEqual([["同事的客户"], ours]);

    const rows = await page.evaluate(async ({ sheet, address }) => {
      const { session, type } = (window as unknown as { paneHost: PaneHost }).paneHost;
      const table = session.state.workbook.sheets.flatMap(({ tables }) => tables).find(({ name }) => name === "qbFollowUps");
      if (!table) throw new Error("There is no log");
      const first = Number(/\d+$/.exec(address)?.[0]) + 2;
      await type(sheet, `C${first}`, Array.from({ length: table.area.bottom + 2 - first }, (_, index) => [`客户${index}`]), { paste: true, remote: true });
      return table.area.bottom - table.area.top;
    }, place);
    await log("最后一位");
    expect((await cellOf(page, "qbFollowUps", rows + 1, "客户名称/线索编号")).value).toBe("最后一位");
    expect((await cellOf(page, "qbFollowUps", rows + 1, "下一步状态")).value).not.toBeNull();

    await page.evaluate((name) => {
      const { session } = (window as unknown as { paneHost: PaneHost }).paneHost;
      const sheet = session.state.workbook.sheets.find((one) => one.name === name);
      if (sheet) sheet.visibility = "Hidden";
    }, place.sheet);
    await page.getByRole("button", { name: /^转到该行/ }).click();
    await page.getByText(`工作表「${place.sheet}」已被隐藏`, { exact: false }).waitFor();
  });
}
