/**
 * Columns that people typed into while sheets that they are calculated from were not in the workbook's set: once these are, blank cells get
 * the formula, and all cells the look and the check of calculated ones. What was typed stays, and counts as typed over.
 */
import { noTeamColumns, sheetsOf, type Column, type SheetSet } from "../../templates";
import { planColumns, type LooksContext } from "../columns/columnLooks";
import { numberSize } from "../cells/valueWidth";
import { recordsOf, type FoundTable } from "../read/readTable";
import type { Area } from "../cells/address";
import type { SheetPlan, WorkbookPlan } from "../plan/plan";
import type { QuarterSetup } from "../setup";

export interface TurnedColumn {
  /** Its cells below the header. */
  readonly body: Area;
  /** Formulas, looks and checks of these cells. */
  readonly part: SheetPlan;
}

/**
 * @param before the set that the workbook had
 * @param tables as the set that it gets has them
 */
export function turnedColumns(
  before: SheetSet,
  tables: Iterable<FoundTable>,
  { sheets, places, language }: WorkbookPlan,
  { metrics }: Pick<QuarterSetup, "metrics">,
): readonly TurnedColumn[] {
  const wereTyped = typedColumns(before);
  const looks = new Map(metrics.map((metric) => [metric.key, metric]));
  const context = { places, language, mayLackColumns: true, looks, size: numberSize(metrics) };
  return [...tables].flatMap((found) => {
    const { id, columns } = found.template;
    const plan = sheets.find((sheet) => sheet.tables.some((table) => table.id === id));
    const turned = columns.filter((column) => column.kind === "calculated" && wereTyped.has(`${id}.${column.id}`));
    return plan ? turned.flatMap((column) => turn(found, column, plan, context)) : [];
  });
}

/** "table.column" of all columns that people type into in workbooks of a set. */
function typedColumns(set: SheetSet): ReadonlySet<string> {
  const tables = sheetsOf(set, noTeamColumns).flatMap((sheet) => sheet.tables);
  return new Set(tables.flatMap(({ id, columns }) => columns.filter(({ kind }) => kind === "input").map((column) => `${id}.${column.id}`)));
}

function turn(found: FoundTable, column: Column, plan: SheetPlan, context: LooksContext): TurnedColumn[] {
  const { content, place } = found;
  const left = place.columns.get(column.id)?.column;
  if (left === undefined) return [];
  const { parts } = planColumns(found, [column], left, recordsOf(found), context);
  const part: SheetPlan = {
    ...plan,
    name: content.sheet,
    numberFormats: [],
    values: [],
    tables: [],
    formulas: parts.formulas,
    styles: parts.styles.filter(({ area }) => area.top > content.top),
    columnWidths: [],
    rowHeights: [],
    hiddenColumns: [],
    foldedColumns: [],
    validations: parts.validations,
    highlights: [],
    charts: [],
  };
  return [{ body: { top: content.top + 1, bottom: content.top + content.rows.length, left, right: left }, part }];
}
