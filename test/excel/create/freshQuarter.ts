/** A page with a new quarter under it before each test of a file or block, and the places of what stands on its sheets. */
import { onceInRun } from "../../onceInRun";
import { openExcel, pressDone, sheetOf, smallSetup, startWorkbook } from "../support";
import type { Host, HostOptions } from "../../../stand-in/node/openHost";
import type { Sheet, Table, Workbook } from "../../../src/file/model";

export interface FreshQuarter {
  /** The workbook as it is before each test; to be copied, not changed. */
  readonly workbook: () => Workbook;
  /** Begins anew in the middle of a test. */
  readonly start: () => void;
}

/**
 * The quarter of smallSetup(), created and refreshed once in a run of the tests; each test gets a copy.
 * @param receive gets the page once, before the quarter is made
 */
export function useFreshQuarter(receive: (host: Host) => void, options: Pick<Partial<HostOptions>, "language"> = {}): FreshQuarter {
  let host: Host;
  let fresh: Workbook;
  const start = (): void => startWorkbook(host, smallSetup(), { workbook: structuredClone(fresh) });
  beforeAll(async () => {
    host = await openExcel(options);
    receive(host);
    fresh = await onceInRun(`fresh quarter ${options.language ?? "zh-CN"}`, async () => {
      startWorkbook(host);
      await pressDone(host, "newQuarter");
      await pressDone(host, "refresh");
      return host.workbook;
    });
  });
  afterAll(() => host.close());
  beforeEach(start);
  return { workbook: () => fresh, start };
}

export interface TablePlace {
  readonly sheet: Sheet;
  readonly table: Table;
  /** First and last row below the header, from 0. */
  readonly top: number;
  readonly bottom: number;
  /** The column under a header, from 0. */
  readonly at: (header: string) => number;
}

/** A sheet's only table, or the one of that name, as it stands now. */
export function tableOn(host: Host, sheetName: string, tableName?: string): TablePlace {
  const sheet = sheetOf(host, sheetName);
  const table = sheet.tables.find(({ name }) => tableName === undefined || name === tableName);
  if (!table) throw new Error(`${sheetName} has no table ${tableName ?? ""}`);
  const at = (header: string): number => {
    const index = table.columns.findIndex(({ name }) => name === header);
    if (index < 0) throw new Error(`${sheetName} has no column ${header}`);
    return table.area.left + index;
  };
  return { sheet, table, top: table.area.top + 1, bottom: table.area.bottom, at };
}
