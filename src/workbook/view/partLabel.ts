/** What people call a table or a named cell of ours: the label of its sheet, then the title or label of the part. */
import { completeSet, listCells, noTeamColumns, ruleParts, sheetsOf, tableName, type Language, type SheetId, type SheetTemplate, type TableId, type TableTemplate } from "../../templates";

/**
 * The words for a part of the workbook, for a person who has to find it.
 * @param name of a table ("qbWeeks"), or of a cell or list ("qb_team"); any other name is answered as it is
 * @param called the name that a sheet bears in the workbook; null for the one that new workbooks give it
 * @example partLabel("qbWeeks", "zh-CN") // "设置 › 周历"
 * @example partLabel("qb_team", "en-US") // "Settings › Sales team"
 */
export function partLabel(name: string, language: Language, called: Called = () => null): string {
  const words: Words = { language, called };
  const ofSheet = tablePath(name, words) ?? parameterPath(name, words) ?? formulaNamePath(name, words);
  const path = ofSheet ?? rulePath(name, words) ?? listPath(name, words);
  return path?.join(" › ") ?? name;
}

type Called = (sheet: SheetId) => string | null;

interface Words {
  readonly language: Language;
  readonly called: Called;
}

/** Of all sets: a part may have been left behind by another one. */
function sheets(): readonly SheetTemplate[] {
  return sheetsOf(completeSet(), noTeamColumns);
}

function tablePath(name: string, words: Words): string[] | null {
  const sheet = sheets().find(({ tables }) => tables.some(({ id }) => tableName(id) === name));
  const table = sheet?.tables.find(({ id }) => tableName(id) === name);
  return sheet && table ? [sheetName(sheet, words), ...titleOf(table, sheet, words.language)] : null;
}

function sheetName({ id, label }: SheetTemplate, { language, called }: Words): string {
  return called(id) ?? label[language];
}

/** A table without a title is the only one of its sheet, or a list named by its header. */
function titleOf({ title, columns }: TableTemplate, { tables }: SheetTemplate, language: Language): string[] {
  if (title) return [title[language]];
  return tables.length > 1 && columns[0] ? [columns[0].label[language]] : [];
}

function parameterPath(name: string, words: Words): string[] | null {
  for (const sheet of sheets()) {
    const parameter = sheet.parameters?.find((one) => one.name === name);
    if (parameter) return [sheetName(sheet, words), parameter.label[words.language]];
  }
  return null;
}

function formulaNamePath(name: string, words: Words): string[] | null {
  for (const sheet of sheets()) {
    const named = sheet.names?.find((one) => one.name === name);
    if (named) return [sheetName(sheet, words), named.label[words.language]];
  }
  return null;
}

function rulePath(name: string, words: Words): string[] | null {
  const part = ruleParts.find((one) => one.name === name);
  if (!part) return null;
  const { language } = words;
  const field = part.limit ? [part.limit.label[language]] : [];
  return [...columnPath(part.typed.table, part.typed.column, words), part.rule.label[language], ...field];
}

function listPath(name: string, words: Words): string[] | null {
  const list = listCells.find((one) => one.name === name);
  return list ? columnPath(list.table, list.column, words) : null;
}

function columnPath(table: TableId, column: string, words: Words): string[] {
  const template = sheets().flatMap(({ tables }) => tables).find(({ id }) => id === table);
  const label = template?.columns.find(({ id }) => id === column)?.label[words.language];
  const path = tablePath(tableName(table), words) ?? [];
  return label === undefined || label === path[path.length - 1] ? path : [...path, label];
}
