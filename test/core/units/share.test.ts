import { readShare } from "../../../src/core";

test.each([
  [0, 0, false],
  [0.7, 0.7, false],
  [1, 1, false],
  [1.5, 1.5, false],
  [1.51, 0.0151, true],
  [70, 0.7, true],
  [69.9, 0.699, true],
  [150, 1.5, true],
])("%d is the share %d (in per cent: %s)", (typed, share, isPercent) => {
  expect(readShare(typed)).toEqual({ share, isPercent });
});

test.each([[-0.01], [150.1], [null], [undefined], ["70"], ["七成"], [true], [NaN]])("%p is no share", (typed) => {
  expect(readShare(typed)).toBeNull();
});
