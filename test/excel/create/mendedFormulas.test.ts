/** New quarter mends formulas of finished sheets that lost what they referred to, also where Excel makes something else of them. */
import { putCell } from "../../../src/file/cells";
import { press, pressDone } from "../support";
import { brokenCells, deleteTable } from "../refresh/deleteByHand";
import { tableOn, useFreshQuarter } from "./freshQuarter";
import { cellAddress } from "../../../src/workbook";
import type { Host } from "../../../stand-in/node/openHost";
import type { Area, Sheet } from "../../../src/file/model";
import type { Quirk } from "../../../stand-in/quirks";

let host: Host;
useFreshQuarter((page) => (host = page));
afterEach(() => {
  host.session.state.quirks = new Set();
  delete host.session.state.alterWritten;
  host.failAt(null);
});

/** The column "指标" of the weekly sheet. */
function column(): { sheet: Sheet; top: number; bottom: number; at: number; formulas: () => (string | null)[] } {
  const { sheet, top, bottom, at } = tableOn(host, "周进度");
  const left = at("指标");
  const formulas = () => Array.from({ length: bottom - top + 1 }, (_, row) => sheet.cells.get(top + row)?.get(left)?.formula ?? null);
  return { sheet, top, bottom, at: left, formulas };
}

/** The list of metrics is gone, and the formulas of the column with it; one of its cells holds a person's own. */
function loseMetrics(): { whole: (string | null)[]; own: string } {
  const { sheet, top, at, formulas } = column();
  const whole = formulas();
  deleteTable(host, "qbMetrics");
  putCell(sheet, top + 6, at, { value: null, formula: "=1+1" });
  expect(formulas().filter((one) => one?.includes("#REF!"))).toHaveLength(whole.length - 1);
  return { whole, own: `${cellAddress(top + 6, at)} =1+1` };
}

const withOwn = (whole: readonly (string | null)[]) => whole.map((one, row) => (row === 6 ? "=1+1" : one));

const isMending = (): boolean => host.workbook.names.some(({ name }) => name.startsWith("qb_mends_"));

/** From its first write on, Excel writes another formula over all of the column, as often as it is said. */
function fillsWith(formulaFor: (row: number) => string, times = Infinity): void {
  let left = times;
  host.session.state.alterWritten = (sheet: Sheet, area: Area): void => {
    if (sheet.name !== "周进度") return;
    const { top, bottom, at } = column();
    const given = sheet.cells.get(area.top)?.get(at)?.formula;
    if (area.left !== at || given === undefined || left === 0) return;
    left -= 1;
    for (let row = top; row <= bottom; row += 1) putCell(sheet, row, at, { value: null, formula: formulaFor(row) });
  };
}

/** What the column to the right holds. */
const neighbour = (row: number): string => column().sheet.cells.get(row)?.get(column().at + 1)?.formula ?? "=0";

test("without filling, formulas are mended and somebody's own stays", async () => {
  const { whole } = loseMetrics();
  expect((await pressDone(host, "newQuarter")).details).toEqual([]);
  expect([column().formulas(), brokenCells(host.workbook), isMending()]).toEqual([withOwn(whole), [], false]);
  expect((await pressDone(host, "newQuarter")).code).toBe("unchanged");
});

test.each<Quirk>(["fillsFirst", "fillsLast"])("%s: a formula of somebody's own that Excel does not keep is told with its cell", async (quirk) => {
  const { whole, own } = loseMetrics();
  host.session.state.quirks = new Set([quirk]);
  const { code, details = [] } = await pressDone(host, "newQuarter");
  expect([code, details.length, details[0]?.startsWith("周进度：Excel 自动填充整列"), details[0]?.includes(own)]).toEqual(["completed", 1, true, true]);
  expect([column().formulas(), brokenCells(host.workbook), isMending()]).toEqual([whole, [], false]);
  expect((await pressDone(host, "newQuarter")).code).toBe("unchanged");
});

test("an Excel that wrote over somebody's formula once, and takes it back: it is there again, and nobody is bothered", async () => {
  const { whole } = loseMetrics();
  fillsWith(() => whole[0] ?? "", 1);
  expect((await pressDone(host, "newQuarter")).details).toEqual([]);
  expect(column().formulas()).toEqual(withOwn(whole));
});

test.each<[string, (row: number) => string]>([["its neighbour's formula", neighbour], ["somebody's own formula", () => "=1+1"]])(
  "a column that Excel filled with %s: told by its header, and the next press completes it",
  async (_by, formulaFor) => {
    const { whole } = loseMetrics();
    fillsWith(formulaFor);
    const first = await press(host, "newQuarter");
    expect([first.code, isMending()]).toEqual(["altered", true]);
    expect(first.details?.[0]).toMatch(/^周进度：1 列的公式写入后与应有的不同.+：「指标」。请点「新建季度工作簿」重新写入。$/);
    expect((await press(host, "newQuarter")).code).toBe("altered");
    delete host.session.state.alterWritten;
    expect((await pressDone(host, "newQuarter")).code).toBe("completed");
    expect(column().formulas().filter((one, row) => row !== 6 && one !== whole[row])).toEqual([]);
    expect([brokenCells(host.workbook), isMending()]).toEqual([[], false]);
    expect((await pressDone(host, "newQuarter")).code).toBe("unchanged");
  },
);

describe("a run that breaks off after the formulas were written", () => {
  /** The batch after the one that wrote fails. */
  async function breaksOff(): Promise<void> {
    for (let batch = 1; !isMending() && batch < 12; batch += 1) {
      host.failAt({ batch });
      await press(host, "newQuarter");
    }
    host.failAt(null);
    expect(isMending()).toBe(true);
  }

  test.each<[string, (row: number) => string]>([["its neighbour's formula", neighbour], ["somebody's own formula", () => "=1+1"]])(
    "Excel had filled the column with %s: the next press completes it",
    async (_by, formulaFor) => {
      const { whole } = loseMetrics();
      fillsWith(formulaFor);
      await breaksOff();
      delete host.session.state.alterWritten;
      expect((await pressDone(host, "newQuarter")).code).toBe("completed");
      expect(column().formulas().filter((one, row) => row !== 6 && one !== whole[row])).toEqual([]);
      expect([brokenCells(host.workbook), isMending()]).toEqual([[], false]);
      expect((await pressDone(host, "newQuarter")).code).toBe("unchanged");
    },
  );

  test("Excel had written what it was given: the next press says that all stands, and keeps what is somebody's own", async () => {
    const { whole } = loseMetrics();
    await breaksOff();
    await pressDone(host, "newQuarter");
    expect([column().formulas(), isMending()]).toEqual([withOwn(whole), false]);
  });

  test("what somebody typed over an altered cell stays", async () => {
    const { whole } = loseMetrics();
    fillsWith(neighbour);
    await breaksOff();
    delete host.session.state.alterWritten;
    const { sheet, top, at } = column();
    putCell(sheet, top + 2, at, { value: "我写的" });
    await pressDone(host, "newQuarter");
    expect(sheet.cells.get(top + 2)?.get(at)).toEqual({ value: "我写的" });
    expect(column().formulas().filter((one, row) => row !== 2 && row !== 6 && one !== whole[row])).toEqual([]);
  });
});
