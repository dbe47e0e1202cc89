/** What stands in the workbook before a command changes it: sheets, names, tables, protection. One request. */
import { askDateSystem } from "./dateSystem";
import { askMerged } from "./mergedCells";
import { placeOfRange } from "../wire/placeOfRange";
import { readValues, type SheetArea } from "../wire/readValues";
import { askFormats, askRule, byFormula, standingHighlight, type AskedRule } from "./standingHighlights";
import { parseAreas, type Area, type NameState, type StandingHighlight } from "../../workbook";

export interface TableState {
  readonly name: string;
  readonly sheet: string;
}

export interface WorkbookState {
  readonly sheets: readonly string[];
  readonly names: readonly (NameState & { readonly visible: boolean })[];
  readonly tables: readonly TableState[];
  readonly structureProtected: boolean;
  /** The sheet in front. */
  readonly activeSheet: string;
}

export async function readState(context: Excel.RequestContext): Promise<WorkbookState> {
  const { worksheets, names, tables, protection } = context.workbook;
  worksheets.load("items/name");
  names.load("items/name,items/formula,items/visible");
  tables.load("items/name,items/worksheet/name");
  protection.load("protected");
  const active = worksheets.getActiveWorksheet();
  active.load("name");
  const refuse1904 = askDateSystem(context);
  await context.sync();
  refuse1904();
  return {
    sheets: worksheets.items.map((sheet) => sheet.name),
    names: names.items.map((item) => ({ name: item.name, formula: String(item.formula), visible: item.visible })),
    tables: tables.items.map((table) => ({ name: table.name, sheet: table.worksheet.name })),
    structureProtected: protection.protected,
    activeSheet: active.name,
  };
}

/** Formulas and constants of a sheet, by address, so that only blank cells are written. */
export interface SheetContent {
  /** What a cell holds, "" when blank. */
  at(row: number, column: number): string | number | boolean;
  readonly isBlank: boolean;
  /** The last row that holds something, from 0; -1 where none does. */
  readonly lastRow: number;
  readonly isProtected: boolean;
  /** Tables of the sheet with their areas, whatever they are called. */
  readonly tables: readonly { readonly name: string; readonly area: Area }[];
  /** Merged cells, where this Excel can tell. */
  readonly merged: readonly Area[];
  /** Names of its charts. */
  readonly charts: readonly string[];
  /** Conditional formats by formula, ours and others. */
  readonly highlights: readonly SheetHighlight[];
  /** The cells in which these were sought: those that hold something or have a format. */
  readonly touched: Area | null;
}

type SheetHighlight = StandingHighlight & { readonly format: Excel.ConditionalFormat };

/**
 * Reads sheets that are there but may be unfinished. Four requests; more where Excel on the web cannot send so much at once. A question to
 * all cells of a sheet may take Excel minutes: those that hold something are asked for.
 */
export async function readContents(
  context: Excel.RequestContext,
  sheets: readonly string[],
): Promise<ReadonlyMap<string, SheetContent>> {
  if (sheets.length === 0) return new Map();
  const read = sheets.map((name) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const used = sheet.getUsedRangeOrNullObject(true);
    const touched = sheet.getUsedRangeOrNullObject(false);
    for (const range of [used, touched]) range.load("address");
    const { tables, charts } = sheet;
    tables.load("items/name");
    charts.load("items/name");
    const { protection } = sheet;
    protection.load("protected");
    return { name, used, touched, tables, charts, protection };
  });
  await context.sync();
  const asked = read.map(({ tables, touched }) => ({
    tables: tables.items.map((table) => {
      const range = table.getRange();
      range.load("address");
      return { name: table.name, range };
    }),
    formats: touched.isNullObject ? null : askFormats(touched),
    merged: touched.isNullObject ? null : askMerged(touched),
  }));
  await context.sync();
  const parts = asked.map((one) => ({ ...one, rules: one.formats === null ? [] : byFormula(one.formats).map(askRule) }));
  await context.sync();
  const areas = read.flatMap(({ name, used }) => (used.isNullObject ? [] : [{ sheet: name, area: placeOfRange(used).area }]));
  const cells = await readValues(context, areas, "formulas");
  return new Map(
    read.map(({ name, charts, protection }, index) => {
      const at = areas.findIndex(({ sheet }) => sheet === name);
      const area = areas[at]?.area ?? null;
      const formulas = (cells[at] ?? []) as (string | number | boolean)[][];
      const { tables = [], rules = [], merged = null } = parts[index] ?? {};
      const content: SheetContent = {
        at: (row, column) => (area ? (formulas[row - area.top]?.[column - area.left] ?? "") : ""),
        isBlank: charts.items.length === 0 && formulas.every((cells) => cells.every((cell) => cell === "")),
        lastRow: area?.bottom ?? -1,
        isProtected: protection.protected,
        tables: tables.map((table) => ({ name: table.name, area: placeOfRange(table.range).area })),
        merged: merged === null || merged.isNullObject ? [] : parseAreas(merged.address),
        highlights: rules.map(sheetHighlight),
        touched: read[index]?.touched.isNullObject === false ? placeOfRange(read[index].touched).area : null,
        charts: charts.items.map((chart) => chart.name),
      };
      return [name, content];
    }),
  );
}

function sheetHighlight(rule: AskedRule): SheetHighlight {
  return { ...standingHighlight(rule), format: rule.format };
}

/**
 * The same contents with the highlights of larger areas: where the cells of a table were deleted, its highlights may stand on cells that
 * hold nothing. Two requests, none where there is nothing to ask.
 */
export async function readHighlightsOn(
  context: Excel.RequestContext,
  contents: ReadonlyMap<string, SheetContent>,
  wanted: readonly SheetArea[],
): Promise<ReadonlyMap<string, SheetContent>> {
  if (wanted.length === 0) return contents;
  const asked = wanted.map(({ sheet, area: { top, left, bottom, right } }) => ({
    sheet,
    formats: askFormats(context.workbook.worksheets.getItem(sheet).getRangeByIndexes(top, left, bottom - top + 1, right - left + 1)),
  }));
  await context.sync();
  const rules = asked.map(({ sheet, formats }) => ({ sheet, rules: byFormula(formats).map(askRule) }));
  await context.sync();
  const found = new Map(rules.map((one) => [one.sheet, one.rules.map(sheetHighlight)]));
  return new Map([...contents].map(([sheet, content]) => [sheet, { ...content, highlights: found.get(sheet) ?? content.highlights }]));
}
