/** The pane calls things as the sheets do. */
import { LANGUAGES } from "../../src/locales";
import { newQuarterTexts } from "../../src/locales/pane/newQuarter";
import { reviewTexts } from "../../src/locales/pane/review";
import { completeSet, noTeamColumns, sheetsOf, words as wordsOfSheets } from "../../src/templates";

const columns = sheetsOf(completeSet(), noTeamColumns).flatMap(({ tables }) => tables).find(({ id }) => id === "targets")?.columns ?? [];

test.each(LANGUAGES)("tiers of a target, and lights in narrow cells (%s)", (language) => {
  const sheetLabel = (id: string) => columns.find((column) => column.id === id)?.label[language];
  const { target, challenge, sprint, baseline } = newQuarterTexts[language];
  expect([target, challenge, sprint, baseline]).toEqual(["total", "challenge", "sprint", "baseline"].map(sheetLabel));
  const { green, amber, red } = reviewTexts[language].shortLights;
  for (const words of [["green", "amber", "red"], ["greenPace", "amberPace", "redPace"]] as const) {
    expect([green, amber, red]).toEqual(words.map((word) => wordsOfSheets[word][language].split(" ")[0]));
  }
});
