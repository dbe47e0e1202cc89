/** @jest-environment jsdom */
import { followDay } from "../../src/taskpane/state/followDay";

test("another day is told once, by the clock or when the person comes back, and not any more after the end", () => {
  jest.useFakeTimers({ now: new Date(2026, 6, 3, 23, 50) });
  const changed = jest.fn();
  const end = followDay(changed);
  jest.advanceTimersByTime(5 * 60_000);
  expect(changed).not.toHaveBeenCalled();
  jest.advanceTimersByTime(10 * 60_000);
  expect(changed).toHaveBeenCalledTimes(1);
  jest.setSystemTime(new Date(2026, 6, 6, 9, 0));
  window.dispatchEvent(new Event("focus"));
  expect(changed).toHaveBeenCalledTimes(2);
  end();
  jest.setSystemTime(new Date(2026, 6, 7, 9, 0));
  window.dispatchEvent(new Event("focus"));
  jest.advanceTimersByTime(60_000);
  expect(changed).toHaveBeenCalledTimes(2);
  jest.useRealTimers();
});
