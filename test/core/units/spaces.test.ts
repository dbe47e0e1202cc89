import { anyCharacter, BREAKS, HIDDEN_SPACES, trimSpaces, withSpaceFor } from "../../../src/core";

test("plain spaces are trimmed as TRIM does; other blanks stay", () => {
  expect(trimSpaces("  Ann   Lee ")).toBe("Ann Lee");
  expect(trimSpaces("\u3000Ann\n")).toBe("\u3000Ann\n");
});

test("hidden spaces and breaks become plain ones", () => {
  expect(withSpaceFor(anyCharacter(HIDDEN_SPACES), "\u00a0a\u3000b\n")).toBe(" a b\n");
  expect(withSpaceFor(anyCharacter(BREAKS), "a\nb\rc\td")).toBe("a b c d");
});
