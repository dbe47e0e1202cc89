/** Carries out the plan of one sheet: each function makes the tasks of one stage. */
import { absoluteAddress, areaAddress, columnLetters, quoteSheet, type Area, type SheetPlan } from "../workbook";
import { task, type Task } from "./requests";
import { blankRuns, type Blanks } from "./blanks";
import { rangeOf } from "./workbookState";

/** Values and number formats, then tables: a formula may name any table once they all stand. */
export function contentTasks(plan: SheetPlan, blanks: Blanks): Task[] {
  return [
    ...plan.numberFormats.map(({ area, format }) =>
      task((context) => {
        rangeOf(context, plan.name, area).numberFormat = format as string[][];
      }, 3, format),
    ),
    ...plan.values.flatMap(({ area, rows }) =>
      blankRuns(area, blanks).map((run) => {
        const part = rows
          .slice(run.top - area.top, run.bottom - area.top + 1)
          .map((cells) => cells.slice(run.left - area.left, run.right - area.left + 1));
        return task((context) => {
          rangeOf(context, plan.name, run).values = part as (string | number | boolean)[][];
        }, 3, part);
      }),
    ),
  ];
}

/** Tables that are not there yet. A table of ours whose naming was interrupted stands at the planned place: it is named. */
export function tableTasks(plan: SheetPlan, standing: readonly { name: string; area: Area }[]): Task[] {
  return plan.tables.flatMap(({ name, area }) => {
    if (standing.some((table) => table.name === name)) return [];
    const unnamed = standing.find((table) => areaAddress(table.area) === areaAddress(area));
    const make = (context: Excel.RequestContext) =>
      unnamed
        ? context.workbook.tables.getItem(unnamed.name)
        : context.workbook.worksheets.getItem(plan.name).tables.add(areaAddress(area), true);
    return [
      task((context) => {
        const table = make(context);
        table.name = name;
        table.style = "TableStyleLight1";
        table.showBandedRows = false;
      }, 6),
    ];
  });
}

/** Formulas of blank cells, and of cells whose formula lost what it referred to. */
export function formulaTasks(plan: SheetPlan, blanks: Blanks): Task[] {
  return plan.formulas.flatMap(({ area, formula }) =>
    blankRuns(area, blanks).flatMap((run) => {
      if (typeof formula === "string") return [fillTask(plan.name, run, formula)];
      const texts = formula.slice(run.top - area.top, run.bottom - area.top + 1);
      return formulaRuns(texts, run).map(({ area: part, rows }) =>
        task((context) => {
          rangeOf(context, plan.name, part).formulas = rows;
        }, 3, rows),
      );
    }),
  );
}

function fillTask(sheet: string, area: Area, formula: string): Task {
  return task(
    (context) => {
      rangeOf(context, sheet, area).formulas = formula as unknown as string[][];
    },
    3,
    formula,
  );
}

/** Cells with a formula, in runs from the top; cells without one are left alone. */
function formulaRuns(texts: readonly (string | null)[], area: Area): { area: Area; rows: string[][] }[] {
  const runs: { area: Area; rows: string[][] }[] = [];
  texts.forEach((text, index) => {
    if (text === null) return;
    const row = area.top + index;
    const previous = runs[runs.length - 1];
    if (previous && previous.area.bottom === row - 1) {
      previous.rows.push([text]);
      previous.area = { ...previous.area, bottom: row };
    } else runs.push({ area: { ...area, top: row, bottom: row }, rows: [[text]] });
  });
  return runs;
}

/** Widths, heights, hidden columns and styles. */
export function styleTasks(plan: SheetPlan): Task[] {
  const columns = (first: number, last: number) => `${columnLetters(first)}:${columnLetters(last)}`;
  const sheet = (context: Excel.RequestContext) => context.workbook.worksheets.getItem(plan.name);
  return [
    ...plan.columnWidths.map(({ first, last, points }) =>
      task((context) => {
        sheet(context).getRange(columns(first, last)).format.columnWidth = points;
      }, 4),
    ),
    ...plan.rowHeights.map(({ first, last, points }) =>
      task((context) => {
        sheet(context).getRange(`${first + 1}:${last + 1}`).format.rowHeight = points;
      }, 4),
    ),
    ...plan.hiddenColumns.map(({ first, last }) =>
      task((context) => {
        sheet(context).getRange(columns(first, last)).columnHidden = true;
      }, 3),
    ),
    ...plan.styles.map(({ area, style }) =>
      task((context) => {
        const { format } = rangeOf(context, plan.name, area);
        if (style.fill) format.fill.color = style.fill;
        if (style.fontColor) format.font.color = style.fontColor;
        if (style.bold) format.font.bold = true;
        if (style.italic) format.font.italic = true;
        if (style.size) format.font.size = style.size;
        if (style.horizontal) format.horizontalAlignment = style.horizontal;
        if (style.vertical) format.verticalAlignment = style.vertical;
        if (style.wrap) format.wrapText = true;
        if (style.border) drawBorders(format.borders, style.border, area);
      }, 20),
    ),
    task((context) => {
      sheet(context).tabColor = plan.tabColor;
      sheet(context).showGridlines = false;
    }, 3),
  ];
}

