/** The pane calls things as the sheets do. */
import { LANGUAGES } from "../../src/locales";
import { newQuarterTexts } from "../../src/locales/pane/newQuarter";
import { reviewTexts } from "../../src/locales/pane/review";
import { lightWord } from "../../src/taskpane/lightWord";
import { completeSet, noTeamColumns, sheetsOf } from "../../src/templates";

const columns = sheetsOf(completeSet(), noTeamColumns).flatMap(({ tables }) => tables).find(({ id }) => id === "targets")?.columns ?? [];

test.each(LANGUAGES)("tiers of a target, and lights in narrow cells (%s)", (language) => {
  const sheetLabel = (id: string) => columns.find((column) => column.id === id)?.label[language];
  const { target, challenge, sprint, baseline } = newQuarterTexts[language];
  expect([target, challenge, sprint, baseline]).toEqual(["total", "challenge", "sprint", "baseline"].map(sheetLabel));
  const { green, amber, red } = reviewTexts[language].shortLights;
  expect([green, amber, red]).toEqual((["green", "amber", "red"] as const).map((light) => lightWord(light, language).split(" ")[0]));
});
