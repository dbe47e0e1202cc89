/** The forms in which Excel may show what was written with table names. */
import { areaAddress, absoluteAddress, cellAddress, quoteSheet } from "../../../src/workbook";
import type { StandingFormula } from "./movedPlaces";

const escape = (header: string) => header.replace(/['[\]#@]/g, "'$&");
const compiled = (header: string) => header.replace(/['[\]#]/g, "'$&");

/** `[@plan]`, `[@[to date]]`, `qbWeekly[plan]`: as Excel's formula bar says it, "@" in a header escaped as well. */
export function shortForm({ formula, place: { table, places } }: StandingFormula): string {
  let short = formula;
  for (const one of places.tables.values()) {
    for (const { header } of one.columns.values()) {
      const isPlain = /^[\p{L}\p{N}]+$/u.test(header);
      const owner = one === table ? "" : one.name;
      short = short
        .replaceAll(`${one.name}[[#This Row],[${compiled(header)}]]`, () => `${owner}[@${isPlain ? header : `[${escape(header)}]`}]`)
        .replaceAll(`${one.name}[[${compiled(header)}]]`, () => `${one.name}[[${escape(header)}]]`);
    }
  }
  return short;
}

/** Every column by its cells, as somebody gets it who points at them. */
export function cellForm({ formula, place: { table, places, row } }: StandingFormula): string {
  let cells = formula;
  for (const one of places.tables.values()) {
    for (const { header, column } of one.columns.values()) {
      const sheet = `${quoteSheet(one.sheet)}!`;
      const body = `${sheet}${absoluteAddress({ top: one.top + 1, bottom: one.top + one.rows, left: column, right: column })}`;
      const inOwn = one === table ? `$${cellAddress(row, column)}` : `${one.name}[[#This Row],[${compiled(header)}]]`;
      cells = cells
        .replaceAll(`${one.name}[[#This Row],[${compiled(header)}]]`, () => inOwn)
        .replaceAll(`${one.name}[[#Headers],[${compiled(header)}]]`, () => `${sheet}${areaAddress({ top: one.top, bottom: one.top, left: column, right: column })}`)
        .replaceAll(`${one.name}[[${compiled(header)}]]`, () => body)
        .replaceAll(`${one.name}[${header}]`, () => body);
    }
  }
  return cells;
}
