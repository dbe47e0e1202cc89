import { isoDate, type IsoDate, type QuarterInput } from "../../../src/core";
import { namedValues, quarterInput, sheetsOf, type CellInput, type Language, type TableId, type TableRecords } from "../../../src/templates";
import { quarterView, type QuarterView, type ReadQuarter } from "../../../src/workbook";
import { teamColumns } from "../../../src/workbook/start/teamColumns";
import type { QuarterSetup } from "../../../src/workbook/setup";
import { startParameters, startRows, type StartRow } from "../../../src/workbook/start/startRows";

/** What people changed since the workbook was made. */
export interface Changes {
  readonly named?: Readonly<Record<string, CellInput>>;
  readonly tables?: (rows: Readonly<Record<TableId, readonly StartRow[]>>) => TableRecords;
  readonly today?: IsoDate;
  readonly language?: Language;
}

/** A new workbook of a setup as the pane looks at it, changed in its cells; the quarter is over unless a day is given. */
export function startView(setup: QuarterSetup, changes: Changes = {}): QuarterView {
  return quarterView(readStart(setup, changes), changes.today ?? quarterOver);
}

/** The same as the report of the shared module takes it. */
export function startInput(setup: QuarterSetup, changes: Changes = {}): QuarterInput {
  const { records, named, mark } = readStart(setup, changes);
  return quarterInput(records, named, mark, changes.today ?? quarterOver).input;
}

const quarterOver = isoDate("2026-12-31");

export function readStart(setup: QuarterSetup, { named = {}, tables, language = "zh-CN" }: Changes): ReadQuarter {
  const start = startRows(setup, language);
  const records = { ...start, ...tables?.(start) };
  return {
    mark: { period: setup.period, language },
    sheets: sheetsOf(setup.set, teamColumns(setup, language)),
    tables: new Map(),
    records,
    named: { ...namedValues(records, startParameters(setup, language)), ...named },
    growing: [],
  };
}
