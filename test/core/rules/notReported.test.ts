import { isNotReported } from "../../../src/core";

test("only a closed week with plan and without entry is 未填报", () => {
  expect(isNotReported({ closed: true, plan: 2.5, hasData: false })).toBe(true);
  expect(isNotReported({ closed: false, plan: 2.5, hasData: false })).toBe(false);
  expect(isNotReported({ closed: true, plan: 2.5, hasData: true })).toBe(false);
  expect(isNotReported({ closed: true, plan: 0, hasData: false })).toBe(false);
  expect(isNotReported({ closed: true, plan: null, hasData: false })).toBe(false);
});
