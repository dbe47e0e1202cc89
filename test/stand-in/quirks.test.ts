/** What real Excel is reported to do otherwise: each quirk by itself, on and off, as an add-in meets it through Office.js. */
import { join } from "node:path";
import { createWorkbook } from "../../src/file/newWorkbook";
import { createUniverEngine } from "../../stand-in/engine/univerEngine";
import { openHost, type Host } from "../../stand-in/node/openHost";
import { Axis } from "../../stand-in/page/grid/axis";
import { paginate } from "../../stand-in/page/print/paginate";
import { quirkProfiles, quirks, quirkTexts, type Quirk } from "../../stand-in/quirks";

type Context = Excel.RequestContext;

/** What an add-in sees of it: where the quirk is off, and where it is on. */
type Sight = readonly [what: string, see: (context: Context, sheet: Excel.Worksheet) => unknown, off: unknown, on: unknown];

const sheetOf = (context: Context): Excel.Worksheet => context.workbook.worksheets.getItem("Sheet1");

/** Numbers 1 to 3 in a table with another column, to be filled. */
function addNumbers(sheet: Excel.Worksheet): Excel.Range {
  sheet.getRange("A1:B4").values = [["n", "times"], [1, ""], [2, ""], [3, ""]];
  sheet.tables.add("A1:B4", true).name = "numbers";
  return sheet.getRange("B2:B4");
}

async function valuesOf(context: Context, range: Excel.Range): Promise<unknown[]> {
  range.load("values");
  await context.sync();
  return (range.values as unknown[][]).flat();
}

const fill = (formulas: readonly (string | number)[], off: unknown, on: unknown): Sight => [
  `${formulas.map((one) => JSON.stringify(one)).join(", ")} in a table's column`,
  (context, sheet) => {
    const column = addNumbers(sheet);
    column.formulas = formulas.map((one) => [one]);
    return valuesOf(context, column);
  },
  off,
  on,
];

const fillOne = (on: unknown): Sight => [
  "one cell of a calculated column written anew",
  async (context, sheet) => {
    const column = addNumbers(sheet);
    column.formulas = [["=[@n]*2"], ["=[@n]*2"], ["=[@n]*2"]];
    await context.sync();
    sheet.getRange("B3").formulas = [["=[@n]*5"]];
    return valuesOf(context, column);
  },
  [2, 10, 6],
  on,
];

const beside: Sight = [
  "formulas and blanks beside a table",
  (context, sheet) => {
    addNumbers(sheet);
    sheet.getRange("D2:D4").formulas = [["=A2*2"], [""], ["=A4*3"]];
    return valuesOf(context, sheet.getRange("D2:D4"));
  },
  [2, "", 9],
  [2, "", 9],
];

async function zoomAfter(context: Context, sheet: Excel.Worksheet, zoom: Excel.PageLayoutZoomOptions): Promise<unknown> {
  sheet.pageLayout.zoom = zoom;
  sheet.pageLayout.load("zoom");
  await context.sync();
  return JSON.parse(JSON.stringify(sheet.pageLayout.zoom));
}

/** How many pages are printed of ten rows with a break after the fifth: no program is told, a person sees it. */
async function pagesAt(context: Context, sheet: Excel.Worksheet, zoom: Excel.PageLayoutZoomOptions): Promise<number> {
  sheet.pageLayout.zoom = zoom;
  await context.sync();
  const [printed] = host.workbook.sheets;
  if (printed) printed.horizontalPageBreaks = [5];
  const sizes = { columns: new Axis(3, () => 64), rows: new Axis(10, () => 20) };
  return printed ? paginate(printed, sizes, { top: 0, left: 0, bottom: 9, right: 2 }, host.session.state.quirks).pages.length : 0;
}

async function widthOf(context: Context, { format }: Excel.Range): Promise<number> {
  format.load("columnWidth");
  await context.sync();
  return format.columnWidth;
}

async function isShown(context: Context, name: string): Promise<boolean> {
  const item = context.workbook.names.getItem(name);
  item.load("visible");
  await context.sync();
  return item.visible;
}

/** A name that an earlier batch added. */
async function standingName(context: Context, formula = "=1"): Promise<Excel.NamedItem> {
  context.workbook.names.add("qb_mark", formula);
  await context.sync();
  return context.workbook.names.getItem("qb_mark");
}

const list = (source: string): Excel.DataValidationRule => ({ list: { inCellDropDown: true, source } });

/** A list for the cells, of which some have one already. */
function addMixedChecks(sheet: Excel.Worksheet): Excel.DataValidation {
  sheet.getRange("A1:A2").dataValidation.rule = list("a,b");
  return sheet.getRange("A1:A3").dataValidation;
}

