/** @jest-environment jsdom */
import { act, fireEvent, render, screen, within } from "@testing-library/react";
import { beginCommand, finishCommand } from "../../src/commands/outcomes";
import { messages } from "../../src/locales";
import OutcomeDetails from "../../src/taskpane/parts/OutcomeDetails";
import { loadExcel } from "../../src/taskpane/state/excelWork";
import type { Corrected, CommandResult } from "../../src/excel";
import type { Language } from "../../src/locales";
import type { AmountOffer, Offer, SpellingOffer } from "../../src/workbook";

jest.mock("../../src/taskpane/state/excelWork", () => ({ loadExcel: jest.fn() }));

const lookAlikes = (): SpellingOffer => ({
  kind: "spelling",
  header: "客户名称/线索编号",
  columns: [],
  spellings: [{ name: "华东电子", count: 2, texts: ["华东电子"] }, { name: "華東電子", count: 1, texts: ["華東電子"] }],
  isListed: false,
});
const nearly = (): SpellingOffer => ({
  ...lookAlikes(),
  header: "销售代表",
  spellings: [{ name: "李娜", count: 0, texts: ["李娜"] }, { name: "李哪", count: 3, texts: ["李哪"] }],
  isListed: true,
});
const amounts = (values: readonly number[] = [500_000], count = values.length): AmountOffer => ({
  ...{ kind: "amount", sheet: "过程跟进", isYuan: true, count },
  cells: values.map((value, at) => ({
    ...{ table: "followUps", column: "amount", header: "预计金额（万元）", row: 3 + at, sheetRow: 7 + at, value, becomes: value / 10_000 },
  })),
});

/** The outcome of a check with these offers, and what was asked of Excel. */
function shown(offers: readonly Offer[], ended: Corrected | CommandResult, language: Language = "zh-CN") {
  const unifySpelling = jest.fn().mockResolvedValue(ended);
  const convertAmounts = jest.fn().mockResolvedValue(ended);
  (loadExcel as jest.Mock).mockResolvedValue({ unifySpelling, convertAmounts });
  const last = { command: "refreshWorkbook", status: "done", message: "已检查更新。", offers } as const;
  const view = render(<OutcomeDetails language={language} texts={messages(language)} running={null} last={last} />);
  const press = (name: string) => act(async () => screen.getByRole("button", { name }).click());
  return { unifySpelling, convertAmounts, press, ...view };
}

test("the most frequent spelling stays unless another one is chosen; what was changed is told", async () => {
  const offer = lookAlikes();
  const { unifySpelling, press } = shown([offer], { corrected: 2, left: [], gone: 0 });
  const choice = screen.getByRole<HTMLSelectElement>("combobox", { name: "保留的写法" });
  expect([choice.value, ...within(choice).getAllByRole("option").map(({ textContent }) => textContent)]).toEqual(["华东电子", "华东电子（2 处）", "華東電子（1 处）"]);
  expect(unifySpelling).not.toHaveBeenCalled();
  fireEvent.change(choice, { target: { value: "華東電子" } });
  await press("统一写法：華東電子");
  expect(unifySpelling.mock.calls).toEqual([[offer, "華東電子", expect.objectContaining({ language: "zh-CN" })]]);
  expect(screen.getByText("2 个单元格已改为「華東電子」，其他内容没有改动。")).toBeTruthy();
  await press("统一写法：華東電子");
  expect(unifySpelling).toHaveBeenCalledTimes(1);
});

test("what was done outlasts a look at another view; another check offers anew", async () => {
  const offer = lookAlikes();
  const first = shown([offer], { corrected: 1, left: [], gone: 0 });
  await first.press("统一写法：華東電子");
  first.unmount();
  const second = shown([offer], { corrected: 0, left: [], gone: 0 });
  expect(screen.getByText("1 个单元格已改为「华东电子」，其他内容没有改动。")).toBeTruthy();
  second.unmount();
  shown([lookAlikes()], { corrected: 0, left: [], gone: 0 });
  expect(screen.getByRole("button", { name: "统一写法：華東電子" }).getAttribute("aria-disabled")).toBeNull();
});

test("an entry that nearly is in its list becomes that one alone", async () => {
  const { unifySpelling, press } = shown([nearly()], { corrected: 3, left: [], gone: 0 }, "en-US");
  expect(screen.queryByRole("combobox")).toBeNull();
  expect(screen.getByText(/^“李哪” in “销售代表” \(3 cells\) is not in the list\./)).toBeTruthy();
  await press("Change to “李娜”: 李哪");
  expect(unifySpelling.mock.calls[0]?.[1]).toBe("李娜");
  expect(screen.getByText("3 cells changed to “李娜”; nothing else was changed.")).toBeTruthy();
});

test("amounts are shown with what they become, cell by cell; cells that were left are told", async () => {
  const { convertAmounts, press } = shown([amounts()], { corrected: 0, left: ["'过程跟进'!H8"], gone: 1 });
  expect(screen.getByText("第 8 行「预计金额（万元）」：500,000 → 50")).toBeTruthy();
  await press("换算成万元（除以 10,000）：过程跟进");
  expect(convertAmounts).toHaveBeenCalledTimes(1);
  expect(screen.getByText("没有单元格要改，未作改动。这些单元格是公式，或内容已经变了，没有改：'过程跟进'!H8。另有 1 个单元格里已不是检查时的内容，没有改。")).toBeTruthy();
});

