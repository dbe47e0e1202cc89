/** Rate and light of a weekly row: as formula text, and read from a book. */
import { achievement, light, type Light, type LightBands } from "../../core";
import { lightOf, lightWords, rateOf } from "../formula/fragments";
import { metricOf } from "./quarter";
import { ruleIn } from "./rules";
import { light as lightRule } from "../rules/light";
import { ofSeries } from "./weeks";
import type { Book, BookRow, ColumnId } from "../model/book";
import type { Calculation } from "../model/columns";

type Id = ColumnId<"weekly">;

/** The bands of the light rule, as set in the workbook. */
export function bandsOf(book: Book): LightBands {
  return ruleIn(lightRule, book.named, book.language);
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

/** A week's own light: its word in a cell, its code in core; blank without a value. */
export const weekLight = {
  formula: `=${lightOf("[@plan]", "[@value]", "[@rate]", ofSeries("direction"), lightWords)}`,
  core: (row: BookRow<"weekly">, book: Book): Light => light(achieved(row, book, "plan", "value"), bandsOf(book)),
};
