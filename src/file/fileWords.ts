/** Words of Office.js, which the model holds, beside those of files. write/ takes the tables as they are, read/ turned round. */

type Words = Readonly<Record<string, string>>;

/** From the word of a file to the model's. @example turnedRound({ EqualTo: "equal" }) // { equal: "EqualTo" } */
export function turnedRound<Key extends string>(words: Readonly<Record<Key, string>>): Readonly<Record<string, Key>> {
  return Object.fromEntries(Object.entries(words).map(([key, word]) => [word, key])) as Record<string, Key>;
}

const COMPARISONS = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
};

export const VALIDATION_OPERATORS: Words = {
  ...COMPARISONS,
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};

/** Highlights spell the last two otherwise. */
export const HIGHLIGHT_OPERATORS: Words = {
  ...COMPARISONS,
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
};

/** True for operators, in the words of either side, that want two bounds. */
export function needsTwoBounds(operator: string): boolean {
  return /between$/i.test(operator);
}

/** Kinds of validations that compare what is typed with bounds. */
export const COMPARED_KINDS: Words = {
  wholeNumber: "whole",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
};

/** Permissions on a protected sheet and the locks that they lift. These locks files set only where they name them. */
export const NAMED_LOCKS: Words = {
  allowEditObjects: "objects",
  allowEditScenarios: "scenarios",
};

/** These locks files set unless told otherwise. */
export const STANDING_LOCKS: Words = {
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertRows: "insertRows",
  allowInsertHyperlinks: "insertHyperlinks",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowSort: "sort",
  allowAutoFilter: "autoFilter",
  allowPivotTables: "pivotTables",
};

export const LEGEND_PLACES = { Top: "t", Bottom: "b", Left: "l", Right: "r", Corner: "tr" } as const;

/** Sheets that can be seen have no word. */
export const HIDDEN_STATES = { Hidden: "hidden", VeryHidden: "veryHidden" } as const;

/** Namespace of the ids by which one part of a file refers to another. */
export const RELATIONSHIP_NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** English Metric Units, in which drawings measure. */
export const UNITS_PER_POINT = 12_700;
