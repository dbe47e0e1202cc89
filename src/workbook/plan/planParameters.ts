/** The labelled cells of the settings sheet and the titles of the tables beside them. */
import type { Language, Parameter, SheetTemplate } from "../../templates";
import { cellStyle, gridStyle, headLabelStyle, sectionStyle } from "../cells/appearance";
import { compileIfPossible, type FormulaContext } from "../formula/compileFormula";
import { widthInPoints } from "../cells/columnWidth";
import { numberFormat } from "../cells/numberFormats";
import { numberSize, valuePoints, widestValue } from "../cells/valueWidth";
import { planValidation } from "./planValidation";
import { lastOf, numberRuns } from "../cells/runs";
import { textCell } from "../cells/textCell";
import type { Area } from "../cells/address";
import { parameterRows, type SheetLayout, type TableLayout } from "./layout";
import type { SheetPlan } from "./plan";
import type { CellInput } from "../../templates";

type Parts = Pick<SheetPlan, "numberFormats" | "values" | "formulas" | "styles" | "columnWidths" | "validations">;

const labelWidth = 34;
const valueWidth = 20;
/** No labelled cell holds a figure of a metric. */
const noNumbers = numberSize([]);
/** The number format of a cell that nobody needs to see. */
const nothingShown = ";;;";

export function planParameters(
  layout: SheetLayout,
  start: Readonly<Record<string, CellInput>>,
  context: Pick<FormulaContext, "places" | "language" | "mayLackColumns">,
): Parts {
  const parameters = layout.template.parameters ?? [];
  if (parameters.length === 0) return { numberFormats: [], values: [], formulas: [], styles: [], columnWidths: [], validations: [] };
  const { language } = context;
  const rows = parameterRows(layout);
  const seen = parameters.flatMap((parameter, index) => (parameter.unseen ? [] : [{ parameter, row: rows[index] as number }]));
  const blocks = numberRuns(seen.map(({ row }) => row)).map((run) => ({ top: run[0], bottom: lastOf(run) }));
  const value = (index: number): Area => cell(rows[index] as number, 1);
  const titles = layout.tables.flatMap((table) =>
    table.template.title ? [{ area: cell(table.area.top - 1, firstShownColumn(table)), text: table.template.title[language] }] : [],
  );
  return {
    numberFormats: parameters.map((parameter, index) => ({
      area: value(index),
      format: parameter.unseen ? nothingShown : numberFormat(parameter.format, null, language),
    })),
    values: [
      ...titles.map(({ area, text }) => ({ area, rows: [[textCell(text)]] })),
      ...seen.map(({ parameter, row }) => ({ area: cell(row, 0), rows: [[textCell(parameter.label[language])]] })),
      ...parameters.flatMap((parameter, index) => startValue(parameter, start, value(index))),
    ],
    formulas: parameters.flatMap(({ formula }, index) => {
      const compiled = formula === undefined ? null : compileIfPossible(formula, { ...context, table: null, row: 0 });
      return compiled === null ? [] : [{ area: value(index), formula: compiled }];
    }),
    styles: [
      ...titles.map(({ area }) => ({ area, style: sectionStyle })),
      ...blocks.map((block) => ({ area: { ...block, left: 0, right: 0 }, style: headLabelStyle })),
      ...blocks.map((block) => ({ area: { ...block, left: 1, right: 1 }, style: { ...gridStyle, horizontal: "Left" as const } })),
      ...seen.map(({ parameter, row }) => ({ area: cell(row, 1), style: cellStyle(parameter) })),
    ],
    columnWidths: parameterWidths(layout.template, language),
    validations: parameters.flatMap((parameter, index) =>
      parameter.kind === "input" && parameter.format === "date"
        ? planValidation({ id: parameter.name, label: parameter.label, kind: "input", format: "date", width: 0, validation: { kind: "date" } }, value(index), language)
        : [],
    ),
  };
}

/** The columns of labels and of values, where there are labelled cells: the values' shows the widest of them whole. */
export function parameterWidths({ parameters = [], parameterWidths: stated }: SheetTemplate, language: Language): SheetPlan["columnWidths"] {
  if (parameters.length === 0) return [];
  const needed = parameters.flatMap((parameter) => {
    const widest = parameter.unseen ? null : widestValue(parameter, noNumbers, language);
    return widest === null ? [] : [valuePoints(widest, false)];
  });
  return [
    { first: 0, last: 0, points: widthInPoints(stated?.label[language] ?? labelWidth) },
    { first: 1, last: 1, points: Math.max(widthInPoints(stated?.value ?? valueWidth), ...needed) },
  ];
}

/** A title stands above the first column that people see. */
function firstShownColumn({ area, template }: TableLayout): number {
  return area.left + Math.max(0, template.columns.findIndex(({ hidden }) => !hidden));
}

function startValue(parameter: Parameter, start: Readonly<Record<string, CellInput>>, area: Area): SheetPlan["values"] {
  const value = start[parameter.name] ?? null;
  if (parameter.kind === "calculated" || value === null || value === "") return [];
  return [{ area, rows: [[typeof value === "string" ? textCell(value) : value]] }];
}

function cell(row: number, column: number): Area {
  return { top: row, bottom: row, left: column, right: column };
}
