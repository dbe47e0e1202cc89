/** Carries out the plan of one sheet: each function makes the tasks of one stage. */
import { absoluteAddress, areaAddress, columnLetters, isPlannedHighlight, quoteSheet, type Area, type CellStyle, type FormulaPlan, type HighlightPlan, type Rewrite, type SheetPlan, type TablePlan } from "../../workbook";
import { task, type Task } from "../wire/requests";
import { blankRuns, type Blanks } from "./blanks";
import type { SheetContent } from "../read/workbookState";
import type { Writer } from "../wire/writer";

/** Values and number formats, then tables: a formula may name any table once they all stand. */
export function contentTasks(plan: Pick<SheetPlan, "name" | "numberFormats" | "values">, blanks: Blanks): Task[] {
  return [
    ...plan.numberFormats.map(({ area, format }) =>
      task((writer) => {
        writer.range(plan.name, area).numberFormat = format as string[][];
      }, 3, format),
    ),
    ...plan.values.flatMap(({ area, rows }) =>
      blankRuns(area, blanks).map((run) => {
        const part = rows
          .slice(run.top - area.top, run.bottom - area.top + 1)
          .map((cells) => cells.slice(run.left - area.left, run.right - area.left + 1));
        return fill(plan.name, run, blanks, part, (range) => {
          range.values = part as (string | number | boolean)[][];
        });
      }),
    ),
  ];
}

/** Tables that are not there yet. A table of ours whose naming was interrupted stands at the planned place: it is named. */
export function tableTasks(plan: SheetPlan, standing: readonly { name: string; area: Area }[]): Task[] {
  return plan.tables.flatMap(({ name, area }) => {
    if (standing.some((table) => table.name === name)) return [];
    const unnamed = standing.find((table) => areaAddress(table.area) === areaAddress(area));
    const make = (writer: Writer) =>
      unnamed ? writer.context.workbook.tables.getItem(unnamed.name) : writer.sheet(plan.name).tables.add(areaAddress(area), true);
    return [
      task((writer) => {
        make(writer).name = name; // by its name the next run knows that the table is done
      }, 4),
    ];
  });
}

/** Lines and bands of the table's own would lie under those of the cells. */
export function tableStyleTask({ name }: TablePlan): Task {
  return task(({ context }) => {
    const table = context.workbook.tables.getItem(name);
    table.style = "TableStyleLight1";
    table.showBandedRows = false;
  }, 4);
}

/** Formulas of blank cells, and of cells whose formula lost what it referred to. */
export function openFormulas(plan: SheetPlan, blanks: Blanks): FormulaPlan[] {
  return plan.formulas.flatMap(({ area, formula }) =>
    blankRuns(area, blanks).map((run) => {
      const part = typeof formula === "string" ? formula : formula.slice(run.top - area.top, run.bottom - area.top + 1);
      return { area: run, formula: part };
    }),
  );
}

export function formulaTasks(plan: SheetPlan, blanks: Blanks): Task[] {
  return openFormulas(plan, blanks).map(({ area, formula }) => fill(plan.name, area, blanks, formula, writesFormula(formula)));
}

/** The formula of a column for cells of it that are blank, or whose formula lost what it referred to. */
export function fillTask(sheet: string, { area, formula }: FormulaPlan): Task {
  return { ...task((writer) => writesFormula(formula)(writer.range(sheet, area)), 3, formula), fills: { sheet, areas: [area] } };
}

/** Another formula of ours for cells that hold one; where somebody typed meanwhile, that stays. */
export function rewriteTask({ sheet, area, formula, replaced }: Rewrite): Task {
  return { ...task((writer) => writesFormula(formula)(writer.range(sheet, area)), 3, formula), fills: { sheet, areas: [area], replaced } };
}

/** One text goes to all cells of the range. */
function writesFormula(formula: FormulaPlan["formula"]): (range: Excel.Range) => void {
  return (range) => {
    range.formulas = typeof formula === "string" ? (formula as unknown as string[][]) : formula.map((text) => [text]);
  };
}

/** Fills cells. Nobody types into those of a sheet that comes with the same request; others are looked at again. */
function fill(sheet: string, area: Area, blanks: Blanks, payload: unknown, write: (range: Excel.Range) => void): Task {
  const plain = task((writer) => write(writer.range(sheet, area)), 3, payload);
  return blanks === null ? plain : { ...plain, fills: { sheet, areas: [area] } };
}

export function heightTasks(sheet: string, rowHeights: SheetPlan["rowHeights"]): Task[] {
  return rowHeights.map(({ first, last, points }) =>
    task((writer) => {
      writer.band(sheet, `${first + 1}:${last + 1}`).format.rowHeight = points;
    }, 4),
  );
}

