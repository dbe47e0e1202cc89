/** What tests of the pane ask of the workbook beside it and of its navigation. */
import { shellTexts, type ViewId } from "../../src/locales/pane/shell";
import type { Language } from "../../src/templates";
import type { OpenPane } from "./openPane";
import type { PaneHost } from "./paneHost";

export type Page = OpenPane["page"];

export const show = (page: Page, view: ViewId, language: Language) =>
  page.getByRole("navigation").getByRole("button", { name: shellTexts[language].views[view], exact: true }).click();

/** Rows of a table that hold something, as the values of the row without blanks. */
export function filledRows(page: Page, table: string): Promise<unknown[][]> {
  return page.evaluate((name) => {
    const { session } = (window as unknown as { paneHost: PaneHost }).paneHost;
    for (const sheet of session.state.workbook.sheets) {
      const found = sheet.tables.find((one) => one.name === name);
      if (!found) continue;
      const rows: unknown[][] = [];
      for (let row = found.area.top + 1; row <= found.area.bottom; row += 1) {
        const cells = [...(sheet.cells.get(row) ?? new Map<number, { value?: unknown; formula?: string }>())];
        const typed = cells.filter(([column, cell]) => column >= found.area.left && column <= found.area.right && cell.formula === undefined && cell.value !== null).sort(([a], [b]) => a - b);
        if (typed.length > 0) rows.push(typed.map(([, cell]) => cell.value));
      }
      return rows;
    }
    return [];
  }, table);
}

/** Where the cell of a table stands: row from 1 below the header, column by the shown header. */
export function cellOf(page: Page, table: string, row: number, header: string): Promise<{ sheet: string; address: string; value: unknown }> {
  return page.evaluate(([name, at, wanted]) => {
    const { session } = (window as unknown as { paneHost: PaneHost }).paneHost;
    for (const sheet of session.state.workbook.sheets) {
      const found = sheet.tables.find((one) => one.name === name);
      const index = found?.columns.findIndex((column) => column.name === wanted) ?? -1;
      if (!found || index < 0) continue;
      const column = found.area.left + index;
      const line = found.area.top + Number(at);
      let letters = "";
      for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
      return { sheet: sheet.name, address: `${letters}${line + 1}`, value: sheet.cells.get(line)?.get(column)?.value ?? null };
    }
    throw new Error(`There is no column ${String(wanted)} in ${String(name)}`);
  }, [table, String(row), header] as const);
}

/** Types into a cell as a person at this Excel does, or as a colleague elsewhere. */
export function typeInto(page: Page, { sheet, address }: { sheet: string; address: string }, value: string | number, options: { remote?: boolean } = {}): Promise<void> {
  return page.evaluate(async ([name, at, typed, given]) => {
    await (window as unknown as { paneHost: PaneHost }).paneHost.type(name, at, [[typed]], given);
  }, [sheet, address, value, options] as const);
}

/** Milliseconds after which something that should happen counts as missing. */
const LONGEST_WAIT = 120_000;
/** Milliseconds without a request after which the pane has come to rest. */
const REST = 1_200;

/** Waits until something is so, however slow the machine is. */
export async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (const deadline = performance.now() + LONGEST_WAIT; !(await isSo()); ) {
    if (performance.now() > deadline) throw new Error(`Not so after ${LONGEST_WAIT / 1000} s: ${String(isSo)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Waits until the pane listens for edits of the workbook. */
export function untilListening(page: Page): Promise<unknown> {
  return page.waitForFunction(() => (window as unknown as { paneHost: PaneHost }).paneHost.session.state.eventTargets.size > 0);
}

/** The requests of the pane so far, once it has come to rest. */
export async function settledBatches(page: Page): Promise<number> {
  const count = () => page.evaluate(() => (window as unknown as { paneHost: PaneHost }).paneHost.session.counters.batches);
  for (let before = await count(); ; ) {
    await page.waitForTimeout(REST);
    const now = await count();
    if (now === before) return now;
    before = now;
  }
}
