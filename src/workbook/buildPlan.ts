/** Setup + templates → the plan of the workbook. Pure: the same setup gives the same plan. */
import { headLines, label, noTeamColumns, ruleCells, sheetsOf, type Language, type SheetId, type TableId } from "../templates";
import { guidanceStyle, headValueStyle, signatureStyle, titleStyle, warningStyle } from "./appearance";
import { compileIfPossible, type FormulaContext } from "./compileFormula";
import { listColumns } from "./listColumns";
import { columnRuns, guidanceRow, headRow, layOut, placesOf, titleRow, type SheetLayout, type TableLayout } from "./layout";
import { numberSize, tableWidths } from "./columnWidth";
import { planCharts } from "./planCharts";
import { planLines } from "./planLines";
import { planPage } from "./planPage";
import { planParameters } from "./planParameters";
import { planTable, type MetricLooks } from "./planTable";
import { recordRow } from "./recordRow";
import { teamColumns } from "./repColumns";
import { startParameters, startRows } from "./startRows";
import { textCell } from "./textCell";
import { absoluteAddress, quoteSheet, type Area } from "./address";
import type { FormulaPlan, NamePlan, SheetPlan, StylePlan, WorkbookPlan } from "./plan";
import type { Places } from "./places";
import type { QuarterSetup } from "./setup";

/** Rows of a log are looked for so far down. */
const lastSearchedRow = 60_000;

/** Points; room for a pen. */
const signatureHeight = 26;
const signatureLabels = [label("签字确认", "Signature"), label("日期", "Date")] as const;

export interface PlanOptions {
  /** Names of the sheets in this workbook, where they differ from the template's. */
  readonly sheetNames?: ReadonlyMap<SheetId, string>;
  /** Tables that the workbook already has, as they stand there; formulas refer to them by these places. */
  readonly found?: Places;
}

/**
 * Plans the workbook of a quarter.
 * @param setup checked setup (see readSetup); blank targets stay blank cells.
 * @returns sheets in tab order, with tables, names, formulas, formats, validations, highlights and page layout.
 * @example buildPlan(setup, "zh-CN").sheets[0].name // "目标设定"
 */
export function buildPlan(setup: QuarterSetup, language: Language, options: PlanOptions = {}): WorkbookPlan {
  const start = startRows(setup, language);
  const layouts = sheetsOf(setup.set, teamColumns(setup, language)).map((template) =>
    layOut(template, options.sheetNames?.get(template.id) ?? template.label[language], start),
  );
  const planned = placesOf(layouts, language);
  const places: Places = { tables: new Map([...planned.tables, ...(options.found?.tables ?? [])]) };
  const looks: MetricLooks = new Map(setup.metrics.map((metric) => [metric.key, metric]));
  const context = { places, language, mayLackColumns: options.found !== undefined };
  return {
    language,
    sheets: layouts.map((layout) => planSheet(layout, setup, context, looks)),
    names: layouts.flatMap((layout) => namesOf(layout, start)),
    firstSheet: "targets",
    places,
  };
}

type Context = Pick<FormulaContext, "places" | "language" | "mayLackColumns">;