async function countSeries(context: Context, sheet: Excel.Worksheet, categories: readonly string[]): Promise<number> {
  sheet.getRange("A1:B3").formulas = [["", "amount"], ...categories.map((category, row) => [category, row + 1])];
  const { series } = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"), "Columns");
  series.load("count");
  await context.sync();
  return series.count;
}

async function addressBelow(context: Context, sheet: Excel.Worksheet, value: string): Promise<string> {
  addNumbers(sheet);
  sheet.getRange("A5").values = [[value]];
  const whole = context.workbook.tables.getItem("numbers").getRange();
  whole.load("address");
  await context.sync();
  return whole.address.replace(/^.*!/, "");
}

const shown = (formula: string, off: unknown, on: unknown): Sight => [
  formula,
  async (context, sheet) => {
    sheet.getRange("A1:A2").formulas = [[1234.5], [formula]];
    return (await valuesOf(context, sheet.getRange("A2")))[0];
  },
  off,
  on,
];

/** How often the engine is asked for a calculation. */
async function recalculationsOf(work: () => Promise<void>): Promise<number> {
  const { state } = host.session;
  const { engine } = state;
  let count = 0;
  state.engine = { ...engine, recalculate: (...given) => ((count += 1), engine.recalculate(...given)) };
  await work();
  return count;
}

function writeThrice(sheet: Excel.Worksheet): void {
  for (const cell of ["A1", "A2", "A3"]) sheet.getRange(cell).formulas = [["=1+1"]];
}

const refusedAt = (member: string): string => `GeneralException at ${member}`;

const refusal = (what: string, act: (context: Context, sheet: Excel.Worksheet) => unknown, member: string): Sight =>
  [what, act, "done", refusedAt(member)];
const taken = (what: string, act: (context: Context, sheet: Excel.Worksheet) => unknown): Sight => [what, act, "done", "done"];

