/**
 * Makes formula text. Each argument and result is text of the formula language (model/template.ts); nothing here knows a sheet.
 * A core function stands beside the formula and is never made from it: that the two agree is what the calculators prove.
 */

import type { Word } from "../words";

/** A blank cell. */
export const blank = '""';

/** A word of `words.ts`; a column's own words are said by what `outcome` gives its formula. @example say("late") // '"{late}"' */
export function say(code: Word): string {
  return `"{${code}}"`;
}

/**
 * The first case that holds; the last argument where none does.
 * @example cases(["[@due]=1", say("late")], ["[@due]=0", blank], say("onTime")) // 'IF([@due]=1,"{late}",IF([@due]=0,"","{onTime}"))'
 */
export function cases(...branches: readonly [...(readonly [when: string, then: string])[], string]): string {
  const [otherwise, ...earlier] = [...branches].reverse() as [string, ...(readonly [string, string])[]];
  return earlier.reduce((rest, [when, then]) => `IF(${when},${then},${rest})`, otherwise);
}

/** Conditions of rows: column id and what it must equal, or a criterion such as `"<="&[@week]`. */
export type Criteria = readonly (readonly [column: string, criterion: string])[];

/** The criteria as COUNTIFS and SUMIFS take them. @example criteria("qbWeekly", [["typed", "1"]]) // "qbWeekly[typed],1" */
export function criteria(table: string, where: Criteria): string {
  return where.map(([column, criterion]) => `${table}[${column}],${criterion}`).join(",");
}

/** How many rows of a table meet all criteria. @example countRows("qbWeekly", [["typed", "1"]]) // "COUNTIFS(qbWeekly[typed],1)" */
export function countRows(table: string, where: Criteria): string {
  return `COUNTIFS(${criteria(table, where)})`;
}

/** The sum of a column in the rows that meet all criteria. */
export function sumRows(table: string, column: string, where: Criteria): string {
  return `SUMIFS(${table}[${column}],${criteria(table, where)})`;
}

/** A value of the row whose key is this one; an error where there is none. */
export function lookUp(table: string, column: string, key: string, keyColumn = "key"): string {
  return `INDEX(${table}[${column}],MATCH(${key},${table}[${keyColumn}],0))`;
}

/** All of several conditions. */
export function and(...conditions: readonly string[]): string {
  return `AND(${conditions.join(",")})`;
}

/** Any of several conditions. */
export function or(...conditions: readonly string[]): string {
  return `OR(${conditions.join(",")})`;
}
