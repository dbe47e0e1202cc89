import { LANGUAGES, type Column } from "../../../src/templates";
import { everyColumn } from "../../templates/everyTable";
import { planValidation } from "../../../src/workbook/plan/planValidation";

const area = { top: 4, left: 0, bottom: 9, right: 0 };
const withHint = everyColumn.filter((entry): entry is readonly [string, Column & { hint: NonNullable<Column["hint"]> }] => entry[1].hint !== undefined);

test.each(withHint)("the hint of %s is shown beside its cells in both languages", (_name, column) => {
  for (const language of LANGUAGES) {
    const [validation] = planValidation(column, area, language);
    expect(validation?.prompt?.message).toBe(column.hint[language]);
  }
});

test("a column that takes anything refuses nothing", () => {
  const summary = withHint.find(([name]) => name === "followUps.summary")?.[1];
  expect(summary && planValidation(summary, area, "zh-CN")[0]).toMatchObject({ kind: "any", area });
});
