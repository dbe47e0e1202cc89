/** What one table of a sheet asks of Excel. */
import { columnName, ownedColumn, type Column, type Language } from "../../templates";
import { cellStyle, gridStyle, headerStyle, voidStyle } from "../cells/appearance";
import { columnFormula } from "../formula/columnFormula";
import type { FormulaContext } from "../formula/compileFormula";
import { columnRuns, type TableLayout } from "./layout";
import { numberFormat, type MetricLook } from "../cells/numberFormats";
import { lastOf, numberRuns } from "../cells/runs";
import { recordRow } from "../read/recordRow";
import { isSeen } from "../cells/seenColumns";
import { tableHighlights } from "./tableHighlights";
import { textCell } from "../cells/textCell";
import { planValidation } from "./planValidation";
import type { Area } from "../cells/address";
import type {
  FormulaPlan,
  HighlightPlan,
  NumberFormatPlan,
  PlanCell,
  StylePlan,
  TablePlan,
  ValidationPlan,
  ValuesPlan,
} from "./plan";
import type { TablePlace } from "../formula/places";
import type { StartRow } from "../start/startRows";

export interface TableParts {
  readonly table: TablePlan;
  readonly numberFormats: readonly NumberFormatPlan[];
  readonly values: readonly ValuesPlan[];
  readonly formulas: readonly FormulaPlan[];
  readonly styles: readonly StylePlan[];
  readonly validations: readonly ValidationPlan[];
  readonly highlights: readonly HighlightPlan[];
}

/** Looks of the quarter's metrics by key; a row without one has General numbers. */
export type MetricLooks = ReadonlyMap<string, MetricLook>;

export function planTable(
  layout: TableLayout,
  place: TablePlace,
  context: Omit<FormulaContext, "table" | "row">,
  looks: MetricLooks,
): TableParts {
  const { columns } = layout.template;
  const { language } = context;
  const body = (first: number, last = first): Area => ({
    top: layout.area.top + 1,
    bottom: layout.area.bottom,
    left: layout.area.left + first,
    right: layout.area.left + last,
  });
  return {
    table: {
      id: layout.template.id,
      name: layout.name,
      area: layout.area,
      columnNames: columns.flatMap((column, index) =>
        isSeen(column) ? [{ name: columnName(layout.template.id, column.id), column: layout.area.left + index }] : [],
      ),
    },
    numberFormats: numberFormatsOf(layout, body, looks, language),
    values: [headerValues(layout, language), ...startValues(layout, body)],
    formulas: columns.flatMap((column, index) => formulasOf(column, body(index), { ...context, table: place })),
    styles: [
      ...columnRuns(columns, (column) => (isSeen(column) ? true : null)).map(({ first, last }) => ({
        area: { ...body(first, last), top: layout.area.top },
        style: gridStyle,
      })),
      { area: { ...layout.area, bottom: layout.area.top }, style: headerStyle },
      ...columnRuns(columns, (column) => (isSeen(column) ? cellStyle(column) : null)).map(({ first, last, value }) => ({
        area: body(first, last),
        style: value,
      })),
      ...voidAreas(layout, looks).map((area) => ({ area, style: voidStyle })),
    ],
    validations: columns.flatMap((column, index) => planValidation(column, body(index), language)),
    highlights: tableHighlights(layout.template, place, context),
  };
}

/** Cells of columns that mean nothing in their row, in runs of rows; neighbouring columns with the same rows are joined. */
function voidAreas(layout: TableLayout, looks: MetricLooks): Area[] {
  const top = layout.area.top + 1;
  const voidRows = ({ appliesTo }: Column): number[] => {
    if (!appliesTo) return [];
    return layout.start.flatMap((row, index) => {
      const kind = looks.get(String(row["metricKey"] ?? ""))?.kind ?? null;
      return appliesTo(recordRow(index, row), kind) ? [] : [index];
    });
  };
  const runs = columnRuns(layout.template.columns, (column) => {
    const rows = voidRows(column);
    return rows.length === 0 ? null : rows;
  });
  return runs.flatMap(({ first, last, value }) =>
    numberRuns(value).map((rows) => ({
      top: top + rows[0],
      bottom: top + lastOf(rows),
      left: layout.area.left + first,
      right: layout.area.left + last,
    })),
  );
}

type Body = (first: number, last?: number) => Area;

function headerValues(layout: TableLayout, language: Language): ValuesPlan {
  const headers = layout.template.columns.map((column) => textCell(column.label[language]));
  return { area: { ...layout.area, bottom: layout.area.top }, rows: [headers] };
}

/** Constants, in blocks of neighbouring columns; columns that start blank are left out. */
function startValues(layout: TableLayout, body: Body): ValuesPlan[] {
  const isFilled = (column: Column) => column.kind !== "calculated" && layout.start.some((row) => (row[column.id] ?? null) !== null);
  return columnRuns(layout.template.columns, (column) => (isFilled(column) ? true : null)).map(({ first, last }) => {
    const area = body(first, last);
    return {
      area: { ...area, bottom: area.top + layout.start.length - 1 },
      rows: layout.start.map((row) => layout.template.columns.slice(first, last + 1).map((column) => startCell(row, column))),
    };
  });
}

function startCell(row: StartRow, column: Column): PlanCell {
  const value = row[column.id] ?? "";
  return typeof value === "string" && value !== "" ? textCell(value) : value;
}

function formulasOf(column: Column, area: Area, context: Omit<FormulaContext, "row">): FormulaPlan[] {
  const compiled = columnFormula(column, area, context);
  return compiled === null ? [] : [{ area, formula: compiled }];
}

function numberFormatsOf(layout: TableLayout, body: Body, looks: MetricLooks, language: Language): NumberFormatPlan[] {
  const { columns, rowFormat } = layout.template;
  const byRow = (column: Column) => !column.hidden && (column.format === "metric" || column.format === "gap") && lookOfColumn(column, looks) === null;
  const uniform = columnRuns(columns, (column) => {
    const format = byRow(column) ? null : numberFormat(column.format, lookOfColumn(column, looks), language);
    return format === "General" ? null : format;
  }).map(({ first, last, value }) => ({ area: body(first, last), format: value }));
  const varied = columnRuns(columns, (column) => (byRow(column) ? true : null)).map(({ first, last }) => ({
    area: body(first, last),
    format: layout.start.map((row, index) => {
      const own = rowFormat?.(recordRow(index, row)) ?? null;
      return columns.slice(first, last + 1).map((column) => own ?? numberFormat(column.format, lookOf(row, looks), language));
    }),
  }));
  return [...uniform, ...varied.filter(({ format }) => format.length > 0)];
}

/** Of a column that belongs to a metric: its look in every row. */
function lookOfColumn({ id }: Column, looks: MetricLooks): MetricLook | null {
  return looks.get(ownedColumn(id)?.key ?? "") ?? null;
}

function lookOf(row: StartRow, looks: MetricLooks): MetricLook | null {
  return looks.get(String(row["metricKey"] ?? row["key"] ?? "")) ?? null;
}
