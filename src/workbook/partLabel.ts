/** What people call a table or a named cell of ours: the label of its sheet, then the title or label of the part. */
import { completeSet, listCells, noTeamColumns, ruleParts, sheetsOf, tableName, type Language, type SheetTemplate, type TableId, type TableTemplate } from "../templates";

/**
 * The words for a part of the workbook, for a person who has to find it.
 * @param name of a table ("qbWeeks"), or of a cell or list ("qb_team"); any other name is answered as it is
 * @example partLabel("qbWeeks", "zh-CN") // "设置 › 周历"
 * @example partLabel("qb_team", "en-US") // "Settings › Sales team"
 */
export function partLabel(name: string, language: Language): string {
  const path = tablePath(name, language) ?? parameterPath(name, language) ?? rulePath(name, language) ?? listPath(name, language);
  return path?.join(" › ") ?? name;
}

/** Of all sets: a part may have been left behind by another one. */
function sheets(): readonly SheetTemplate[] {
  return sheetsOf(completeSet(), noTeamColumns);
}

function tablePath(name: string, language: Language): string[] | null {
  const sheet = sheets().find(({ tables }) => tables.some(({ id }) => tableName(id) === name));
  const table = sheet?.tables.find(({ id }) => tableName(id) === name);
  return sheet && table ? [sheet.label[language], ...titleOf(table, sheet, language)] : null;
}

/** A table without a title is the only one of its sheet, or a list named by its header. */
function titleOf({ title, columns }: TableTemplate, { tables }: SheetTemplate, language: Language): string[] {
  if (title) return [title[language]];
  return tables.length > 1 && columns[0] ? [columns[0].label[language]] : [];
}

function parameterPath(name: string, language: Language): string[] | null {
  for (const { label, parameters = [] } of sheets()) {
    const parameter = parameters.find((one) => one.name === name);
    if (parameter) return [label[language], parameter.label[language]];
  }
  return null;
}

function rulePath(name: string, language: Language): string[] | null {
  const part = ruleParts.find((one) => one.name === name);
  if (!part) return null;
  const field = part.limit ? [part.limit.label[language]] : [];
  return [...columnPath(part.typed.table, part.typed.column, language), part.rule.label[language], ...field];
}

function listPath(name: string, language: Language): string[] | null {
  const list = listCells.find((one) => one.name === name);
  return list ? columnPath(list.table, list.column, language) : null;
}

function columnPath(table: TableId, column: string, language: Language): string[] {
  const template = sheets().flatMap(({ tables }) => tables).find(({ id }) => id === table);
  const label = template?.columns.find(({ id }) => id === column)?.label[language];
  const path = tablePath(tableName(table), language) ?? [];
  return label === undefined || label === path[path.length - 1] ? path : [...path, label];
}