const sights: Readonly<Record<Quirk, readonly Sight[]>> = {
  fillsFirst: [
    fill(["=[@n]*2", "", "=[@n]*3"], [2, "", 9], [2, 4, 6]),
    fill(["", "=[@n]*4", "=[@n]*3"], ["", 8, 9], [4, 8, 12]),
    fill(["=[@n]*2", 7, "=[@n]*3"], [2, 7, 9], [2, 7, 6]),
    fill([7, 8, 9], [7, 8, 9], [7, 8, 9]),
    fillOne([5, 10, 15]),
    beside,
  ],
  fillsLast: [
    fill(["=[@n]*2", "", "=[@n]*3"], [2, "", 9], [3, 6, 9]),
    fill(["=[@n]*2", "=[@n]*4", ""], [2, 8, ""], [4, 8, 12]),
    fill(["=[@n]*2", 7, "=[@n]*3"], [2, 7, 9], [3, 7, 9]),
    fill([7, 8, 9], [7, 8, 9], [7, 8, 9]),
    fillOne([5, 10, 15]),
    beside,
  ],
  ignoresFit: [
    ["one page wide", (context, sheet) => zoomAfter(context, sheet, { horizontalFitToPages: 1 }), { horizontalFitToPages: 1 }, { scale: 100 }],
    ["a scale", (context, sheet) => zoomAfter(context, sheet, { scale: 70 }), { scale: 70 }, { scale: 70 }],
  ],
  ignoresBreaks: [
    ["pages of two blocks on a sheet that is one page wide", (context, sheet) => pagesAt(context, sheet, { horizontalFitToPages: 1 }), 2, 1],
    ["pages of two blocks at a scale", (context, sheet) => pagesAt(context, sheet, { scale: 90 }), 2, 2],
  ],
  wideDigits: [
    ["a column that nobody has set", (context, sheet) => widthOf(context, sheet.getRange("A1")), 48, 54],
    [
      "a column that was set",
      (context, sheet) => {
        sheet.getRange("A:A").format.columnWidth = 60;
        return widthOf(context, sheet.getRange("A1"));
      },
      60,
      60,
    ],
  ],
  calculatesEachWrite: [
    [
      "three writes in a batch",
      (context, sheet) => recalculationsOf(() => (writeThrice(sheet), context.sync())),
      1,
      3,
    ],
    [
      "three writes while calculation is suspended, and a calculation",
      (context, sheet) =>
        recalculationsOf(() => {
          context.workbook.application.suspendApiCalculationUntilNextSync();
          writeThrice(sheet);
          context.workbook.application.calculate("Recalculate");
          return context.sync();
        }),
      1,
      1,
    ],
  ],
  noPrinter: [
    refusal("a paper size", (_context, sheet) => void (sheet.pageLayout.paperSize = "A4"), "PageLayout.paperSize"),
    taken("an orientation", (_context, sheet) => void (sheet.pageLayout.orientation = "Landscape")),
  ],
  noPageBreaks: [
    refusal("a row that starts a page", (_context, sheet) => void sheet.horizontalPageBreaks.add("A5"), "PageBreakCollection.add"),
    refusal("a column that starts a page", (_context, sheet) => void sheet.verticalPageBreaks.add("E1"), "PageBreakCollection.add"),
    taken("taking breaks away", (_context, sheet) => sheet.horizontalPageBreaks.removePageBreaks()),
  ],
  noChartFill: [
    refusal(
      "the colour of a series",
      (_context, sheet) => sheet.charts.add("Line", sheet.getRange("A1:A4"), "Columns").series.getItemAt(0).format.fill.setSolidColor("#4472C4"),
      "ChartFill.setSolidColor",
    ),
    taken("a chart", (_context, sheet) => void sheet.charts.add("Line", sheet.getRange("A1:A4"), "Columns")),
  ],
  stuckNames: [
    [
      "a name that is hidden by the batch that adds it",
      (context) => {
        context.workbook.names.add("qb_mark", "=1").visible = false;
        return isShown(context, "qb_mark");
      },
      false,
      false,
    ],
    [
      "a name that a later batch hides",
      async (context) => {
        (await standingName(context)).visible = false;
        return isShown(context, "qb_mark");
      },
      false,
      true,
    ],
    [
      "a name that is deleted and added again",
      async (context) => {
        (await standingName(context)).delete();
        context.workbook.names.add("qb_mark", "=2").visible = false;
        return isShown(context, "qb_mark");
      },
      false,
      false,
    ],
    refusal("a name of an error", async (context) => void ((await standingName(context, "=#REF!")).visible = false), "NamedItem.visible"),
  ],
  freezesInFront: [
    refusal("rows of a sheet behind", (context) => context.workbook.worksheets.add("Behind").freezePanes.freezeRows(2), "WorksheetFreezePanes.freezeRows"),
    refusal("a block of a sheet behind", (context) => context.workbook.worksheets.add("Behind").freezePanes.freezeAt("A1:B2"), "WorksheetFreezePanes.freezeAt"),
    taken("the sheet in front", (_context, sheet) => sheet.freezePanes.freezeRows(2)),
    taken("a sheet that was brought to the front", (context) => {
      const other = context.workbook.worksheets.add("Other");
      other.activate();
      other.freezePanes.freezeRows(2);
    }),
  ],
  smallWindow: [
    taken("20 rows", (_context, sheet) => sheet.freezePanes.freezeRows(20)),
    refusal("21 rows", (_context, sheet) => sheet.freezePanes.freezeRows(21), "WorksheetFreezePanes.freezeRows"),
    taken("672 points of columns", (_context, sheet) => sheet.freezePanes.freezeAt("A1:N2")),
    refusal("720 points of columns", (_context, sheet) => sheet.freezePanes.freezeAt("A1:O2"), "WorksheetFreezePanes.freezeAt"),
  ],
  refusesMixedChecks: [
    ["a rule over cells of which some have one", (_context, sheet) => void (addMixedChecks(sheet).rule = list("c")), "done", "InvalidArgument at DataValidation.rule"],
    taken("the same after they were cleared", (_context, sheet) => {
      addMixedChecks(sheet).clear();
      sheet.getRange("A1:A3").dataValidation.rule = list("c");
    }),
    taken("a rule over cells that share one", (_context, sheet) => {
      addMixedChecks(sheet);
      sheet.getRange("A1:A2").dataValidation.rule = list("c");
    }),
  ],
  guessesSeries: [
    ["categories that formulas calculate", (context, sheet) => countSeries(context, sheet, ['="W"&1', '="W"&2']), 1, 2],
    ["categories that are texts", (context, sheet) => countSeries(context, sheet, ["W1", "W2"]), 1, 1],
  ],
  endlessSheets: [
    ...(["getMergedAreasOrNullObject", "getSpecialCellsOrNullObject", "conditionalFormats"] as const).flatMap((member): Sight[] => {
      const ask = (range: Excel.Range) => {
        if (member === "conditionalFormats") range.conditionalFormats.load("items/type");
        else if (member === "getMergedAreasOrNullObject") range.getMergedAreasOrNullObject().load("address");
        else range.getSpecialCellsOrNullObject("Formulas").load("address");
      };
      return [
        [`${member} of a sheet`, (_context, sheet) => ask(sheet.getRange()), "done", `Timeout at Range.${member}`],
        taken(`${member} of an area`, (_context, sheet) => ask(sheet.getRange("A1:Z999"))),
      ];
    }),
  ],
  decimalComma: [
    shown("=FIXED(A1,1,TRUE)", "1234.5", "1234,5"),
    shown("=FIXED(A1,1)", "1,234.5", "1.234,5"),
    shown('=TEXT(0.996,"0.0%")', "99.6%", "100%"),
    shown('=TEXT(A1,"0")', "1235", "1235"),
    shown('=A1&""', "1234.5", "1234,5"),
    shown('="a.b"&1.5', "a.b1.5", "a.b1,5"),
    shown("=A1/2", 617.25, 617.25),
  ],
  growsOnWrite: [
    ["a text right below a table", (context, sheet) => addressBelow(context, sheet, "x"), "A1:B4", "A1:B5"],
    ["a blank right below a table", (context, sheet) => addressBelow(context, sheet, ""), "A1:B4", "A1:B4"],
  ],
  behind: [
    refusal("adding a sheet", (context) => void context.workbook.worksheets.add("New"), "WorksheetCollection.add"),
    refusal("showing a sheet", (_context, sheet) => sheet.activate(), "Worksheet.activate"),
    refusal("selecting a cell", (_context, sheet) => sheet.getRange("A1").select(), "Range.select"),
    refusal("freezing rows", (_context, sheet) => sheet.freezePanes.freezeRows(1), "WorksheetFreezePanes.freezeRows"),
    refusal("freezing a block", (_context, sheet) => sheet.freezePanes.freezeAt("A1:B2"), "WorksheetFreezePanes.freezeAt"),
    refusal("hiding grid lines", (_context, sheet) => void (sheet.showGridlines = false), "Worksheet.showGridlines"),
    taken("values", (_context, sheet) => void (sheet.getRange("A1").values = [[1]])),
    taken("a table", (_context, sheet) => void addNumbers(sheet)),
    taken("a colour", (_context, sheet) => void (sheet.tabColor = "#00AA88")),
  ],
};

