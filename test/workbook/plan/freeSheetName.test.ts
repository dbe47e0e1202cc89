import fc from "fast-check";
import { freeSheetName } from "../../../src/workbook";

test("a free name is taken as it is", () => {
  expect(freeSheetName("目标设定", ["Sheet1"])).toBe("目标设定");
});

test("a person's own sheet keeps the name and ours gets the next number", () => {
  expect(freeSheetName("目标设定", ["目标设定"])).toBe("目标设定 (2)");
  expect(freeSheetName("目标设定", ["目标设定", "目标设定 (2)", "目标设定 (3)"])).toBe("目标设定 (4)");
});

test("Excel compares sheet names without case", () => {
  expect(freeSheetName("Targets", ["TARGETS"])).toBe("Targets (2)");
});

test("a long name is cut so that its number fits into 31 characters", () => {
  const name = "x".repeat(31);
  expect(freeSheetName(name, [name])).toBe(`${"x".repeat(27)} (2)`);
});

test("an emoji is never halved by the cut", () => {
  const name = `${"x".repeat(26)}😀xxx`;
  expect(freeSheetName(name, [name])).toBe(`${"x".repeat(26)} (2)`);
});

test("the name is free, well-formed and at most 31 characters, whatever stands", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", minLength: 1, maxLength: 40 }), fc.array(fc.constantFrom("", " (2)", " (3)")), (name, endings) => {
      const first = freeSheetName(name, []);
      const taken = endings.map((ending) => (ending === "" ? first : freeSheetName(name, [first])));
      const free = freeSheetName(name, taken);
      expect(free.length).toBeLessThanOrEqual(31);
      expect(free).not.toMatch(/\p{Surrogate}/u);
      expect(taken.map((other) => other.toLowerCase())).not.toContain(free.toLowerCase());
    }),
  );
});
