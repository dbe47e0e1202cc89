import { recordGap } from "../../../src/core";

test.each([
  [{ repKey: "R01", contact: 46205 }, null],
  [{ repKey: null, contact: 46205 }, "no-rep"],
  [{ repKey: " ", contact: 46205 }, "no-rep"],
  [{ repKey: "?", contact: 46205 }, "unknown-rep"],
  [{ repKey: "R01", contact: 0 }, "no-date"],
  [{ repKey: "R01", contact: null }, "no-date"],
  [{ repKey: null, contact: null }, "no-rep"],
])("a follow-up row with %j lacks %s", (row, gap) => {
  expect(recordGap(row)).toBe(gap);
});
