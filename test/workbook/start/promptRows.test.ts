/** A review's row gives a prompt five lines of 16 points: nobody need prepare the print to read to its end. */
import { fillTemplate, GAP_PHRASES } from "../../../src/core";
import { LANGUAGES, type Language } from "../../../src/templates";
import { reviewTable } from "../../../src/templates/sheets/review/review";
import { columnCharacters } from "../../../src/workbook/cells/columnWidth";
import { countLines } from "../../../src/workbook/page/fitRows";

const units: Record<Language, readonly string[]> = { "zh-CN": ["万元", "家", "个百分点"], "en-US": ["(10k CNY)", "customers", "points"] };

test.each(LANGUAGES)("%s: the longest prompts take five lines", (language) => {
  const column = reviewTable.columns.find(({ id }) => id === "prompt");
  if (!column) throw new Error("The review has no prompts.");
  const { pace, target, rate, stillGreen, notGreen, noTarget, noData, tooEarly } = GAP_PHRASES[language];
  const said = [
    target.under.higher + rate + target.run + target.askCause,
    target.over.higher + rate + notGreen + target.askCause,
    target.under.higher + rate + stillGreen + target.askSuccess,
    target.over.higher + rate + target.askSuccess,
    pace.under.higher + pace.run + pace.askCause,
    pace.under.lower + pace.run + pace.askCause,
    pace.over.higher + notGreen + pace.askCause,
    pace.under.higher + stillGreen + pace.askSuccess,
  ];
  const filled = units[language].flatMap((unit) =>
    said.map((phrase) => fillTemplate(phrase, { expected: "1,234.7", actual: "1,234.7", quantity: `1,234.7 ${unit}`, rate: "88.8%", weeks: "12" })),
  );
  const lines = [...filled, pace.met, target.met, noTarget, noData, tooEarly].map((text) => [countLines(text, columnCharacters(column, language, reviewTable.headerHeight)), text]);
  expect(lines.filter(([count]) => Number(count) > 5)).toEqual([]);
});
