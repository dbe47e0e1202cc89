import { quarterPeriod } from "../../../src/core";
import { followUpsSheet } from "../../../src/templates/sheets/followUps/followUps";
import { settingsSheet } from "../../../src/templates/sheets/settings/settings";
import { makeBook } from "../../../src/workbook/read/makeBook";

/** The keys under which follow-up rows of these reps count, in a team of these members R01, R02, … */
function keysOf(members: readonly string[], reps: readonly string[]): unknown[] {
  const book = makeBook({
    language: "zh-CN",
    period: quarterPeriod(2026, 3),
    sheets: [followUpsSheet, settingsSheet],
    tables: {
      members: members.map((name, index) => ({ key: `R0${index + 1}`, name, no: index + 1 })),
      followUps: reps.map((rep) => ({ rep, customer: "客户A" })),
    },
    named: {},
  });
  return book.rows("followUps").map((row) => row.get("repKey"));
}

test("rows of a name that two people bear count for nobody, least of all for a third", () => {
  expect(keysOf(["王芳", "王芳 ", "李强"], ["王芳", "李强"])).toEqual(["?", "R03"]);
});

test("wide and no-break spaces around a rep's name are not seen", () => {
  expect(keysOf(["王芳", "Ann Lee"], ["王芳\u3000", "\u00a0ann  lee"])).toEqual(["R01", "R02"]);
});

test("a rep of spaces only is no name, though a member's name was cleared", () => {
  expect(keysOf(["", "李强"], [" ", "\u3000"])).toEqual([null, null]);
});
