import { quarterPeriod, SATURDAY_AND_SUNDAY_OFF, weeksOfPeriod } from "../../../src/core";
import { LANGUAGES } from "../../../src/locales";
import { completeSet, noTeamColumns, sheetsOf, type TableId } from "../../../src/templates";
import { columnCharacters } from "../../../src/workbook/cells/columnWidth";
import { weekLabel } from "../../../src/templates/reading/weekLabels";

const calendar = { holidays: [], workdays: [], weekend: SATURDAY_AND_SUNDAY_OFF };

function columnOf(table: TableId, id: string) {
  const column = sheetsOf(completeSet(), noTeamColumns).flatMap(({ tables }) => tables).find((one) => one.id === table)?.columns.find((one) => one.id === id);
  if (!column) throw new Error(`${table} has no column ${id}`);
  return column;
}

/** A Chinese character is as wide as two digits. */
const charactersOf = (text: string): number => [...text].reduce((sum, one) => sum + (/[\u2E80-\uFFEF]/u.test(one) ? 2 : 1), 0);

test.each(LANGUAGES)("the label of a week in October to December, days of two digits on both sides, fits its columns (%s)", (language) => {
  const longest = Math.max(...weeksOfPeriod(quarterPeriod(2026, 4), calendar).map((week) => charactersOf(weekLabel(week, language))));
  for (const column of [columnOf("weekly", "days"), columnOf("weeks", "label")]) expect(columnCharacters(column, language)).toBeGreaterThanOrEqual(longest);
});
