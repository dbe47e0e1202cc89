import { recordGap } from "../../../src/core";

test.each([
  [{ repKey: "R01", contact: 46205 }, null],
  [{ repKey: null, contact: 46205 }, "noRep"],
  [{ repKey: " ", contact: 46205 }, "noRep"],
  [{ repKey: "?", contact: 46205 }, "unknownRep"],
  [{ repKey: "R01", contact: 0 }, "noContactDate"],
  [{ repKey: "R01", contact: null }, "noContactDate"],
  [{ repKey: null, contact: null }, "noRep"],
])("a follow-up row with %j lacks %s", (row, gap) => {
  expect(recordGap(row)).toBe(gap);
});
