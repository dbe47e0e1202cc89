/** One page of the built add-in for a test file, given one workbook after the other; what a press told and sent; a workbook as plain data. */
import path from "node:path";
import { OUTCOME_EVENT, type Outcome } from "../../src/commands";
import { noEngine, type FormulaEngine } from "../../stand-in/engine/engine";
import { createWorkbook } from "../../src/file/newWorkbook";
import { openHost, type Host, type HostOptions } from "../../stand-in/node/openHost";
import { sampleSetup, type SampleSetup } from "../workbook/setup/sampleSetup";
import type { Area, Cell, Sheet, Workbook } from "../../src/file/model";

const root = path.join(__dirname, "..", "..");

const BUTTONS = {
  newQuarter: "Quarterbook.NewQuarter",
  refresh: "Quarterbook.Refresh",
  prepareReview: "Quarterbook.PrepareReview",
} as const;

export type Button = keyof typeof BUTTONS;

export interface Pressed extends Outcome {
  readonly batches: number;
  readonly actions: number;
  /** Times that Excel would calculate. */
  readonly calculations: number;
  /** UTF-8 bytes of the largest request. */
  readonly largest: number;
}

/** Opens the built add-in with the real Office.js; the pane's own listening is over, so that only commands send requests. */
export async function openExcel(options: Partial<HostOptions> = {}): Promise<Host> {
  const host = await openHost({ folder: path.join(root, "dist"), manifest: path.join(root, "manifest.xml"), ...options });
  await host.stopListening();
  return host;
}

/** Puts another workbook under the open page, an empty one unless said otherwise, and a setup into its document; null carries none. */
export function startWorkbook(host: Host, setup: unknown = smallSetup(), given: { workbook?: Workbook; engine?: FormulaEngine } = {}): void {
  const { state } = host.session;
  state.workbook = given.workbook ?? createWorkbook();
  state.engine = given.engine ?? noEngine;
  state.references.clear();
  state.changes = [];
  state.eventTargets.clear();
  host.endCellEdit();
  host.failAt(null);
  carrySetup(host, setup);
}

/** What a form or a script leaves in the document for the next press. */
export function carrySetup(host: Host, setup: unknown): void {
  const { settings } = host.window.Office.context.document;
  if (setup === null) settings.remove("quarterbook.setup");
  else settings.set("quarterbook.setup", setup);
}

/** Presses a button of the ribbon and waits for what it tells. */
export async function press(host: Host, button: Button): Promise<Pressed> {
  const told: Outcome[] = [];
  const listen = (event: Event): void => void told.push((event as CustomEvent<Outcome>).detail);
  host.window.addEventListener(OUTCOME_EVENT, listen);
  host.resetCounters();
  await host.press(BUTTONS[button]);
  host.window.removeEventListener(OUTCOME_EVENT, listen);
  const [outcome, second] = told;
  if (!outcome || second) throw new Error(`${button} told ${told.length} outcomes. ${host.pageErrors.join("\n")}`);
  const { batches, actions, calculations, requests } = host.counters;
  const work = requests.filter(({ kind }) => kind === "work");
  return { ...outcome, batches, actions, calculations, largest: Math.max(0, ...work.map(({ bytes }) => bytes)) };
}

/** Presses a button; the test fails with what it told unless it was done. */
export async function pressDone(host: Host, button: Button): Promise<Pressed> {
  const pressed = await press(host, button);
  if (pressed.status !== "done") throw new Error([`${button}: ${pressed.message}`, ...(pressed.details ?? [])].join("\n"));
  return pressed;
}

/** Two reps, sales and a collection rate, Q3 2026. */
export function smallSetup(fields: Record<string, unknown> = {}): SampleSetup {
  return { ...sampleSetup(), asOf: "2026-08-03", members: ["王芳", "李娜"], ...fields };
}

export function sheetOf(host: Host, name: string): Sheet {
  const sheet = host.workbook.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`There is no sheet ${name}: ${host.workbook.sheets.map((one) => one.name).join(", ")}`);
  return sheet;
}

/** What a cell shows, by row and column from 0. */
export function cellText(host: Host, sheet: string, row: number, column: number): unknown {
  return sheetOf(host, sheet).cells.get(row)?.get(column)?.value ?? null;
}

export function clearCells(sheet: Sheet, area: Area): void {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) sheet.cells.get(row)?.delete(column);
  }
}

/** A workbook as plain data, so that two can be compared; numbers that Excel gives out itself (ids) and ids of rows are left out. */
export function plainWorkbook(workbook: Workbook): PlainWorkbook {
  return JSON.parse(JSON.stringify(comparedParts(workbook))) as PlainWorkbook;
}

function comparedParts(workbook: Workbook): object {
  return {
    ...workbook,
    activeSheetId: workbook.sheets.find(({ id }) => id === workbook.activeSheetId)?.name,
    names: [...workbook.names].sort((a, b) => (a.name < b.name ? -1 : 1)),
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      id: null,
      cells: rowTexts(sheet.cells, plainCell),
      formats: rowTexts(sheet.formats, textOnce()),
      columns: Object.fromEntries(sheet.columns),
      rows: Object.fromEntries(sheet.rows),
      tables: sheet.tables.map((table) => ({ ...table, id: null })).sort((a, b) => (a.name < b.name ? -1 : 1)),
      conditionalFormats: sheet.conditionalFormats.map((format) => ({ ...format, id: null })),
    })),
  };
}

/** The workbook and the settings of its document, those that were saved and those that the page holds, as text. */
export function plainDocument(host: Host): string {
  const { settings } = host.window.Office.context.document;
  const held = ["quarterbook.setup", "quarterbook.snoozes"].map((key): unknown => settings.get(key));
  return orderedText({ workbook: comparedParts(host.workbook), saved: host.bridge.settings, held });
}

export interface PlainWorkbook {
  readonly activeSheetId: unknown;
  readonly sheets: { readonly name: string; readonly tables: { readonly name: string }[]; readonly [member: string]: unknown }[];
  readonly [member: string]: unknown;
}

/** Row → what stands in it, as one text: a workbook has ten thousands of cells, and comparing them one by one takes seconds. */
function rowTexts<T extends object>(grid: ReadonlyMap<number, ReadonlyMap<number, T>>, textOf: (one: T) => string): Record<number, string> {
  const byPlace = <V>(line: ReadonlyMap<number, V>): [number, V][] => [...line].sort(([a], [b]) => a - b);
  const rows = byPlace(grid).map(([row, line]) => [row, byPlace(line).map(([column, one]) => `${column}:${textOf(one)}`).join(" ")] as const);
  return Object.fromEntries(rows.filter(([, text]) => text !== ""));
}

function plainCell({ value, formula, quotePrefix }: Cell): string {
  return JSON.stringify({ formula, quotePrefix, value: typeof value === "string" && rowId.test(value) ? "r-…" : value });
}

/** In which order something got its members says nothing. */
function orderedText(one: object): string {
  return JSON.stringify(one, (_key, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value,
  );
}

/** Texts of formats, each object written once: many cells share one. */
function textOnce(): (one: object) => string {
  const texts = new Map<object, string>();
  return (one) => {
    const text = texts.get(one) ?? orderedText(one);
    texts.set(one, text);
    return text;
  };
}

const rowId = /^r-[0-9a-f]{8}-[0-9a-f-]{27}$/;

/** Whether a command went without a look that Excel refused: its contents are whole, and a line says what is missing. */
export function lacksLooks({ status, details = [] }: Pick<Pressed, "status" | "details">): boolean {
  return status === "done" && details.some((line) => line.includes("没有设置成功"));
}
