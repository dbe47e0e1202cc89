/** @jest-environment jsdom */
import { act, render, screen, within } from "@testing-library/react";
import { isStopAsked } from "../../src/commands/commandStop";
import { beginCommand, finishCommand, tellProgress } from "../../src/commands/outcomes";
import { messages } from "../../src/locales";
import { Pane } from "../../src/taskpane/Pane";

const texts = messages("en-US");
/** The commands: the buttons that have a hint. */
const buttons = (): HTMLElement[] => screen.queryAllByRole("button").filter((button) => button.hasAttribute("aria-describedby"));

test("outside Excel the page says what the product does and offers no command", () => {
  render(<Pane language="en-US" insideExcel={false} />);
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Quarterbook");
  for (const line of texts.purpose) expect(screen.getByText(line)).toBeTruthy();
  expect(screen.getByText(texts.pane.outsideExcel)).toBeTruthy();
  expect(buttons()).toEqual([]);
});

test("each command is a button with its hint as description", () => {
  render(<Pane language="en-US" insideExcel />);
  expect(buttons().map((button) => button.textContent)).toEqual(["New quarterly workbook", "Check and update", "Print review sheets"]);
  for (const button of buttons()) {
    const hint = document.getElementById(button.getAttribute("aria-describedby") ?? "");
    expect(hint?.textContent).toMatch(/\.$/);
  }
});

test("while a command runs the others wait, and its outcome is told with its details", async () => {
  render(<Pane language="en-US" insideExcel />);
  expect(screen.getByText(texts.pane.noOutcomeYet)).toBeTruthy();
  act(() => beginCommand("newQuarter"));
  expect(screen.getByText("“New quarterly workbook” is running…")).toBeTruthy();
  expect(buttons().map((button) => button.getAttribute("aria-disabled"))).toEqual(["true", "true", "true"]);
  act(() => finishCommand({ command: "newQuarter", status: "refused", message: "Another quarter is here.", details: ["<b>Q2</b> 2026"] }));
  expect(await screen.findByText("New quarterly workbook – Not carried out")).toBeTruthy();
  expect(screen.getByText("Another quarter is here.")).toBeTruthy();
  expect(screen.getByText("<b>Q2</b> 2026").tagName).toBe("LI");
  expect(buttons().map((button) => button.getAttribute("aria-disabled"))).toEqual([null, null, null]);
});

test("outside Excel no view is offered", () => {
  render(<Pane language="en-US" insideExcel={false} />);
  expect(screen.queryByRole("navigation")).toBeNull();
});

test("the views are buttons, the shown one is told, and the first is the quarter", () => {
  render(<Pane language="zh-CN" insideExcel />);
  const views = within(screen.getByRole("navigation")).getAllByRole("button");
  expect(views.map((button) => [button.textContent, button.getAttribute("aria-current")])).toEqual([
    ["季度", "page"],
    ["今天", null],
    ["滞后", null],
    ["记跟进", null],
    ["复盘打印", null],
    ["设置", null],
  ]);
});

test("one press changes the language of everything, of the page too", () => {
  render(<Pane language="zh-CN" insideExcel />);
  act(() => screen.getByRole("button", { name: "English" }).click());
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Quarterbook");
  expect([document.documentElement.lang, document.title]).toEqual(["en-US", "Quarterbook"]);
  expect(screen.getByRole("button", { name: "中文" })).toBeTruthy();
});

test("progress is shown, and a new quarter can be stopped", async () => {
  render(<Pane language="en-US" insideExcel />);
  act(() => beginCommand("newQuarter"));
  await screen.findByRole("progressbar");
  act(() => tellProgress(0.25));
  expect(screen.getByRole("progressbar").getAttribute("aria-valuenow")).toBe("0.25");
  expect(isStopAsked()).toBe(false);
  act(() => screen.getByRole("button", { name: "Stop" }).click());
  expect(isStopAsked()).toBe(true);
  act(() => finishCommand({ command: "newQuarter", status: "refused", message: "Stopped." }));
});

test("the pane takes up Office's theme when the person comes back to it", () => {
  let background = "#ffffff";
  render(<Pane language="en-US" insideExcel={false} officeBackground={() => background} />);
  const shownTheme = () => [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]).map(({ cssText }) => cssText).filter((text) => text.includes("--colorNeutralBackground1:")).join();
  const light = shownTheme();
  expect(light).toContain("--colorNeutralBackground1: #ffffff");
  background = "#262626";
  expect(shownTheme()).toBe(light);
  act(() => void window.dispatchEvent(new Event("focus")));
  expect(shownTheme()).not.toBe(light);
});
