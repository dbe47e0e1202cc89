/** @jest-environment jsdom */
import { act, renderHook } from "@testing-library/react";
import { isoDate } from "../../src/core";
import { loadExcel } from "../../src/taskpane/state/excelWork";
import { useSelectedRep } from "../../src/taskpane/state/selectedRep";
import { useQuarter } from "../../src/taskpane/state/useQuarter";
import type { QuarterView } from "../../src/workbook";

jest.mock("../../src/taskpane/state/excelWork", () => ({ loadExcel: jest.fn() }));

const excelGives = (members: object): unknown => (loadExcel as jest.Mock).mockResolvedValue(members);
const ended = () => Promise.resolve();

afterEach(() => jest.useRealTimers());

test("a reading that takes longer than the wait between readings counts, also after a cell was being edited", async () => {
  jest.useFakeTimers();
  const view = { today: isoDate("2026-07-02") } as unknown as QuarterView;
  const answers: object[] = [{ code: "editMode", facts: {} }];
  const readView = () => new Promise((resolve) => setTimeout(() => resolve(answers.shift() ?? { view }), 1_500));
  excelGives({ readView, watchEdits: () => Promise.resolve(ended) });
  const { result } = renderHook(() => useQuarter("en-US", null));
  await act(() => jest.advanceTimersByTimeAsync(1_600));
  expect(result.current.reading).toMatchObject({ kind: "problem", result: { code: "editMode" } });
  await act(() => jest.advanceTimersByTimeAsync(2_600));
  expect(result.current.reading).toMatchObject({ kind: "ready" });
});

test("the selection is watched once, however often the workbook is read", async () => {
  const watchSelection = jest.fn(() => Promise.resolve(ended));
  excelGives({ watchSelection });
  const { rerender } = renderHook(({ view }: { view: QuarterView }) => useSelectedRep(view, () => undefined), { initialProps: { view: {} as QuarterView } });
  await act(async () => rerender({ view: {} as QuarterView }));
  expect(watchSelection).toHaveBeenCalledTimes(1);
});

test("a selection that cannot be watched is told, not thrown away", async () => {
  excelGives({ watchSelection: () => Promise.reject(new Error("no such event")) });
  const { result } = renderHook(() => useSelectedRep({} as QuarterView, () => undefined));
  await act(async () => undefined);
  await act(async () => undefined);
  expect(result.current).toMatchObject({ code: "unexpected", facts: { text: "Error: no such event" } });
});