function drawBorders(borders: Excel.RangeBorderCollection, color: string, area: Area): void {
  const edges: Excel.BorderIndex[] = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as Excel.BorderIndex[];
  if (area.bottom > area.top) edges.push("InsideHorizontal" as Excel.BorderIndex);
  if (area.right > area.left) edges.push("InsideVertical" as Excel.BorderIndex);
  for (const edge of edges) {
    const border = borders.getItem(edge);
    border.style = "Continuous";
    border.color = color;
  }
}

/** Drop-downs and date or number checks with their messages. */
export function validationTasks(plan: SheetPlan): Task[] {
  return plan.validations.map((validation) =>
    task((context) => {
      const { dataValidation } = rangeOf(context, plan.name, validation.area);
      dataValidation.rule = ruleOf(validation);
      dataValidation.errorAlert = { ...validation.alert, showAlert: true };
      if (validation.prompt) dataValidation.prompt = { ...validation.prompt, showPrompt: true };
    }, 6, validation),
  );
}

function ruleOf(validation: SheetPlan["validations"][number]): Excel.DataValidationRule {
  switch (validation.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: validation.source } };
    case "date":
      return { date: { formula1: validation.from, operator: "GreaterThanOrEqualTo" } };
    case "decimal":
      return { decimal: { formula1: validation.min, formula2: validation.max, operator: "Between" } };
  }
}

/** Conditional formats; those of an unfinished run are removed first, so that none stands twice. */
export function highlightTasks(plan: SheetPlan, isNew: boolean): Task[] {
  const clear = isNew
    ? []
    : plan.tables.map(({ area }) => task((context) => rangeOf(context, plan.name, area).conditionalFormats.clearAll(), 3));
  return [
    ...clear,
    ...plan.highlights.map((highlight) =>
      task((context) => {
        const format = rangeOf(context, plan.name, highlight.area).conditionalFormats.add("Custom");
        format.custom.rule.formula = highlight.formula;
        format.custom.format.fill.color = highlight.fill;
        format.custom.format.font.color = highlight.fontColor;
        format.custom.format.font.bold = highlight.bold;
      }, 10, highlight),
    ),
  ];
}

/** Frozen panes and page layout. */
export function pageTasks(plan: SheetPlan): Task[] {
  const { page, frozen } = plan;
  return [
    ...(frozen.rows > 0
      ? [
          task((context) => {
            const sheet = context.workbook.worksheets.getItem(plan.name);
            const area = { top: 0, left: 0, bottom: frozen.rows - 1, right: Math.max(0, frozen.columns - 1) };
            if (frozen.columns > 0) sheet.freezePanes.freezeAt(areaAddress(area));
            else sheet.freezePanes.freezeRows(frozen.rows);
          }, 4),
        ]
      : []),
    task((context) => {
      const sheet = context.workbook.worksheets.getItem(plan.name);
      const layout = sheet.pageLayout;
      layout.orientation = page.orientation;
      layout.paperSize = "A4";
      layout.zoom = page.pagesWide === null ? { scale: page.scale ?? 100 } : { horizontalFitToPages: page.pagesWide };
      layout.leftMargin = pageMargins.side;
      layout.rightMargin = pageMargins.side;
      layout.topMargin = pageMargins.top;
      layout.bottomMargin = pageMargins.bottom;
      layout.headerMargin = pageMargins.header;
      layout.footerMargin = pageMargins.header;
      layout.centerHorizontally = true;
      layout.printOrder = "DownThenOver";
      layout.setPrintArea(absoluteAddress(page.printArea));
      layout.setPrintTitleRows(`$${page.titleRows.first + 1}:$${page.titleRows.last + 1}`);
      if (page.titleColumns) {
        layout.setPrintTitleColumns(`$${columnLetters(page.titleColumns.first)}:$${columnLetters(page.titleColumns.last)}`);
      }
      const texts = layout.headersFooters.defaultForAllPages;
      texts.leftHeader = page.header.left;
      texts.centerHeader = page.header.center;
      texts.rightHeader = page.header.right;
      texts.leftFooter = page.footer.left;
      texts.centerFooter = page.footer.center;
      texts.rightFooter = page.footer.right;
    }, 24, page),
    task((context) => {
      const sheet = context.workbook.worksheets.getItem(plan.name);
      sheet.horizontalPageBreaks.removePageBreaks();
      sheet.verticalPageBreaks.removePageBreaks();
      for (const row of page.rowBreaks) sheet.horizontalPageBreaks.add(`A${row + 1}`);
      for (const column of page.columnBreaks) sheet.verticalPageBreaks.add(`${columnLetters(column)}1`);
    }, 6 + 2 * (page.rowBreaks.length + page.columnBreaks.length)),
  ];
}

/** Points. The bottom leaves room for the signature line. */
const pageMargins = { side: 28, top: 48, bottom: 52, header: 22 };

/** The reference of an area in a formula of the workbook. */
export function referenceTo(sheet: string, area: Area): string {
  return `=${quoteSheet(sheet)}!${absoluteAddress(area)}`;
}
