/** A row for a full log: it is written right below the table, which Excel lengthens by itself, or else the add-in does. */
import { appendRow } from "../../../src/excel";
import { putCell } from "../../../src/file/cells";
import { formatAt } from "../../../src/file/formats";
import { showTotals } from "../../../stand-in/table/totalsRow";
import { tableOn } from "../create/freshQuarter";
import { sentCalls } from "../sentCalls";
import { cellText, plainDocument } from "../support";
import { host, log, ours, oursInCells, rowOf, typeInLog, useForms } from "./formSupport";

const quarter = useForms();
const table = () => tableOn(host, log, "qbFollowUps");
const rowsNow = (): number => table().bottom - table().top + 1;

/** Every row has a customer. @returns how many there are */
function fillLog(): number {
  for (let row = 1; row <= rowsNow(); row += 1) typeInLog("客户名称/线索编号", row, "老客户");
  return rowsNow();
}

afterEach(() => {
  host.session.state.quirks = new Set();
});

const isResize = (call: string): boolean => call.endsWith("/Resize");
const isRowsAdd = (call: string): boolean => call.endsWith("/Rows/Add");

async function append(): Promise<{ readonly told: unknown; readonly resizes: number; readonly rowsAdded: number }> {
  let told: unknown;
  const sent = (await sentCalls(host, async () => (told = await appendRow("followUps", ours)))).flat();
  return { told, resizes: sent.filter(isResize).length, rowsAdded: sent.filter(isRowsAdd).length };
}

/** Formulas and formats of a row of the log, without the cells that people fill. */
function madeBySheet(row: number): unknown {
  const { sheet, table: { area } } = table();
  return Array.from({ length: area.right - area.left + 1 }, (_, index) => {
    const at = { row: area.top + row, column: area.left + index };
    return [sheet.cells.get(at.row)?.get(at.column)?.formula, formatAt(sheet, at.row, at.column)];
  });
}

/** The rules that reach the last row of a table's body, by their formula. */
function rulesOnRow(row: number): unknown[] {
  const { sheet, table: { area } } = table();
  const isThere = ({ areas }: { readonly areas: readonly { readonly top: number; readonly bottom: number }[] }) =>
    areas.some(({ top, bottom }) => top <= area.top + row && bottom >= area.top + row);
  return [sheet.validations.filter(isThere).map(({ rule }) => rule), sheet.conditionalFormats.filter(isThere).map(({ formula }) => formula)];
}

describe("the row is written below, in its place", () => {
  test.each([
    ["Excel takes it in: the table is not lengthened by us", ["growsOnWrite"], 0],
    ["Excel does not: the table is lengthened", [], 1],
  ] as const)("%s", async (_what, quirks, resizes) => {
    const before = fillLog();
    const looks = madeBySheet(before);
    const rules = rulesOnRow(before);
    host.session.state.quirks = new Set(quirks);
    expect(await append()).toEqual({ told: { place: expect.objectContaining({ sheet: log, row: table().top + before }) as object }, resizes, rowsAdded: 0 });
    expect(rowsNow()).toBe(before + 1);
    expect(rowOf(before + 1)).toEqual(oursInCells);
    expect([madeBySheet(before + 1), rulesOnRow(before + 1)]).toEqual([looks, rules]);
  });

  test("each further one below the one before", async () => {
    const before = fillLog();
    for (const id of ["r-1", "r-2", "r-3"]) expect(await appendRow("followUps", { ...ours, id })).toHaveProperty("place");
    expect(rowsNow()).toBe(before + 3);
    expect([1, 2, 3].map((row) => rowOf(before + row).at(-1))).toEqual(["r-1", "r-2", "r-3"]);
  });
});

