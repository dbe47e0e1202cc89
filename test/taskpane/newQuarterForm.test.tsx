/** @jest-environment jsdom */
import { act, fireEvent, render, screen, within } from "@testing-library/react";
import NewQuarterForm from "../../src/taskpane/newQuarter/NewQuarterForm";
import { loadExcel } from "../../src/taskpane/state/excelWork";
import type { Language } from "../../src/locales";

jest.mock("../../src/taskpane/state/excelWork", () => ({ loadExcel: jest.fn() }));
jest.mock("../../src/commands/commands", () => ({ ...jest.requireActual("../../src/commands/commands"), runCommand: jest.fn().mockResolvedValue({ status: "done" }) }));

function open(language: Language) {
  const saveSetup = jest.fn().mockResolvedValue(null);
  (loadExcel as jest.Mock).mockResolvedValue({ saveSetup });
  const onClose = jest.fn();
  render(<NewQuarterForm language={language} onClose={onClose} />);
  const select = (name: string) => screen.getByRole<HTMLSelectElement>("combobox", { name });
  const choose = (name: string, value: string) => fireEvent.change(select(name), { target: { value } });
  const type = (name: string, value: string) => fireEvent.change(screen.getByRole("textbox", { name }), { target: { value } });
  const press = (name: string) => act(async () => screen.getByRole("button", { name }).click());
  return { saveSetup, onClose, select, choose, type, press };
}

const words = {
  "zh-CN": { period: "周期", kinds: ["自然季度", "财年季度", "单月"], year: "年份", fiscalYear: "财年（按开始的年份）", quarter: "季度", first: "财年首月", month: "月份", may: "5月", make: "建立工作簿", name: "2026财年第1季度（5–7月）" },
  "en-US": { period: "Period", kinds: ["Calendar quarter", "Fiscal quarter", "Single month"], year: "Year", fiscalYear: "Fiscal year (by its start)", quarter: "Quarter", first: "Year begins in", month: "Month", may: "May", make: "Make the workbook", name: "FY2026 Q1 (May–Jul)" },
} as const;

describe.each(["zh-CN", "en-US"] as const)("%s", (language) => {
  const said = words[language];

  test("the kinds of period are offered; each has its own fields, and a fiscal quarter names its months", async () => {
    const { select, choose, type, press, saveSetup, onClose } = open(language);
    expect(within(select(said.period)).getAllByRole("option").map(({ textContent }) => textContent)).toEqual(said.kinds);
    expect([screen.queryByRole("combobox", { name: said.first }), screen.queryByRole("combobox", { name: said.month })]).toEqual([null, null]);
    choose(said.period, "fiscalQuarter");
    choose(said.first, "5");
    expect(select(said.first).selectedOptions[0]?.textContent).toBe(said.may);
    type(said.fiscalYear, "2026");
    type(said.quarter, "1");
    expect(screen.getByText(said.name)).toBeTruthy();
    await press(said.make);
    expect(saveSetup.mock.calls[0]?.[0]).toMatchObject({ period: { year: 2026, quarter: 1, fiscalYearStart: 5 } });
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  test("a month has a year and no quarter", async () => {
    const { choose, type, press, saveSetup } = open(language);
    choose(said.period, "month");
    expect(screen.queryByRole("textbox", { name: said.quarter })).toBeNull();
    type(said.year, "2026");
    choose(said.month, "9");
    await press(said.make);
    expect(saveSetup.mock.calls[0]?.[0]).toMatchObject({ period: { year: 2026, month: 9 } });
  });

  test("a quarter that is none is told at its field, and nothing is made", async () => {
    const { choose, type, press, saveSetup } = open(language);
    choose(said.period, "fiscalQuarter");
    type(said.quarter, "5");
    expect(screen.getByRole("textbox", { name: said.quarter }).getAttribute("aria-invalid")).toBe("true");
    await press(said.make);
    expect(saveSetup).not.toHaveBeenCalled();
    choose(said.period, "quarter");
    type(said.quarter, "3");
    await press(said.make);
    expect(saveSetup).toHaveBeenCalledTimes(1);
  });
});
