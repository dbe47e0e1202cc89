import { memberTitle, withMemberTitle } from "../../src/locales";

test("a team's own word stands in every language; the usual one is that of the language", () => {
  expect(memberTitle(" 业务员 ", "zh-CN")).toBe("业务员");
  expect(memberTitle("业务员", "en-US")).toBe("业务员");
  for (const usual of ["", null, undefined, "销售代表", "Rep"]) {
    expect([memberTitle(usual, "zh-CN"), memberTitle(usual, "en-US")]).toEqual(["销售代表", "Rep"]);
  }
});

test.each([
  ["Account manager", "Account manager: choose the account manager."],
  ["Account Manager", "Account Manager: choose the account manager."],
  ["KAM", "KAM: choose the KAM."],
  ["Rep", "Rep: choose the rep."],
  ["$&", "$&: choose the $&."],
])("%s keeps its letters as a label and begins small within a sentence", (title, text) => {
  expect(withMemberTitle("{Rep}: choose the {rep}.", title)).toBe(text);
});
