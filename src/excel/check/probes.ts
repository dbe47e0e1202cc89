/** How each truth is tried. A probe changes the scratch sheets alone; what Excel refuses is thrown and told by its caller. */
import type { Seen, TruthId } from "../../locales/check/truths";
import { mergedSet } from "../read/mergedCells";
import { placeOfRange } from "../wire/placeOfRange";
import { scratchName, scratchPart, type Scratch } from "./scratch";

export interface Probe {
  readonly context: Excel.RequestContext;
  /** The sheet in front. */
  readonly sheet: Excel.Worksheet;
  readonly scratch: Scratch;
}

/** The others are tried otherwise: one needs a clock, one may never be answered. */
export type ProbedTruth = Exclude<TruthId, "calculating" | "wholeSheet">;

/** Those that are told by a refusal are `plain` when they come to their end. */
export const probes: Readonly<Record<ProbedTruth, (probe: Probe) => Promise<Seen>>> = {
  filling: async ({ context, sheet }) => {
    sheet.getRange("A1:B4").values = [["a", "b"], [1, ""], [2, ""], [3, ""]];
    sheet.tables.add("A1:B4", true);
    await context.sync();
    const column = sheet.getRange("B2:B4");
    const given = ["=1", "=2", "=3"];
    column.formulas = given.map((formula) => [formula]);
    // Read back by the request that writes, as the product does.
    column.load("formulas");
    await context.sync();
    const read = column.formulas.map(([formula]) => String(formula));
    return read.every((formula, row) => formula === given[row]) ? plain : { kind: "reported", detail: read.join(" ") };
  },
  growing: async ({ context, sheet }) => {
    sheet.getRange("F1:G3").values = [["a", "b"], [1, 2], [3, 4]];
    const table = sheet.tables.add("F1:G3", true);
    await context.sync();
    sheet.getRange("F4:G4").values = [[5, 6]];
    await context.sync();
    const whole = table.getRange();
    whole.load("address");
    await context.sync();
    const { area } = placeOfRange(whole);
    return area.bottom === 2 ? plain : reported;
  },
  digits: async ({ context, sheet }) => {
    const { format } = sheet.getRange("Z1");
    format.load("columnWidth");
    await context.sync();
    return format.columnWidth === 48 ? plain : { kind: "reported", detail: `${format.columnWidth} pt` };
  },
  decimals: async ({ context, sheet }) => {
    const cell = sheet.getRange("D1");
    cell.formulas = [["=FIXED(0.5,1)"]];
    await context.sync();
    cell.load("values");
    await context.sync();
    const text = String((cell.values as unknown[][])[0]?.[0]);
    return text === "0.5" ? plain : { kind: "reported", detail: text };
  },
  hiding: async ({ context }) => {
    const { names } = context.workbook;
    names.add(scratchName, "=1");
    await context.sync();
    const item = names.getItem(scratchName);
    item.visible = false;
    await context.sync();
    item.load("visible");
    await context.sync();
    return item.visible ? reported : plain;
  },
  // The index of a long log reaches its columns so (templates/formula/indexedSearch.ts).
  parts: async ({ context, sheet }) => {
    sheet.getRange("AC1:AD4").values = [["n", "sum"], [1, ""], [2, ""], [3, ""]];
    const table = sheet.tables.add("AC1:AD4", true);
    table.load("name");
    await context.sync();
    const { name } = table;
    context.workbook.names.add(scratchPart, `=INDEX(${name}[n],2):INDEX(${name}[n],ROWS(${name}[n]))`);
    await context.sync();
    const column = sheet.getRange("AD2:AD4");
    const formula = `=IF(TRUE,SUMPRODUCT(MAX((${scratchPart}>1)*${scratchPart})),0)`;
    column.formulas = [[formula], [formula], [formula]];
    column.load("formulas,values");
    await context.sync();
    const read = [...column.formulas.flat().map(String), ...(column.values as unknown[][]).flat().map(String)];
    return read.join() === [formula, formula, formula, 3, 3, 3].join() ? plain : { kind: "reported", detail: [read[0], read[3]].join(" ") };
  },
  checks: async ({ context, sheet }) => {
    const rule = { list: { inCellDropDown: true, source: "a,b" } };
    sheet.getRange("J1").dataValidation.rule = rule;
    await context.sync();
    sheet.getRange("J1:J2").dataValidation.rule = rule;
    return toldByRefusal(context);
  },
  panes: async ({ context, scratch }) => {
    context.workbook.worksheets.getItem(scratch.behind).freezePanes.freezeRows(1);
    return toldByRefusal(context);
  },
  window: async ({ context, sheet }) => {
    sheet.freezePanes.freezeRows(30);
    return toldByRefusal(context);
  },
  fit: async ({ context, sheet: { pageLayout } }) => {
    pageLayout.zoom = { horizontalFitToPages: 1 };
    await context.sync();
    pageLayout.load("zoom");
    await context.sync();
    return pageLayout.zoom.horizontalFitToPages === 1 ? plain : reported;
  },
  paper: async ({ context, sheet }) => {
    sheet.pageLayout.paperSize = "A4";
    return toldByRefusal(context);
  },
  breaks: async ({ context, sheet }) => {
    sheet.horizontalPageBreaks.add("A9");
    return toldByRefusal(context);
  },
  categories: async ({ context, sheet }) => {
    sheet.getRange("L2:M4").formulas = [['="a"', "=1"], ['="b"', "=2"], ['="c"', "=3"]];
    sheet.getRange("M1").values = [["v"]];
    await context.sync();
    const { series } = sheet.charts.add("ColumnClustered", sheet.getRange("L1:M4"), "Columns");
    series.load("count");
    await context.sync();
    return series.count === 1 ? plain : { kind: "reported", detail: String(series.count) };
  },
  colors: async ({ context, sheet }) => {
    sheet.getRange("P1:Q3").values = [["", "v"], ["a", 1], ["b", 2]];
    sheet.charts.add("ColumnClustered", sheet.getRange("P1:Q3"), "Columns").name = scratchName;
    await context.sync();
    sheet.charts.getItemOrNullObject(scratchName).series.getItemAt(0).format.fill.setSolidColor("#336699");
    return toldByRefusal(context);
  },
};

/** Asks about all cells of a sheet. It may never be answered: to be asked when nothing else is left to do. */
export function askWholeSheet(sheet: string): Promise<Seen> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    if (!Office.context.requirements.isSetSupported("ExcelApi", mergedSet)) return { kind: "refused", code: `ExcelApi ${mergedSet}` };
    const merged = context.workbook.worksheets.getItem(sheet).getRange().getMergedAreasOrNullObject();
    merged.load("address");
    return toldByRefusal(context);
  });
}

const plain: Seen = { kind: "plain" };
const reported: Seen = { kind: "reported" };

/** What is not answered in so many milliseconds counts as reported; Excel may still be at it. */
export async function inTime(answer: Promise<Seen>, patience: number): Promise<Seen> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Seen>((resolve) => (timer = setTimeout(() => resolve(reported), patience)));
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** @returns "reported" with Excel's word when it refuses what was queued */
async function toldByRefusal(context: Excel.RequestContext): Promise<Seen> {
  try {
    await context.sync();
    return plain;
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    return { kind: "reported", detail: error.code };
  }
}
