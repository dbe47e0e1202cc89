/** @jest-environment jsdom */
import { fireEvent, render, screen } from "@testing-library/react";
import { isoDate } from "../../src/core";
import { SnoozeForm } from "../../src/taskpane/today/SnoozeForm";

test("Enter while something else is saved keeps the form and its reason; afterwards it saves", () => {
  const onSave = jest.fn();
  const given = { language: "en-US", id: "step|r-1|", today: isoDate("2026-07-09"), onSave, onClose: () => undefined } as const;
  const { rerender, container } = render(<SnoozeForm {...given} isBusy />);
  const reason = screen.getByRole<HTMLInputElement>("textbox");
  fireEvent.change(reason, { target: { value: "on leave" } });
  const form = container.querySelector("form");
  if (!form) throw new Error("There is no form");
  fireEvent.submit(form);
  expect([onSave.mock.calls.length, reason.value]).toEqual([0, "on leave"]);
  rerender(<SnoozeForm {...given} isBusy={false} />);
  fireEvent.submit(form);
  expect(onSave.mock.calls).toEqual([[{ id: "step|r-1|", until: "2026-07-10", reason: "on leave" }]]);
});