function planSheet(layout: SheetLayout, setup: QuarterSetup, context: Context, looks: MetricLooks): SheetPlan {
  const { template } = layout;
  const { language } = context;
  const parts = layout.tables.map((table) => {
    const place = context.places.tables.get(table.template.id);
    if (!place) throw new Error(`Table ${table.template.id} has no place.`);
    return planTable(table, place, context, looks);
  });
  const parameters = planParameters(layout, startParameters(setup, language), context);
  const top = planTop(layout, setup, context);
  const signatures = planSignatures(layout, language);
  const size = numberSize(setup.metrics);
  const lines = planLines(layout, language);
  return {
    id: template.id,
    name: layout.name,
    hidden: template.hidden ?? false,
    tabColor: template.tabColor,
    numberFormats: [...parameters.numberFormats, ...parts.flatMap((part) => part.numberFormats)],
    values: [...top.values, ...lines.values, ...parameters.values, ...parts.flatMap((part) => part.values), ...signatures.values],
    tables: parts.map((part) => part.table),
    formulas: [...top.formulas, ...parameters.formulas, ...parts.flatMap((part) => part.formulas)],
    styles: [...top.styles, ...lines.styles, ...parameters.styles, ...parts.flatMap((part) => part.styles), ...signatures.styles],
    columnWidths: [...lines.columnWidths, ...parameters.columnWidths, ...widestOf(layout.tables.flatMap((table) => tableWidths(table, language, size)))],
    rowHeights: [...layout.tables.flatMap(rowHeights), ...signatures.rowHeights],
    hiddenColumns: layout.tables.flatMap(hiddenColumns),
    validations: [...parameters.validations, ...parts.flatMap((part) => part.validations)],
    highlights: parts.flatMap((part) => part.highlights),
    frozen: template.parameters || template.tables.length === 0
      ? { rows: 0, columns: 0 }
      : { rows: layout.headerRow + 1, columns: layout.tables[0]?.template.frozenColumns ?? 0 },
    charts: planCharts(layout, context.places, language),
    page: template.hidden ? null : planPage(layout, { team: setup.team, year: setup.period.year, quarter: setup.period.quarter, size }, language),
  };
}

type Top = Pick<SheetPlan, "values" | "formulas" | "styles">;

/** Title, guidance and, where the template asks for them, the head lines or the warning about rows below the table. */
function planTop(layout: SheetLayout, setup: QuarterSetup, context: Context): Top {
  const { template } = layout;
  const { language } = context;
  const cell = (row: number): Area => ({ top: row, bottom: row, left: 0, right: 0 });
  const formula = (text: string, row: number): FormulaPlan[] => {
    const compiled = compileIfPossible(text, { ...context, table: null, row });
    return compiled === null ? [] : [{ area: cell(row), formula: compiled }];
  };
  const head = template.head ? headLines.flatMap((line, index) => formula(line.formula(language, setup.members.length), headRow + index)) : [];
  const warning = template.warnsBelow ? formula(belowFormula(layout, context), headRow) : [];
  const styles: StylePlan[] = [
    { area: cell(titleRow), style: titleStyle },
    { area: cell(guidanceRow), style: guidanceStyle },
    ...head.map(({ area }) => ({ area, style: headValueStyle })),
    ...warning.map(({ area }) => ({ area, style: warningStyle })),
  ];
  return {
    values: [
      { area: cell(titleRow), rows: [[textCell(template.title[language])]] },
      { area: cell(guidanceRow), rows: [[textCell(template.guidance[language])]] },
    ],
    formulas: [...head, ...warning],
    styles,
  };
}

/** Warns when the column holds more than its header and what the table counts. */
function belowFormula(layout: SheetLayout, { places }: Context): string {
  const below = layout.template.warnsBelow;
  const place = below && places.tables.get(below.table);
  const column = below && place?.columns.get(below.column)?.column;
  if (!below || !place) throw new Error("The warning names a table that does not exist.");
  const area = { top: place.top, bottom: lastSearchedRow - 1, left: column ?? 0, right: column ?? 0 };
  const searched = `${quoteSheet(place.sheet)}!${absoluteAddress(area)}`; // of no use without the column: COUNTA below does not compile then
  return `=IF(COUNTA(${searched})-1>COUNTA(${place.templateName}[${below.column}]),"{rowsBelow}","")`;
}

/** Two bordered rows below the table, under the reps' columns, to sign and date. */
function planSignatures(layout: SheetLayout, language: Language): Pick<SheetPlan, "values" | "styles" | "rowHeights"> {
  const table = layout.tables[0];
  if (!layout.template.signatures || !table) return { values: [], styles: [], rowHeights: [] };
  const top = table.area.bottom + 2;
  const labels: Area = { top, bottom: top + 1, left: table.area.left, right: table.area.left };
  const fields = columnRuns(table.template.columns, (column) => (column.id.startsWith("rep:") ? true : null));
  return {
    rowHeights: [{ first: top, last: top + 1, points: signatureHeight }],
    values: [{ area: labels, rows: signatureLabels.map((text) => [textCell(text[language])]) }],
    styles: [
      { area: labels, style: { bold: true, vertical: "Center" } },
      ...fields.map(({ first, last }) => ({
        area: { top, bottom: top + 1, left: table.area.left + first, right: table.area.left + last },
        style: signatureStyle,
      })),
    ],
  };
}