let host: Host;
beforeAll(async () => {
  host = await openHost({ folder: join(__dirname, "fixtures") });
});
afterAll(() => host.close());

/** What an empty workbook shows of it, or where it was refused. */
async function seen(see: Sight[1], some: readonly Quirk[]): Promise<unknown> {
  Object.assign(host.session.state, { workbook: createWorkbook(), engine: createUniverEngine(), quirks: new Set(some) });
  try {
    return await host.call(({ Excel }) =>
      Excel.run(async (context) => {
        const answer = (await see(context, sheetOf(context))) ?? "done";
        await context.sync();
        return answer;
      }),
    );
  } catch (error) {
    const { code, debugInfo } = error as OfficeExtension.Error;
    return `${code} at ${debugInfo.errorLocation}`;
  }
}

test("every quirk has its tests, and is different on and off", () => {
  expect(Object.keys(sights)).toEqual(Object.keys(quirkTexts));
  const alike = quirks.filter((quirk) => sights[quirk].every(([, , off, on]) => JSON.stringify(off) === JSON.stringify(on)));
  expect(alike).toEqual([]);
});

describe.each(quirks)("%s", (quirk) => {
  test.each(sights[quirk])("%s", async (_what, see, off, on) => {
    expect([await seen(see, []), await seen(see, [quirk])]).toEqual([off, on]);
  });
});

test("no other quirk does what one does", async () => {
  for (const quirk of quirks) {
    const others = quirkProfiles["harsh-first"]?.filter((other) => other !== quirk && !isFilling(quirk, other)) ?? [];
    const [, see, off] = sights[quirk].find(([, , without, within]) => JSON.stringify(without) !== JSON.stringify(within)) ?? [];
    if (see) expect({ quirk, seen: await seen(see, others) }).toEqual({ quirk, seen: off });
  }
});

/** Two ways of the same. */
function isFilling(...both: readonly Quirk[]): boolean {
  return both.every((one) => one === "fillsFirst" || one === "fillsLast");
}

test("profiles: none, each alone, and all that can be at once for either way of filling columns", () => {
  const { plain, "harsh-first": first, "harsh-last": last, ...alone } = quirkProfiles;
  expect(plain).toEqual([]);
  expect(alone).toEqual(Object.fromEntries(quirks.map((quirk) => [quirk, [quirk]])));
  expect(quirks.filter((quirk) => !first?.includes(quirk))).toEqual(["fillsLast", "behind"]);
  expect(quirks.filter((quirk) => !last?.includes(quirk))).toEqual(["fillsFirst", "behind"]);
});
