import fc from "fast-check";
import { cutText } from "../../../src/core";

test("a text that fits stays as it is", () => {
  expect(cutText("销售😀", 4)).toBe("销售😀");
});

test("an emoji on the edge goes as a whole", () => {
  expect(cutText("销售😀", 3)).toBe("销售");
});

test("any well-formed text is cut to a beginning of itself that fits and is well-formed", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.nat(40), (text, longest) => {
      const cut = cutText(text, longest);
      expect(text.startsWith(cut)).toBe(true);
      expect(cut).not.toMatch(/\p{Surrogate}/u);
      expect(cut.length).toBeLessThanOrEqual(longest);
      expect(cut.length).toBeGreaterThanOrEqual(Math.min(text.length, longest - 1));
    }),
  );
});
