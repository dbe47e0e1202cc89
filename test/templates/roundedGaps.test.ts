import { gapPrompt } from "../../src/core";
import { promptFormula, promptPhrases } from "../../src/templates/sheets/review/prompt";
import { startView } from "../workbook/view/startView";
import { teamSetup } from "../workbook/teamSetup";

const setup = teamSetup(1, 1);

test("the difference of targets is rounded as ROUND does: halves go away from zero", () => {
  const { book } = startView(setup, { tables: ({ targets }) => ({ targets: targets.map((row) => ({ ...row, total: 5e-7, "rep:R01": 0, unassigned: 0 })) }) });
  expect(book.rows("targets").map((row) => row.get("difference"))).toEqual([-1e-6]);
});

test("a gap counts as met by nine decimals in core and in the formula", () => {
  const { book } = startView(setup);
  const phrases = promptPhrases(book);
  const row = { isOver: true, hasTarget: true, expected: 1, rate: 1, light: "green", unit: "", kind: "additive", direction: "higher", precision: 1, lagWeeks: 0 } as const;
  expect(gapPrompt({ ...row, actual: 1 + 4e-9 }, phrases)).not.toBe(phrases.target.met);
  expect(gapPrompt({ ...row, actual: 1 + 4e-10 }, phrases)).toBe(phrases.target.met);
  expect(promptFormula("zh-CN")).toContain("ROUND([@deviation],9)=0");
});