/** Tables that stand one below the other share columns: the wider one counts. */
function widestOf(widths: SheetPlan["columnWidths"]): SheetPlan["columnWidths"] {
  const points = new Map<number, number>();
  for (const { first, last, points: wanted } of widths) {
    for (let column = first; column <= last; column += 1) points.set(column, Math.max(wanted, points.get(column) ?? 0));
  }
  const merged: { first: number; last: number; points: number }[] = [];
  for (const [column, wanted] of [...points].sort(([a], [b]) => a - b)) {
    const previous = merged[merged.length - 1];
    if (previous && previous.last === column - 1 && previous.points === wanted) previous.last = column;
    else merged.push({ first: column, last: column, points: wanted });
  }
  return merged;
}

function rowHeights({ area, template, start }: TableLayout): SheetPlan["rowHeights"] {
  const header = template.headerHeight ? [{ first: area.top, last: area.top, points: template.headerHeight }] : [];
  const { rowHeight } = template;
  if (!rowHeight) return header;
  const runs: { first: number; last: number; points: number }[] = [];
  start.forEach((row, index) => {
    const points = rowHeight(recordRow(index, row));
    const at = area.top + 1 + index;
    const previous = runs[runs.length - 1];
    if (points === null) return;
    if (previous && previous.last === at - 1 && previous.points === points) previous.last = at;
    else runs.push({ first: at, last: at, points });
  });
  return [...header, ...runs];
}

function hiddenColumns({ area, template }: TableLayout): SheetPlan["hiddenColumns"] {
  return columnRuns(template.columns, (column) => (column.hidden ? true : null)).map(({ first, last }) => ({
    first: area.left + first,
    last: area.left + last,
  }));
}

/** Names of rule cells and of the lists that validations use. */
function namesOf(layout: SheetLayout, start: ReturnType<typeof startRows>): NamePlan[] {
  const { template } = layout;
  if (template.id !== "settings") return parameterNames(layout);
  const sheet = template.id;
  const column = (tableId: TableId, id: string): Area => {
    const table = layout.tables.find((one) => one.template.id === tableId);
    const index = table?.template.columns.findIndex((one) => one.id === id) ?? -1;
    if (!table || index < 0) throw new Error(`Settings have no column ${tableId}.${id}.`);
    const left = table.area.left + index;
    return { top: table.area.top + 1, bottom: table.area.bottom, left, right: left };
  };
  const cells = ruleCells.map(({ name, rule, column: id }) => {
    const area = column("rules", id);
    const row = start.rules.findIndex((one) => one["id"] === rule);
    return { name, sheet, visible: false, area: { ...area, top: area.top + row, bottom: area.top + row } };
  });
  const lists = listColumns.map(([name, table, id, length]) => {
    const area = column(table, id);
    return { name, sheet, visible: false, area: length === undefined ? area : { ...area, bottom: area.top + length - 1 } };
  });
  return [...parameterNames(layout), ...cells, ...lists];
}

/** Every name that formulas and lists of a workbook use; the marks of columns and sheets are not among them. */
export function workbookNames(): readonly string[] {
  const parameters = sheetsOf("core", noTeamColumns).flatMap((sheet) => (sheet.parameters ?? []).map(({ name }) => name));
  return [...parameters, ...ruleCells.map(({ name }) => name), ...listColumns.map(([name]) => name)];
}

function parameterNames(layout: SheetLayout): NamePlan[] {
  return (layout.template.parameters ?? []).map(({ name }, index) => {
    const row = layout.headerRow + index;
    return { name, sheet: layout.template.id, visible: false, area: { top: row, bottom: row, left: 1, right: 1 } };
  });
}
