/** Undo and redo, and what refused changes leave of them. */

import { History } from "../../../stand-in/page/open/history";
import { buildSheet, buildWorkbook, read, write } from "../engine/buildWorkbook";

function edited() {
  const sheet = buildSheet("s", [[1]]);
  const workbook = buildWorkbook(sheet);
  const history = new History();
  const set = (value: number, by: "person" | "add-in" = "person") => {
    history.record(workbook, by);
    write(sheet, 0, 0, value);
  };
  return { workbook, history, set, shown: () => read(sheet, 0, 0) };
}

test("steps are taken back and put again one by one", () => {
  const { workbook, history, set, shown } = edited();
  set(2);
  set(3);
  expect([history.undo(workbook), shown()]).toEqual([expect.anything(), 2]);
  expect([history.undo(workbook), shown()]).toEqual([expect.anything(), 1]);
  expect(history.undo(workbook)).toBeNull();
  history.redo(workbook);
  history.redo(workbook);
  expect([shown(), history.canRedo]).toEqual([3, false]);
});

test("a run of the add-in is one step", () => {
  const { workbook, history, set, shown } = edited();
  set(2);
  set(3, "add-in");
  set(4, "add-in");
  history.undo(workbook);
  expect(shown()).toBe(2);
});

test("a refused change leaves nothing behind: no step, and what could be redone still can", () => {
  const { workbook, history, set, shown } = edited();
  set(2);
  history.undo(workbook);
  set(9);
  history.abandon(workbook);
  expect([shown(), history.canUndo, history.canRedo]).toEqual([1, false, true]);
  history.redo(workbook);
  expect(shown()).toBe(2);
});