test("an amount that is right as it stands is left out of the press", async () => {
  const offer = amounts([500_000, 12_000, 300_000]);
  const { convertAmounts, press, unmount } = shown([offer], { corrected: 2, left: [], gone: 0 });
  const group = screen.getByRole("group", { name: "过程跟进：要换算的数" });
  expect(within(group).getAllByRole<HTMLInputElement>("checkbox").map(({ checked }) => checked)).toEqual([true, true, true]);
  fireEvent.click(within(group).getByRole("checkbox", { name: "第 9 行「预计金额（万元）」：12,000 → 1.2" }));
  await press("换算成万元（除以 10,000）：过程跟进");
  const [first, , last] = offer.cells;
  expect(convertAmounts.mock.calls).toEqual([[{ ...offer, cells: [first, last] }, expect.objectContaining({ language: "zh-CN" })]]);
  unmount();
  shown([offer], { corrected: 0, left: [], gone: 0 });
  expect(screen.queryAllByRole("checkbox")).toEqual([]);
  expect(screen.getByText("2 个单元格已除以 10,000，其他内容没有改动。")).toBeTruthy();
  expect(screen.queryByText("第 9 行「预计金额（万元）」：12,000 → 1.2")).toBeNull();
  expect(screen.getByText("第 10 行「预计金额（万元）」：300,000 → 30")).toBeTruthy();
});

test("without a tick there is nothing to press", async () => {
  const { convertAmounts, press } = shown([amounts()], { corrected: 1, left: [], gone: 0 }, "en-US");
  fireEvent.click(within(screen.getByRole("group", { name: "过程跟进: figures to convert" })).getByRole("checkbox"));
  const name = "Convert to 10k CNY (divide by 10,000): 过程跟进";
  expect(screen.getByRole("button", { name }).getAttribute("aria-disabled")).toBe("true");
  await press(name);
  expect(convertAmounts).not.toHaveBeenCalled();
});

test("of more amounts than are shown all are counted", () => {
  const { unmount } = shown([amounts([500_000, 300_000], 40)], { corrected: 1, left: [], gone: 0 });
  expect(screen.getByText(/^过程跟进：40 个数像是按元填的，下面是其中前 2 个，改好后再检查时列出其余的。/)).toBeTruthy();
  unmount();
  shown([amounts([500_000, 300_000], 40)], { corrected: 1, left: [], gone: 0 }, "en-US");
  expect(screen.getByText(/^过程跟进: 40 figures look like CNY; the first 2 of 40 follow, the next check lists more once these are put right\./)).toBeTruthy();
});

test("while it is carried out, a look at another view makes no second press of it", async () => {
  const offer = lookAlikes();
  const first = shown([offer], { corrected: 0, left: [], gone: 0 });
  let end: (result: Corrected) => void = () => undefined;
  first.unifySpelling.mockReturnValue(new Promise<Corrected>((resolve) => (end = resolve)));
  await first.press("统一写法：華東電子");
  first.unmount();
  const second = shown([offer], { corrected: 0, left: [], gone: 1 });
  expect(screen.getByRole("button", { name: "统一写法：華東電子" }).getAttribute("aria-disabled")).toBe("true");
  await second.press("统一写法：華東電子");
  expect(second.unifySpelling).not.toHaveBeenCalled();
  await act(async () => end({ corrected: 1, left: [], gone: 0 }));
  expect(screen.getByText("1 个单元格已改为「华东电子」，其他内容没有改动。")).toBeTruthy();
});

test("in English, too", async () => {
  const { press } = shown([amounts()], { corrected: 1, left: [], gone: 0 }, "en-US");
  expect(screen.getByText("过程跟进: 1 figure looks like CNY. If so, it can be converted to 10k CNY; untick what is right as it stands:")).toBeTruthy();
  await press("Convert to 10k CNY (divide by 10,000): 过程跟进");
  expect(screen.getByText("1 cell divided by 10,000; nothing else was changed.")).toBeTruthy();
});

test("a press that Excel refuses says why, and may be tried again", async () => {
  const { press, unifySpelling } = shown([lookAlikes()], { code: "editMode", facts: {} });
  await press("统一写法：華東電子");
  expect(screen.getByText(messages("zh-CN").outcomes.editMode({}))).toBeTruthy();
  await press("统一写法：華東電子");
  expect(unifySpelling).toHaveBeenCalledTimes(2);
});

test("while a command runs nothing is written", async () => {
  const { press, unifySpelling } = shown([lookAlikes()], { corrected: 1, left: [], gone: 0 });
  act(() => beginCommand("refreshWorkbook"));
  await press("统一写法：華東電子");
  expect(unifySpelling).not.toHaveBeenCalled();
  expect(screen.getByText(messages("zh-CN").outcomes.busy({}))).toBeTruthy();
  act(() => finishCommand({ command: "refreshWorkbook", status: "done", message: "" }));
});
