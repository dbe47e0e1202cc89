import { isoDate, type IsoDate } from "../../src/core";
import { namedValues, sheetsOf, type CellInput, type Language, type TableId, type TableRecords } from "../../src/templates";
import { quarterView, type QuarterView } from "../../src/workbook";
import { teamColumns } from "../../src/workbook/repColumns";
import type { QuarterSetup } from "../../src/workbook/setup";
import { startParameters, startRows, type StartRow } from "../../src/workbook/startRows";

/** What people changed since the workbook was made. */
export interface Changes {
  readonly named?: Readonly<Record<string, CellInput>>;
  readonly tables?: (rows: Readonly<Record<TableId, readonly StartRow[]>>) => TableRecords;
  readonly today?: IsoDate;
  readonly language?: Language;
}

/** A new workbook of a setup as the pane looks at it, changed in its cells; the quarter is over unless a day is given. */
export function startView(setup: QuarterSetup, { named = {}, tables, today = isoDate("2026-12-31"), language = "zh-CN" }: Changes = {}): QuarterView {
  const start = startRows(setup, language);
  const records = { ...start, ...tables?.(start) };
  return quarterView(
    {
      mark: { period: setup.period, language },
      sheets: sheetsOf(setup.set, teamColumns(setup, language)),
      tables: new Map(),
      records,
      named: { ...namedValues(records, startParameters(setup, language)), ...named },
      growing: [],
    },
    today,
  );
}