/** Widths, heights, hidden columns and styles. */
export function styleTasks(plan: Pick<SheetPlan, "name" | "columnWidths" | "rowHeights" | "hiddenColumns" | "styles">): Task[] {
  const columns = (first: number, last: number) => `${columnLetters(first)}:${columnLetters(last)}`;
  return [
    ...plan.columnWidths.map(({ first, last, points }) =>
      task((writer) => {
        writer.band(plan.name, columns(first, last)).format.columnWidth = points;
      }, 4),
    ),
    ...heightTasks(plan.name, plan.rowHeights),
    ...plan.hiddenColumns.map(({ first, last }) =>
      task((writer) => {
        writer.band(plan.name, columns(first, last)).columnHidden = true;
      }, 3),
    ),
    ...plan.styles.map(({ area, style }) =>
      task((writer) => {
        const { format } = writer.range(plan.name, area);
        if (style.fill) format.fill.color = style.fill;
        if (style.fontColor) format.font.color = style.fontColor;
        if (style.bold) format.font.bold = true;
        if (style.italic) format.font.italic = true;
        if (style.size) format.font.size = style.size;
        if (style.horizontal) format.horizontalAlignment = style.horizontal;
        if (style.vertical) format.verticalAlignment = style.vertical;
        if (style.wrap) format.wrapText = true;
        if (style.border) drawBorders(format.borders, style.border, area);
      }, styleCalls(style, area)),
    ),
  ];
}

/** Colour of the tab; no lines but ours. */
export function sheetLookTasks(plan: SheetPlan): Task[] {
  return [
    task((writer) => {
      writer.sheet(plan.name).tabColor = plan.tabColor;
      writer.sheet(plan.name).showGridlines = false;
    }, 3),
  ];
}

/** Calls of a style: the range and its format, the fill and font objects, each property, three for each edge. */
function styleCalls({ border, fill, ...rest }: CellStyle, area: Area): number {
  const edges = border === undefined ? 0 : 1 + 3 * edgesOf(area).length;
  return 5 + Object.keys(rest).length + (fill === undefined ? 0 : 2) + edges;
}

function edgesOf(area: Area): Excel.BorderIndex[] {
  const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];
  if (area.bottom > area.top) edges.push("InsideHorizontal");
  if (area.right > area.left) edges.push("InsideVertical");
  return edges as Excel.BorderIndex[];
}

function drawBorders(borders: Excel.RangeBorderCollection, color: string, area: Area): void {
  for (const edge of edgesOf(area)) {
    const border = borders.getItem(edge);
    border.style = "Continuous";
    border.color = color;
  }
}

/** Drop-downs and date or number checks with their messages. */
export function validationTasks(plan: Pick<SheetPlan, "name" | "validations">): Task[] {
  return plan.validations.map((validation) =>
    task((writer) => {
      const { dataValidation } = writer.range(plan.name, validation.area);
      dataValidation.clear(); // Excel refuses a rule over cells that have unlike ones
      dataValidation.rule = ruleOf(validation);
      dataValidation.errorAlert = { ...validation.alert, showAlert: true };
      if (validation.prompt) dataValidation.prompt = { ...validation.prompt, showPrompt: true };
    }, 7, validation),
  );
}

function ruleOf(validation: SheetPlan["validations"][number]): Excel.DataValidationRule {
  switch (validation.kind) {
    case "any":
      return { custom: { formula: "=TRUE" } };
    case "list":
      return { list: { inCellDropDown: true, source: validation.source } };
    case "date":
      return { date: { formula1: validation.from, formula2: validation.to, operator: "Between" } };
    case "decimal":
      return { decimal: { formula1: validation.min, formula2: validation.max, operator: "Between" } };
  }
}

/** Conditional formats; ours of an unfinished run are removed first, so that none stands twice. Those of the person's own stay. */
export function highlightTasks(plan: SheetPlan, standing: SheetContent["highlights"]): Task[] {
  const left = standing.filter((highlight) => plan.highlights.some((planned) => isPlannedHighlight(highlight, planned)));
  return [
    ...left.map(({ format }) => task(() => format.delete(), 4)),
    ...plan.highlights.map((highlight) => addHighlightTask(plan.name, highlight)),
  ];
}

/** The formula comes last: a highlight without one was left by a run that broke off. */
export function addHighlightTask(sheet: string, highlight: HighlightPlan): Task {
  return task((writer) => {
    const format = writer.range(sheet, highlight.area).conditionalFormats.add("Custom");
    format.custom.format.fill.color = highlight.fill;
    format.custom.format.font.color = highlight.fontColor;
    format.custom.format.font.bold = highlight.bold;
    format.custom.rule.formula = highlight.formula;
  }, 10, highlight);
}

/** Frozen panes: the header row and the first columns stay in sight. Some Excel freezes panes of the sheet in front alone. */
export function freezeTasks({ name, frozen }: Pick<SheetPlan, "name" | "frozen">): Task[] {
  if (frozen.rows === 0) return [];
  return [
    task((writer) => {
      writer.sheet(name).activate();
      const { freezePanes } = writer.sheet(name);
      if (frozen.columns === 0) freezePanes.freezeRows(frozen.rows);
      else freezePanes.freezeAt(areaAddress({ top: 0, left: 0, bottom: frozen.rows - 1, right: frozen.columns - 1 }));
    }, 4),
  ];
}

/** The reference of an area in a formula of the workbook. */
export function referenceTo(sheet: string, area: Area): string {
  return `=${quoteSheet(sheet)}!${absoluteAddress(area)}`;
}