describe("an Excel that lengthens no table for add-ins (before ExcelApi 1.13)", () => {
  const isSetSupported = (): typeof Office.context.requirements.isSetSupported => Office.context.requirements.isSetSupported;
  let before: ReturnType<typeof isSetSupported>;
  beforeEach(() => {
    before = isSetSupported();
    Office.context.requirements.isSetSupported = (set: string, version?: string | number) => !(set === "ExcelApi" && version === "1.13") && before(set, String(version));
  });
  afterEach(() => {
    Office.context.requirements.isSetSupported = before;
  });

  test("what was written is taken away again, and it is told that the log is full", async () => {
    fillLog();
    const document = plainDocument(host);
    expect(await append()).toEqual({ told: { code: "tableFull", facts: { sheet: log } }, resizes: 0, rowsAdded: 0 });
    expect(plainDocument(host)).toBe(document);
  });

  test("but takes the row in when it is written: it stands", async () => {
    const rows = fillLog();
    host.session.state.quirks = new Set(["growsOnWrite"]);
    expect(await append()).toMatchObject({ told: { place: {} }, resizes: 0 });
    expect([rowsNow(), rowOf(rows + 1)]).toEqual([rows + 1, oursInCells]);
  });
});

describe("rows are added by Excel's own member", () => {
  test("while a Total Row is on: above it", async () => {
    const before = fillLog();
    const { sheet, table: { area } } = table();
    showTotals(host.session.state, sheet, table().table, true);
    expect(await append()).toMatchObject({ told: { place: { row: area.top + before + 1 } }, resizes: 0, rowsAdded: 1 });
    expect(rowOf(before + 1)).toEqual(oursInCells);
    expect(cellText(host, log, area.top + before + 2, area.left)).toBe("汇总");
  });

  test("never where the log has a blank row, with a Total Row or without", async () => {
    expect(await append()).toMatchObject({ resizes: 0, rowsAdded: 0 });
    quarter.start();
    showTotals(host.session.state, table().sheet, table().table, true);
    expect(await append()).toMatchObject({ resizes: 0, rowsAdded: 0 });
    expect(rowOf(1)).toEqual(oursInCells);
  });
});

describe("broken off at any request, the second try with the same id leaves exactly one row", () => {
  const arrangements: readonly [string, () => void][] = [
    ["Excel takes the row in", () => void (host.session.state.quirks = new Set(["growsOnWrite"]))],
    ["the table is lengthened", () => undefined],
    ["a Total Row is on", () => showTotals(host.session.state, table().sheet, table().table, true)],
  ];

  test.each(arrangements)("%s", async (_what, arrange) => {
    const begin = (): void => {
      quarter.start();
      host.session.state.quirks = new Set();
      fillLog();
      arrange();
    };
    begin();
    const requests = (await sentCalls(host, () => appendRow("followUps", ours))).length;
    await host.recalculate();
    const whole = plainDocument(host);
    expect(requests).toBeGreaterThan(3);
    for (let batch = 1; batch <= requests; batch += 1) {
      begin();
      host.failAt({ batch });
      const first = await appendRow("followUps", ours);
      expect([batch, "code" in first && first.code]).toEqual([batch, "excelError"]);
      expect([batch, await appendRow("followUps", ours)]).toEqual([batch, { place: expect.objectContaining({ sheet: log }) as object }]);
      await host.recalculate();
      expect([batch, plainDocument(host) === whole]).toEqual([batch, true]);
    }
  });

  test("also where somebody filled the row below it between the tries", async () => {
    const rows = fillLog();
    const requests = (await sentCalls(host, () => appendRow("followUps", ours))).length;
    quarter.start();
    fillLog();
    host.failAt({ batch: requests });
    await appendRow("followUps", ours);
    const { sheet, table: { area } } = table();
    putCell(sheet, area.top + rows + 2, area.left, { value: "别人的备注" });
    expect(await appendRow("followUps", ours)).toHaveProperty("place");
    expect([rowsNow(), rowOf(rows + 1)]).toEqual([rows + 1, oursInCells]);
    expect(cellText(host, log, area.top + rows + 2, area.left)).toBe("别人的备注");
  });
});
