/** What a formula of a template refers to, so that nobody has to say it a second time. */
import { tableName } from "../model/names";
import type { Column, SheetTemplate } from "../model/template";

/** Names of tables and of cells; what stands between quotes is text. */
const text = /"(?:[^"]|"")*"/g;
const name = /\bqb[A-Z_]\w*/g;

/**
 * The sheets, of several, to whose tables and named cells a formula refers, in any language.
 * @param formula in the formula language (model/template.ts)
 * @example of "=SUM(qbWeekly[plan])" the sheet 周进度
 */
export function sourcesOf(formula: NonNullable<Column["formula"]>, sheets: readonly SheetTemplate[]): readonly SheetTemplate[] {
  const texts = typeof formula === "string" ? [formula] : Object.values(formula);
  const named = new Set(texts.flatMap((one) => one.replace(text, "").match(name) ?? []));
  return sheets.filter(({ tables, parameters = [], names = [] }) =>
    [...tables.map(({ id }) => tableName(id)), ...[...parameters, ...names].map((one) => one.name)].some((one) => named.has(one)),
  );
}
