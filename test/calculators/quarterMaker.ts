/** Makes workbooks of quarters in the stand-in: the add-in creates them, then the rows are typed in; formulas are calculated once at the end. */
import path from "node:path";
import { countMemberWeeks, weeklyPlans } from "../../src/core/report/memberWeeks";
import { toSerial, weeksOfPeriod } from "../../src/core";
import { columnName, tableName, type Language, type TableId } from "../../src/templates";
import { cellAddress, headerCells, type HeaderCells, type QuarterSetup } from "../../src/workbook";
import { noEngine, type FormulaEngine } from "../../stand-in/engine/engine";
import { createUniverEngine } from "../../stand-in/engine/univerEngine";
import type { Workbook } from "../../src/file/model";
import { putCell } from "../../src/file/cells";
import { createWorkbook } from "../../src/file/newWorkbook";
import { openHost, type Host } from "../../stand-in/node/openHost";
import { typeBlock } from "../../stand-in/typing/typeBlock";
import { press } from "../../scripts/cli/page/pressButton";
import { checkedSetup } from "./arbitraryQuarter";
import type { Entry, ErrorEntry, QuarterCase, RowEdit } from "./quarterCase";

const root = path.join(__dirname, "..", "..");

export interface QuarterMaker {
  /** @param change what happens to the workbook once everything is typed, before formulas are calculated */
  make(quarter: QuarterCase, change?: (host: Host) => Promise<void>): Promise<Workbook>;
  close(): Promise<void>;
}

/** One page per language serves all workbooks: opening it takes longer than making a workbook. */
export function openQuarterMaker(engine: FormulaEngine = createUniverEngine()): QuarterMaker {
  const hosts = new Map<Language, Promise<Host>>();
  const hostOf = (language: Language) => {
    const open = hosts.get(language) ?? openPage(language);
    hosts.set(language, open);
    return open;
  };
  return {
    make: async (quarter, change) => makeQuarter(await hostOf(quarter.language), engine, quarter, change),
    close: async () => {
      for (const host of hosts.values()) await (await host).close();
    },
  };
}

async function openPage(language: Language): Promise<Host> {
  const host = await openHost({ folder: path.join(root, "dist"), manifest: path.join(root, "manifest.xml"), language });
  await host.stopListening();
  return host;
}

async function makeQuarter(
  host: Host,
  engine: FormulaEngine,
  quarter: QuarterCase,
  change: (host: Host) => Promise<void> = () => Promise.resolve(),
): Promise<Workbook> {
  const { state } = host.session;
  const setup = checkedSetup(quarter.setup);
  state.workbook = createWorkbook();
  state.references.clear();
  state.engine = noEngine;
  state.today = toSerial(setup.today);
  host.window.Office.context.document.settings.set("quarterbook.setup", quarter.setup);
  await press(host, "Quarterbook.NewQuarter");
  const plans = planOfWeeks(setup);
  const marks = headerCells(host.workbook.names);
  for (const [index, edit] of quarter.rows.entries()) {
    if (index === quarter.indexedAfter) await indexLog(host);
    typeRow(host, edit, plans, marks);
  }
  for (const { name, entry } of quarter.named) typeNamed(host, name, entry);
  await change(host);
  state.engine = engine;
  await host.recalculate();
  return state.workbook;
}

/** Refresh indexes the log, however short it is. */
export async function indexLog(host: Host): Promise<void> {
  typeNamed(host, "qb_indexLeast", 1);
  await press(host, "Quarterbook.Refresh");
}

type PlanOfWeek = (row: number) => { plan: number; precision: number };

/** What each row of the weekly sheet plans after the setup; 1 where nothing or 0 is planned, so that something is typed all the same. */
function planOfWeeks(setup: QuarterSetup): PlanOfWeek {
  const weeks = weeksOfPeriod(setup.period, setup.calendar);
  const rows = setup.members.flatMap((member, index) => {
    const days = countMemberWeeks(member, weeks, setup.period, setup.calendar);
    return setup.metrics.flatMap((metric) =>
      weeklyPlans(metric, metric.repTargets[index] ?? null, days).map((plan) => ({ plan: plan || 1, precision: metric.precision })),
    );
  });
  return (row) => rows[row] ?? { plan: 1, precision: 0 };
}

function valueOf(entry: Entry, plans: PlanOfWeek): string | number | boolean {
  if (typeof entry !== "object") return entry;
  if (isError(entry)) return "?"; // takes the place of what is pasted, so that the table grows
  const { plan } = plans(entry.weeklyRow);
  return Number((plan * entry.ofPlan).toPrecision(12));
}

function typeRow(host: Host, edit: RowEdit, plans: PlanOfWeek, marks: HeaderCells): void {
  const { sheet, table } = standing(host.workbook, edit.table);
  for (const [column, entry] of Object.entries(edit.cells)) {
    const mark = marks.get(columnName(edit.table, column).toLowerCase());
    if (!mark) throw new Error(`Table ${edit.table} has no column ${column}.`);
    const address = cellAddress(table.area.top + 1 + edit.row, mark.area.left);
    typeBlock(host.session.state, sheet.name, address, [[valueOf(entry, plans)]], { paste: true });
    if (isError(entry)) putCell(sheet, table.area.top + 1 + edit.row, mark.area.left, { value: entry });
  }
}

function isError(entry: Entry): entry is ErrorEntry {
  return typeof entry === "object" && "error" in entry;
}

function typeNamed(host: Host, name: string, entry: string | number): void {
  const cell = headerCells(host.workbook.names).get(name.toLowerCase());
  if (!cell?.sheet) throw new Error(`${name} points nowhere.`);
  typeBlock(host.session.state, cell.sheet, cellAddress(cell.area.top, cell.area.left), [[entry]], { paste: true });
}

function standing(workbook: Workbook, id: TableId) {
  for (const sheet of workbook.sheets) {
    const table = sheet.tables.find(({ name }) => name === tableName(id));
    if (table) return { sheet, table };
  }
  throw new Error(`The workbook has no table ${tableName(id)}.`);
}

