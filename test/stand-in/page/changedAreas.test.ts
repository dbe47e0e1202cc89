/** The areas that undo and redo tell the add-in. */

import { changedAreas } from "../../../stand-in/page/open/changedAreas";
import { buildSheet, buildWorkbook, write } from "../engine/buildWorkbook";

const rows = [[1, "a", "=A1"], [2, "b", "=A2"], [3, { error: "#N/A" } as const, null]];

test("nothing differs: nothing is told, though results of formulas do", () => {
  const [before, after] = [buildSheet("s", rows), buildSheet("s", rows)];
  const cell = after.cells.get(0)?.get(2);
  if (cell) cell.value = 99;
  expect(changedAreas(buildWorkbook(before), buildWorkbook(after))).toEqual([]);
});

test("the smallest area around constants and formulas that came, went or changed, sheet by sheet", () => {
  const [before, after] = [buildSheet("s", rows), buildSheet("s", rows)];
  const other = buildSheet("other");
  write(after, 1, 1, "c");
  write(after, 2, 0, null);
  expect(changedAreas(buildWorkbook(before, other), buildWorkbook(after, other))).toEqual([{ sheet: after, area: { top: 1, bottom: 2, left: 0, right: 1 } }]);
  write(before, 0, 2, "=B1");
  expect(changedAreas(buildWorkbook(before), buildWorkbook(after))[0]?.area).toEqual({ top: 0, bottom: 2, left: 0, right: 2 });
});

test("a sheet that is new is not told: its cells are no edit of it", () => {
  expect(changedAreas(buildWorkbook(buildSheet("s")), buildWorkbook(buildSheet("s"), buildSheet("new", rows)))).toEqual([]);
});
