/** A review's row gives a prompt five lines of 16 points: nobody need prepare the print to read to its end. */
import { fillTemplate, GAP_PHRASES } from "../../src/core";
import { LANGUAGES, type Language } from "../../src/templates";
import { reviewTable } from "../../src/templates/sheets/review/review";
import { columnCharacters } from "../../src/workbook/columnWidth";
import { countLines } from "../../src/workbook/fitRows";

const units: Record<Language, readonly string[]> = { "zh-CN": ["万元", "家", "个百分点"], "en-US": ["× 10k CNY", "customers", "pp"] };

test.each(LANGUAGES)("%s: the longest prompts take five lines", (language) => {
  const column = reviewTable.columns.find(({ id }) => id === "prompt");
  if (!column) throw new Error("The review has no prompts.");
  const { under, over, rate, run, askCause, askSuccess, met, noTarget, noData } = GAP_PHRASES[language];
  const filled = units[language].flatMap((unit) =>
    [under.higher + rate + run + askCause, over.higher + rate + askSuccess].map((phrase) =>
      fillTemplate(phrase, { quantity: `1,234.7 ${unit}`, rate: "88.8%", weeks: "12" }),
    ),
  );
  const lines = [...filled, met, noTarget, noData].map((text) => [countLines(text, columnCharacters(column, language, reviewTable.headerHeight)), text]);
  expect(lines.filter(([count]) => Number(count) > 5)).toEqual([]);
});
