import { monthPeriod, quarterPeriod } from "../../src/core";
import { COMMAND_IDS, LANGUAGES, languageOf, messages, OUTCOME_STATUS, type OutcomeCode } from "../../src/locales";

test.each([
  ["zh-CN", "zh-CN"],
  ["zh-TW", "zh-CN"],
  ["ZH", "zh-CN"],
  ["en-US", "en-US"],
  ["fr-FR", "en-US"],
  ["", "zh-CN"],
  [undefined, "zh-CN"],
])("a display language of %s is answered in %s", (tag, language) => {
  expect(languageOf(tag)).toBe(language);
});

/** One sample of every fact that any outcome names. */
const FACTS = {
  ...{ team: "华东区", period: quarterPeriod(2026, 3), wanted: monthPeriod(2026, 10), sheets: 5, added: 1, formulas: 2, highlights: 1, lagging: 1, version: 3, known: 2 },
  ...{ problems: 2, missing: 3, place: "A1", sheet: "过程跟进", needed: "ExcelApi 1.9", code: "GeneralException", text: "text" },
  ...{ row: 7, names: ["李娜"], name: "李娜", most: 60, changed: 2 },
};
const codes = Object.keys(OUTCOME_STATUS) as OutcomeCode[];

describe.each(LANGUAGES)("%s", (language) => {
  const catalogue = messages(language);

  test.each(codes)("outcome %s is a whole sentence without holes", (code) => {
    const tell = catalogue.outcomes[code] as (facts: typeof FACTS) => string;
    expect(tell(FACTS)).toMatch(/[。.]$/);
    expect(tell(FACTS)).not.toMatch(/undefined|null|NaN|\[object/);
  });

  test("a refusal says that nothing changed or nothing was lost, unless it only asks to wait", () => {
    const reassurance = language === "zh-CN" ? /未作改动|已填内容都在/ : /Nothing was changed|othing typed was lost/;
    for (const code of codes.filter((each) => OUTCOME_STATUS[each] !== "done" && each !== "busy")) {
      expect((catalogue.outcomes[code] as (facts: typeof FACTS) => string)(FACTS)).toMatch(reassurance);
    }
  });

  test("each command has a label and a hint of its own", () => {
    const texts = COMMAND_IDS.flatMap((id) => [catalogue.commands[id].label, catalogue.commands[id].hint]);
    expect(new Set(texts).size).toBe(2 * COMMAND_IDS.length);
  });
});

test("English counts in the singular and plural", () => {
  const { refreshed, completed } = messages("en-US").outcomes;
  expect(refreshed({ formulas: 0, highlights: 0, lagging: 1 })).toBe("Checked and updated; formulas of calculated columns and highlights are in order. 1 lagging item needs attention.");
  expect(refreshed({ formulas: 1, highlights: 2, lagging: 0 })).toBe("Checked and updated; 1 formula and 2 highlights restored. 0 lagging items need attention.");
  expect(completed({ period: quarterPeriod(2026, 3), added: 2 })).toContain("Added 2 missing items");
});
