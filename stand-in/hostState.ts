/** What the stand-in knows beside the workbook: the engine, the rules in force, references that the page keeps, changes not yet told. */

import type { FormulaEngine } from "./engine/engine";
import type { Area, NamedItem, Sheet, Workbook } from "../src/file/model";
import { fitNotedRows, noteRowsToFit } from "./sheet/rowHeights";
import type { RowSpan } from "./sheet/rowHeights";
import type { Opened } from "./members/hostClass";
import type { Quirk } from "./quirks";

/** Requirement sets in force: {"ExcelApi": "1.17"}. */
export type RequirementSets = Readonly<Record<string, string>>;

export interface CellChange {
  sheet: Sheet;
  area: Area;
  changeType: "RangeEdited" | "RowInserted" | "ColumnInserted";
  /** Who changed it; "Local" (a person or an add-in at this Excel) unless said otherwise. */
  source?: "Local" | "Remote";
  /** What changed it, where Excel knows (ExcelApi 1.14). */
  triggerSource?: "ThisLocalAddin" | "Unknown";
}

export interface HostState {
  workbook: Workbook;
  engine: FormulaEngine;
  /** Serial number that TODAY() gives; also the year of dates typed without one. */
  today: number;
  language: string;
  requirementSets: RequirementSets;
  /** Called after cells were written, before anything reads them: for tests of an Excel that makes something else of them. */
  alterWritten?: (sheet: Sheet, area: Area) => void;
  /** Names of drawn shapes and pictures, by the id of their sheet: no file keeps them. */
  shapes: Map<string, readonly string[]>;
  /** What this Excel does otherwise. */
  quirks: ReadonlySet<Quirk>;
  /** Objects that the page keeps across batches, by reference id, and the ids by what they stand for. */
  references: Map<string, Opened>;
  referenceIds: WeakMap<object, string>;
  nextReference: number;
  /** Cells changed since the last recalculation. */
  needsRecalculation: boolean;
  /** The add-in asked for no calculation until its batch ends. What it left uncalculated waits for the next calculation. */
  suspendsCalculation: boolean;
  waitsForCalculation: boolean;
  /** The add-in asks for a calculation now, suspended or not. */
  calculates: boolean;
  /** Names that the batch under way added. */
  newNames: Set<NamedItem>;
  /** Rows whose text or width changed since rows were last fitted. */
  rowsToFit: Map<Sheet, RowSpan[]>;
  /** Changes since events were last sent. */
  changes: CellChange[];
  /** Event registrations: "10 <target id>" → how many. */
  eventTargets: Map<string, number>;
  selection: { sheetId: string; area: Area } | null;
  /** The selection of which the page was told last; another object means that it is to be told. */
  toldSelection?: { sheetId: string; area: Area } | null;
}

/** Notes that cells changed: formulas are due and, where registered, so is an event. */
export function noteChange(host: HostState, sheet: Sheet, area: Area, changeType: CellChange["changeType"] = "RangeEdited"): void {
  noteDependents(host);
  noteRowsToFit(host, sheet, { first: area.top, last: area.bottom });
  if (host.eventTargets.size > 0) host.changes.push({ sheet, area, changeType });
}

/** Notes that cells may depend on what changed; what waited for a calculation comes with it, unless calculation is suspended. */
export function noteDependents(host: HostState): void {
  host.needsRecalculation = true;
  if (!host.suspendsCalculation) host.waitsForCalculation = false;
}

/** Whether formulas are due: cells changed, and the add-in did not leave them for the next calculation. */
export function isCalculationDue({ needsRecalculation, suspendsCalculation, waitsForCalculation }: HostState): boolean {
  return needsRecalculation && !suspendsCalculation && !waitsForCalculation;
}

/** Recalculates when anything changed since the last time, then fits the rows that were edited. */
export async function recalculateIfNeeded(host: HostState): Promise<void> {
  if (isCalculationDue(host)) {
    host.needsRecalculation = false;
    await host.engine.recalculate(host.workbook, { today: host.today, decimalSign: host.quirks.has("decimalComma") ? "," : "." });
  }
  fitNotedRows(host);
}
