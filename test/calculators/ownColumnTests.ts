/** Columns of one's own between ours, and ours in another order, change no figure: in cells, in core, for Refresh. */
import { press } from "../../scripts/cli/page/pressButton";
import { differences } from "../excel/refresh/differences";
import { calculatedCells } from "./calculatedCells";
import { isSame } from "./compareCalculators";
import { drawnByLot } from "./drawnByLot";
import { openQuarterMaker, type QuarterMaker } from "./quarterMaker";
import type { QuarterCase } from "./quarterCase";
import { modelValue, readModel } from "./readModel";
import { insertOwnColumns, reverseColumns } from "./rearrange";
import type { Workbook } from "../../src/file/model";
import type { Host } from "../../stand-in/node/openHost";

export interface Shown {
  /** What each calculated cell shows, by table, column and row, and what core says where it says otherwise. */
  readonly cells: ReadonlyMap<string, unknown>;
  readonly disagreements: readonly string[];
}

export function shownBy(workbook: Workbook, valueAt: (sheet: string, address: string) => unknown = modelValue(workbook)): Shown {
  const model = readModel(workbook);
  const cells = calculatedCells(workbook, model).map(({ column, id, row, sheet, address, read }) => {
    const key = `${column} ${id} ${row}`;
    return { key, shown: valueAt(sheet, address) ?? null, core: read(model.book) };
  });
  return {
    cells: new Map(cells.filter(({ key }) => !drawnByLot.some((column) => key.startsWith(`${column} `))).map(({ key, shown }) => [key, shown === "" ? null : shown])),
    disagreements: cells.filter(({ core, shown }) => !isSame(core, shown as string)).map(({ key, core, shown }) => `${key}: ${JSON.stringify(core)} ≠ ${JSON.stringify(shown)}`),
  };
}

const changes = {
  "a column of one's own between each two of ours": (workbook: Workbook) => void expect(insertOwnColumns(workbook)).toBeGreaterThan(200),
  "our columns from right to left": (workbook: Workbook) => void expect(reverseColumns(workbook)).toBeGreaterThan(200),
  "both": (workbook: Workbook) => {
    expect(reverseColumns(workbook)).toBeGreaterThan(200);
    expect(insertOwnColumns(workbook)).toBeGreaterThan(200);
  },
} as const;

type Change = keyof typeof changes;

interface Made {
  readonly workbook: Workbook;
  readonly typed: Shown;
  readonly refreshed: Shown;
  readonly told: readonly string[];
}

async function makeAndRefresh(maker: QuarterMaker, quarter: QuarterCase, change: (workbook: Workbook) => void, judge: Judge): Promise<Made> {
  let page: Host | undefined;
  await maker.make(quarter, (host) => {
    page = host;
    change(host.workbook);
    return Promise.resolve();
  });
  if (!page) throw new Error("The quarter was made without a page.");
  const typed = await judge(page.workbook);
  const { told: { message, details = [] } } = await press(page, "Quarterbook.Refresh");
  await page.recalculate();
  return { workbook: page.workbook, typed, refreshed: shownBy(page.workbook), told: [message, ...details] };
}

type Judge = (workbook: Workbook) => Shown | Promise<Shown>;

/** Makes the quarter with and without the change: every figure is the same, core agrees, and so it is after Refresh, which tells the same. */
async function expectSameFigures(maker: QuarterMaker, quarter: QuarterCase, change: Change, judge: Judge): Promise<void> {
  const plain = await makeAndRefresh(maker, quarter, () => undefined, judge);
  const changed = await makeAndRefresh(maker, quarter, changes[change], judge);
  expect(changed.typed.disagreements.slice(0, 20)).toEqual([]);
  expect(changed.refreshed.disagreements.slice(0, 20)).toEqual([]);
  expect(differences(Object.fromEntries(plain.typed.cells), Object.fromEntries(changed.typed.cells))).toEqual([]);
  expect(differences(Object.fromEntries(plain.refreshed.cells), Object.fromEntries(changed.refreshed.cells))).toEqual([]);
  expect(changed.told.map(withoutColumns)).toEqual(plain.told.map(withoutColumns));
}

/** A line of Refresh without the letters of columns: the changes move them, and a cell may be told by its address. */
function withoutColumns(line: string): string {
  return line.replace(/!\$?[A-Z]{1,3}\$?(?=\d)/g, "!");
}

export function ownColumnTests(quarters: readonly QuarterCase[], wanted: readonly Change[], judge: Judge = (workbook) => shownBy(workbook)): void {
  const maker = openQuarterMaker();
  afterAll(() => maker.close());
  for (const change of wanted) {
    test.each(quarters.map((quarter, index) => [index + 1, quarter] as const))(`${change}: quarter %d`, async (_number, quarter) => {
      await expectSameFigures(maker, quarter, change, judge);
    });
  }
}
