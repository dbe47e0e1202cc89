/** The pane calls things as the sheets do. */
import { LANGUAGES } from "../../src/locales";
import { logTexts } from "../../src/locales/pane/log";
import { newQuarterTexts } from "../../src/locales/pane/newQuarter";
import { reviewTexts } from "../../src/locales/pane/review";
import { completeSet, noTeamColumns, sheetsOf, words as wordsOfSheets, type Language, type TableId } from "../../src/templates";

const tables = sheetsOf(completeSet(), noTeamColumns).flatMap((sheet) => sheet.tables);

const labelsOf = (table: TableId, language: Language) => (id: string) =>
  tables.find((one) => one.id === table)?.columns.find((column) => column.id === id)?.label[language];

test.each(LANGUAGES)("the fields of a follow-up (%s)", (language) => {
  const sheetLabel = labelsOf("followUps", language);
  const fields = ["customer", "summary", "stage", "channel", "date", "nextAction", "nextDate", "amount"] as const;
  expect(fields.map((field) => logTexts[language][field])).toEqual(fields.map(sheetLabel));
  // When it is asked for is said beside its name.
  expect(logTexts[language].project.split(/[（(]/)[0]?.trim()).toBe(sheetLabel("project"));
});

test.each(LANGUAGES)("tiers of a target, and lights in narrow cells (%s)", (language) => {
  const sheetLabel = labelsOf("targets", language);
  const { target, challenge, sprint, baseline } = newQuarterTexts[language];
  expect([target, challenge, sprint, baseline]).toEqual(["total", "challenge", "sprint", "baseline"].map(sheetLabel));
  const { green, amber, red } = reviewTexts[language].shortLights;
  for (const words of [["green", "amber", "red"], ["greenPace", "amberPace", "redPace"]] as const) {
    expect([green, amber, red]).toEqual(words.map((word) => wordsOfSheets[word][language].split(" ")[0]));
  }
});
