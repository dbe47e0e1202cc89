/** @jest-environment jsdom */
import { act, render, screen } from "@testing-library/react";
import { beginCommand, finishCommand } from "../../src/commands/outcomes";
import { messages } from "../../src/locales";
import { Pane } from "../../src/taskpane/Pane";

const texts = messages("en-US");
const buttons = (): HTMLElement[] => screen.queryAllByRole("button");

test("outside Excel the page says what the product does and offers no command", () => {
  render(<Pane texts={texts} insideExcel={false} />);
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Quarterbook");
  for (const line of texts.purpose) expect(screen.getByText(line)).toBeTruthy();
  expect(screen.getByText(texts.pane.outsideExcel)).toBeTruthy();
  expect(buttons()).toEqual([]);
});

test("each command is a button with its hint as description", () => {
  render(<Pane texts={texts} insideExcel />);
  expect(buttons().map((button) => button.textContent)).toEqual(["New quarterly workbook", "Refresh calculations", "Prepare review for print"]);
  for (const button of buttons()) {
    const hint = document.getElementById(button.getAttribute("aria-describedby") ?? "");
    expect(hint?.textContent).toMatch(/\.$/);
  }
});

test("while a command runs the others wait, and its outcome is told with its details", () => {
  render(<Pane texts={texts} insideExcel />);
  expect(screen.getByText(texts.pane.noOutcomeYet)).toBeTruthy();
  act(() => beginCommand("newQuarter"));
  expect(screen.getByText("“New quarterly workbook” is running…")).toBeTruthy();
  expect(buttons().map((button) => button.getAttribute("aria-disabled"))).toEqual(["true", "true", "true"]);
  act(() => finishCommand({ command: "newQuarter", status: "refused", message: "Another quarter is here.", details: ["<b>Q2</b> 2026"] }));
  expect(screen.getByText("New quarterly workbook – Not carried out")).toBeTruthy();
  expect(screen.getByText("Another quarter is here.")).toBeTruthy();
  expect(screen.getByText("<b>Q2</b> 2026").tagName).toBe("LI");
  expect(buttons().map((button) => button.getAttribute("aria-disabled"))).toEqual([null, null, null]);
});
