/** Rate and light of a weekly row: as formula text, and read from a book. */
import { achievement, judgedLight, light, type JudgedLight, type LightBands } from "../../core";
import { lightOf, lightWordsBy, rateOf } from "../formula/fragments";
import { metricOf, numberIn } from "./quarter";
import { ruleOf } from "./ruleOf";
import { light as lightRule } from "../rules/light";
import { ofSeries } from "./weeks";
import type { Book, BookRow, ColumnId } from "../model/book";
import type { Calculation } from "../model/columns";

type Id = ColumnId<"weekly">;

/** The bands of the light rule, as set in the workbook. */
export function bandsOf(book: Book): LightBands {
  return ruleOf(book, lightRule);
}

function achieved(row: BookRow<"weekly">, book: Book, target: Id, actual: Id) {
  const { direction } = metricOf(book, row.text("metricKey"));
  return achievement({ target: row.number(target), actual: row.number(actual), direction });
}

/** Achievement between two columns of a weekly row; blank where there is none. */
export function rateOfWeek(target: Id, actual: Id): Calculation<Id> {
  return {
    formula: `=${rateOf(`[@${target}]`, `[@${actual}]`, ofSeries("direction"))}`,
    core: (row, book) => achieved(row, book, target, actual).rate,
  };
}

/** The week that ends the period is judged by the whole target, those before it by pace. */
const endsPeriod = "[@last]>=qb_periodEnd";

/** The light to date at the end of a week: its word in a cell, its code in core; blank without a figure. */
export const weekLight = {
  formula: `=${lightOf("[@cumulativePlan]", "[@cumulativeActual]", "[@cumulativeRate]", ofSeries("direction"), lightWordsBy(endsPeriod))}`,
  core: (row: BookRow<"weekly">, book: Book): JudgedLight | null =>
    judgedLight(
      light(achieved(row, book, "cumulativePlan", "cumulativeActual"), bandsOf(book)),
      (row.number("last") ?? 0) >= numberIn(book, "qb_periodEnd"),
    ),
};
