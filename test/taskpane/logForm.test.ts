/** @jest-environment jsdom */
import { act, renderHook } from "@testing-library/react";
import type { FormEvent } from "react";
import { isoDate } from "../../src/core";
import { loadExcel } from "../../src/taskpane/state/excelWork";
import { useLogForm } from "../../src/taskpane/log/useLogForm";
import type { CommandResult } from "../../src/excel";
import type { CellPlace, QuarterView } from "../../src/workbook";

jest.mock("../../src/taskpane/state/excelWork", () => ({ loadExcel: jest.fn() }));

type Ended = { readonly place: CellPlace } | CommandResult;

const view = { today: isoDate("2026-07-02"), tables: new Map(), settings: { members: [{ key: "R01", name: "王芳" }] } } as unknown as QuarterView;
const enter = { preventDefault: () => undefined } as FormEvent;
const written: Ended = { place: { sheet: "过程跟进", row: 6, column: 0 } };

/** Rows that were sent, and what ends the newest. */
function sentRows() {
  const rows: Record<string, unknown>[] = [];
  const ends: ((ended: Ended) => void)[] = [];
  const appendRow = (_table: string, row: Record<string, unknown>): Promise<Ended> => {
    rows.push(row);
    return new Promise((resolve) => ends.push(resolve));
  };
  let count = 0;
  const newRowId = () => `r-${(count += 1)}`;
  (loadExcel as jest.Mock).mockResolvedValue({ appendRow, newRowId });
  return { rows, end: (ended: Ended) => act(async () => ends.pop()?.(ended)) };
}

async function filledForm() {
  const { result } = renderHook(() => useLogForm(view));
  act(() => result.current.change({ repKey: "R01", customer: "客户A", summary: "需要 20 台报价" }));
  await act(async () => result.current.submit(enter));
  return result;
}

test("what is typed outlasts a look at another view; a saved form does not come back", async () => {
  const { end } = sentRows();
  const first = renderHook(() => useLogForm(view));
  act(() => first.result.current.change({ repKey: "R01", customer: "客户A" }));
  first.unmount();
  const second = renderHook(() => useLogForm(view));
  expect(second.result.current.form).toMatchObject({ repKey: "R01", customer: "客户A" });
  act(() => second.result.current.change({ summary: "需要 20 台报价" }));
  await act(async () => second.result.current.submit(enter));
  second.unmount();
  await end(written);
  expect(renderHook(() => useLogForm(view)).result.current.form.customer).toBe("");
});

test("a try that failed while another view was shown is repeated as the same row", async () => {
  const { rows, end } = sentRows();
  const first = renderHook(() => useLogForm(view));
  act(() => first.result.current.change({ repKey: "R01", customer: "客户A", summary: "需要 20 台报价" }));
  await act(async () => first.result.current.submit(enter));
  first.unmount();
  await end({ code: "editMode", facts: {} });
  const second = renderHook(() => useLogForm(view));
  await act(async () => second.result.current.submit(enter));
  expect(rows.map(({ id, enteredAt }) => [id, enteredAt])).toEqual([["r-1", rows[0]?.["enteredAt"]], ["r-1", rows[0]?.["enteredAt"]]]);
  await end(written);
  second.unmount();
});

test("a form without a contact has today's date also on the next day; a begun one keeps its date", () => {
  const nextDay = { ...view, today: isoDate("2026-07-03") };
  const { result, rerender } = renderHook((shown: QuarterView) => useLogForm(shown), { initialProps: view });
  rerender(nextDay);
  expect(result.current.form.date).toBe("2026-07-03");
  act(() => result.current.change({ customer: "客户A" }));
  rerender({ ...view, today: isoDate("2026-07-04") });
  expect(result.current.form.date).toBe("2026-07-03");
  act(() => result.current.change({ customer: "" }));
});

test("Enter, one key, Enter sends one row; what was typed meanwhile stays and is a row of its own", async () => {
  const { rows, end } = sentRows();
  const form = await filledForm();
  act(() => form.current.change({ customer: "客户A有限公司" }));
  expect(form.current.state.kind).toBe("busy");
  await act(async () => form.current.submit(enter));
  expect(rows.length).toBe(1);
  await end(written);
  expect(form.current.form.customer).toBe("客户A有限公司");
  await act(async () => form.current.submit(enter));
  expect(rows.map(({ id, customer }) => [id, customer])).toEqual([["r-1", "客户A"], ["r-2", "客户A有限公司"]]);
  await end(written);
  expect(form.current.form).toMatchObject({ repKey: "R01", customer: "", summary: "" });
});

test("a second try of the same form is the same row; a corrected form is another one", async () => {
  const { rows, end } = sentRows();
  const form = await filledForm();
  await end({ code: "notKept", facts: { place: "C7" } });
  await act(async () => form.current.submit(enter));
  await end({ code: "notKept", facts: { place: "C7" } });
  act(() => form.current.change({ summary: "需要 30 台报价" }));
  await act(async () => form.current.submit(enter));
  expect(rows.map(({ id }) => id)).toEqual(["r-1", "r-1", "r-2"]);
});
