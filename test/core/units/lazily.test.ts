import { lazily } from "../../../src/core";

test("a field is worked out once, when it is asked for, and the others are not", () => {
  let asked = 0;
  const found = lazily<{ count: number; other: string }>({
    count: () => (asked += 1),
    other: () => {
      throw new Error("Nobody asked.");
    },
  });
  expect(Object.keys(found)).toEqual(["count", "other"]);
  expect([found.count, found.count, asked]).toEqual([1, 1, 1]);
  expect(() => found.other).toThrow("Nobody asked.");
});
