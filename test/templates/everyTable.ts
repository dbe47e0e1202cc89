import { completeSet, LANGUAGES, sheetsOf, type Column, type SheetTemplate, type TableTemplate } from "../../src/templates";

/** The sheets of the largest set for a team of three. */
export const everySheet: readonly SheetTemplate[] = sheetsOf(
  completeSet(),
  {
    reps: ["R01", "R02", "R03"].map((key) => ({ key, header: `Name of ${key}` })),
    metrics: ["M01", "M02"].map((key) => ({ key, header: `Name of ${key}` })),
  },
);

/** Every table with its id, for test.each. */
export const everyTable: readonly (readonly [string, TableTemplate])[] = everySheet.flatMap((sheet) =>
  sheet.tables.map((table) => [table.id, table] as const),
);

/** Every column as "table.column", for test.each. */
export const everyColumn: readonly (readonly [string, Column])[] = everyTable.flatMap(([id, table]) =>
  table.columns.map((column) => [`${id}.${column.id}`, column] as const),
);

export { LANGUAGES };
