/** Setup + templates → the plan of the workbook. Pure: the same setup gives the same plan. */
import { noTeamColumns, sheetsOf, type Language, type SheetId } from "../../templates";
import { tableWidths } from "../cells/columnWidth";
import { numberSize } from "../cells/valueWidth";
import { layOut, placesOf, type SheetLayout } from "./layout";
import { plannedTable } from "../page/pageTable";
import { planCharts } from "./planCharts";
import { planLines } from "./planLines";
import { planFormulaNames, planNames } from "./planNames";
import { planPage } from "../page/planPage";
import { planParameters } from "./planParameters";
import { planSignatures } from "./planSignatures";
import { foldedColumns, hiddenColumns, tableRowHeights, widestColumns } from "./planSizes";
import { planTable, type MetricLooks } from "./planTable";
import { planTop } from "./planTop";
import { teamColumns } from "../start/teamColumns";
import { startParameters, startRows } from "../start/startRows";
import type { FormulaContext } from "../formula/compileFormula";
import type { SheetPlan, WorkbookPlan } from "./plan";
import type { Places } from "../formula/places";
import type { QuarterSetup } from "../setup";

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
 * @example buildPlan(setup, "zh-CN").sheets[0].name // "首页"
 */
export function buildPlan(setup: QuarterSetup, language: Language, options: PlanOptions = {}): WorkbookPlan {
  const steps = planInSteps(setup, language, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The sheets that a plan for this setup has, under the names that they have in an empty workbook. */
export function plannedSheets({ set }: QuarterSetup, language: Language): Pick<SheetPlan, "id" | "name">[] {
  return sheetsOf(set, noTeamColumns).map(({ id, label }) => ({ id, name: label[language] }));
}

/** `buildPlan` with a pause after the start rows and each sheet, so that a page need not stand still: for 60 reps it takes 100 ms. */
export function* planInSteps(setup: QuarterSetup, language: Language, options: PlanOptions = {}): Generator<undefined, WorkbookPlan> {
  const start = startRows(setup, language);
  yield;
  const layouts = sheetsOf(setup.set, teamColumns(setup, language)).map((template) =>
    layOut(template, options.sheetNames?.get(template.id) ?? template.label[language], start),
  );
  const planned = placesOf(layouts, language);
  const places: Places = { tables: new Map([...planned.tables, ...(options.found?.tables ?? [])]) };
  const looks: MetricLooks = new Map(setup.metrics.map((metric) => [metric.key, metric]));
  const context = { places, language, mayLackColumns: options.found !== undefined };
  yield;
  const sheets: SheetPlan[] = [];
  for (const layout of layouts) {
    sheets.push(planSheet(layout, setup, context, looks));
    yield;
  }
  return {
    language,
    sheets,
    names: layouts.flatMap((layout) => planNames(layout)),
    formulaNames: layouts.flatMap(({ template }) => planFormulaNames(template, context)),
    firstSheet: layouts.find(({ template }) => template.opens)?.template.id ?? null,
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
  const size = numberSize(setup.metrics);
  const facts = { team: setup.team, period: setup.period, size };
  const page = template.hidden ? null : planPage({ ...layout, tables: layout.tables.map(plannedTable) }, facts, language);
  const top = planTop(layout, { period: setup.period, members: setup.members.length }, page?.titleColumns ?? null, context);
  const signatures = planSignatures(layout, language);
  const lines = planLines(layout, language);
  const widths = layout.tables.flatMap((table) => tableWidths(table, language, size));
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
    columnWidths: [...lines.columnWidths, ...parameters.columnWidths, ...widestColumns(widths)],
    rowHeights: [...layout.tables.flatMap(tableRowHeights), ...signatures.rowHeights],
    hiddenColumns: layout.tables.flatMap(hiddenColumns),
    foldedColumns: layout.tables.flatMap(foldedColumns),
    validations: [...parameters.validations, ...parts.flatMap((part) => part.validations)],
    highlights: parts.flatMap((part) => part.highlights),
    frozen: template.parameters || template.tables.length === 0
      ? { rows: 0, columns: 0 }
      : { rows: layout.headerRow + 1, columns: layout.tables[0]?.template.frozenColumns ?? 0 },
    charts: planCharts(layout, context.places, language, context.mayLackColumns),
    page,
  };
}
