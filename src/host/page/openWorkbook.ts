/** The workbook that the page shows: its session with the add-in, selection, undo, and what is told when anything changes. */

import type { UniverEngine } from "../engine/univerEngine";
import { createUniverEngine } from "../engine/univerEngine";
import { formatArea } from "../address";
import { HostError } from "../hostError";
import type { Sheet, Workbook } from "../model";
import { createWorkbook } from "../newWorkbook";
import type { AlertStyle } from "../typing/validateInput";
import { Bridge } from "../wire/bridge";
import type { HostPage } from "../wire/hostPage";
import { changedAreas } from "./changedAreas";
import { SheetView } from "./grid/sheetView";
import { History } from "./history";
import { PageSession } from "./pageSession";
import { pageTexts } from "./pageTexts";
import type { PageLanguage } from "./pageTexts";
import { refusalText } from "./refusalTexts";
import { selectCell, selectedArea } from "./selection";
import type { Selection } from "./selection";

/** What Excel says of an entry: one that it stops can be mended, one that it warns of or remarks on can be taken all the same. */
export interface EntryAlert {
  kind: "refused";
  style: AlertStyle;
  /** "" where Excel's own words are to be said. */
  title: string;
  message: string;
  mend: () => void;
  takeAnyway: () => void;
}

/** Something the person has to read before going on. */
export type Notice =
  | EntryAlert
  | { kind: "problem"; message: string; title?: string }
  | { kind: "losses"; losses: readonly string[] }
  | { kind: "confirmNew"; proceed: () => void };

/** The entry under way in the active cell. */
export interface CellEdit {
  text: string;
  /** Begun by typing, arrow keys end it; begun by F2 or a double click, they move in the text. */
  mode: "enter" | "edit";
  /** Where the keyboard is. */
  at: "cell" | "bar";
}

/** What is open over the grid beside the editor. */
export type GridMenu =
  | { kind: "list" }
  | { kind: "context"; x: number; y: number }
  | { kind: "filter"; tableId: string; columnId: number };

export interface OpenWorkbookOptions {
  language: PageLanguage;
  /** Serial number of today. */
  today: number;
}

export class OpenWorkbook {
  language: PageLanguage;
  session: PageSession;
  /** Counts up with every workbook that is opened: the add-in's page is loaded anew for each. */
  opening = 0;
  notice: Notice | null = null;
  edit: CellEdit | null = null;
  menu: GridMenu | null = null;
  /** How many commands of the add-in are running. */
  running = 0;
  /** Ribbon control ids and the function that each runs. */
  buttons: Readonly<Record<string, string>> = {};
  readonly history = new History();
  private readonly today: number;
  private engine: UniverEngine;
  private bridge: Bridge | null = null;
  private openedSettings: Record<string, unknown> = {};
  private bridgeWaiters: ((bridge: Bridge) => void)[] = [];
  private selections = new Map<string, Selection>();
  private addInSelection: unknown = null;
  private views = new Map<string, SheetView>();
  private readonly listeners = new Set<() => void>();
  private revision = 0;

  constructor(options: OpenWorkbookOptions) {
    this.language = options.language;
    this.today = options.today;
    this.engine = createUniverEngine();
    this.session = this.startSession(createWorkbook());
  }

  get workbook(): Workbook {
    return this.session.state.workbook;
  }

  /** Settings that the document holds for the add-in. */
  get settings(): Record<string, unknown> {
    return this.bridge?.settings ?? this.openedSettings;
  }

  /** The sheet in front. */
  get sheet(): Sheet {
    const { sheets, activeSheetId } = this.workbook;
    const sheet = sheets.find(({ id }) => id === activeSheetId) ?? sheets.find(({ visibility }) => visibility === "Visible");
    if (!sheet) throw new Error("The workbook has no visible sheet");
    return sheet;
  }

  /** The sheet in front (or another one) ready to be drawn; the same object until something changes. */
  view(sheet: Sheet = this.sheet): SheetView {
    const known = this.views.get(sheet.id);
    if (known) return known;
    const view = new SheetView(this.workbook, sheet, this.engine, this.language);
    this.views.set(sheet.id, view);
    return view;
  }

  /** The selection of each sheet, by the sheet's id. */
  get allSelections(): ReadonlyMap<string, Selection> {
    return this.selections;
  }

  get selection(): Selection {
    const start = { row: this.sheet.frozen.rows, column: this.sheet.frozen.columns };
    return this.selections.get(this.sheet.id) ?? selectCell(this.sheet.tables.length > 0 ? start.row : 0, this.sheet.tables.length > 0 ? start.column : 0);
  }

  /** True for the one blank sheet that a new workbook has. */
  get isEmpty(): boolean {
    return this.workbook.sheets.length === 1 && this.sheet.cells.size === 0 && this.sheet.formats.size === 0;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Rises with everything that can be seen to change. */
  currentRevision = (): number => this.revision;

  /** Tells everybody that something to be seen has changed, cells included unless `cellsToo` is false. */
  tell(cellsToo = true): void {
    if (cellsToo) this.views.clear();
    this.revision += 1;
    for (const listener of this.listeners) listener();
  }

  select(selection: Selection): void {
    this.selections.set(this.sheet.id, selection);
    this.noteSelection();
    this.tell(false);
  }

  showSheet(id: string): void {
    this.workbook.activeSheetId = id;
    this.noteSelection();
    this.tell(false);
  }

  /** The add-in asks for the selected range. */
  private noteSelection(): void {
    this.session.state.selection = { sheetId: this.sheet.id, area: selectedArea(this.selection, this.view()) };
    this.addInSelection = this.session.state.selection;
    this.bridge?.sendEvents();
  }

  /**
   * Carries out a change as one step of undo, recalculates and tells the add-in. What Excel refuses is shown, and nothing of the
   * change remains. `run` answers false when it changed nothing.
   */
  async change(run: () => boolean | undefined): Promise<void> {
    this.history.record(this.workbook, "person");
    try {
      if (run() === false) this.history.drop();
    } catch (error) {
      this.history.abandon(this.workbook);
      if (!(error instanceof HostError)) throw error;
      this.notice = { kind: "problem", message: refusalText(error, this.language) };
    }
    await this.settle();
  }

  async undo(): Promise<void> {
    await this.settleFrom(this.history.undo(this.workbook));
  }

  async redo(): Promise<void> {
    await this.settleFrom(this.history.redo(this.workbook));
  }

  private async settleFrom(before: Workbook | null): Promise<void> {
    if (!before) return;
    const { state } = this.session;
    state.needsRecalculation = true;
    if (state.eventTargets.size > 0) {
      for (const { sheet, area } of changedAreas(before, this.workbook)) state.changes.push({ sheet, area, changeType: "RangeEdited" });
    }
    await this.settle();
  }

  /** Recalculates, repaints and hands events to the add-in. */
  async settle(): Promise<void> {
    await this.session.recalculate();
    this.tell();
    this.bridge?.sendEvents();
  }

  /** Replaces the workbook; the add-in's page starts anew with it. */
  async open(workbook: Workbook, settings: Record<string, unknown> = {}, selections: ReadonlyMap<string, Selection> = new Map()): Promise<void> {
    this.history.clear();
    this.selections = new Map(selections);
    this.openedSettings = settings;
    this.engine = createUniverEngine();
    this.session = this.startSession(workbook);
    this.bridge = null;
    this.opening += 1;
    this.notice = null;
    this.session.state.needsRecalculation = true;
    await this.settle();
  }

  /** Changes the language of the page and of the add-in, which starts anew. */
  speak(language: PageLanguage): void {
    if (language === this.language) return;
    this.language = language;
    this.openedSettings = this.settings;
    this.session = this.startSession(this.workbook);
    this.bridge = null;
    this.opening += 1;
    this.tell();
  }

  private startSession(workbook: Workbook): PageSession {
    const { language, today, engine } = this;
    return new PageSession(
      { language, today, engine, workbook },
      { beforeChange: () => this.recordAddIn(), afterBatch: () => this.afterBatch() },
    );
  }

  /** What the add-in does by itself in answer to an edit belongs to that edit: one undo takes both back. */
  private recordAddIn(): void {
    const isAsked = this.running > 0 || document.activeElement instanceof HTMLIFrameElement;
    if (isAsked) this.history.record(this.workbook, "add-in");
  }

  private afterBatch(): void {
    const { selection } = this.session.state;
    if (selection && selection !== this.addInSelection) {
      const { top, left, bottom, right } = selection.area;
      this.selections.set(selection.sheetId, { ...selectCell(top, left), end: { row: bottom, column: right } });
      this.addInSelection = selection;
    }
    this.tell();
  }

  /** To be called by the add-in's page before office.js loads. */
  attach(page: HostPage): void {
    const bridge = new Bridge(page, this.session, { settings: this.openedSettings, buttons: this.buttons, instance: crypto.randomUUID() });
    this.bridge = bridge;
    for (const waiter of this.bridgeWaiters.splice(0)) waiter(bridge);
  }

  private bridgeReady(): Promise<Bridge> {
    return this.bridge ? Promise.resolve(this.bridge) : new Promise((resolve) => this.bridgeWaiters.push(resolve));
  }

  /** Runs a function of the add-in for a ribbon button; resolves when it is done. */
  async press(control: string): Promise<void> {
    this.running += 1;
    this.tell(false);
    try {
      const bridge = await this.bridgeReady();
      await bridge.press(control);
    } catch (error) {
      this.notice = { kind: "problem", title: pageTexts(this.language).commandFailed, message: error instanceof Error ? error.message : String(error) };
    } finally {
      this.running -= 1;
      this.tell();
    }
  }

  /** "B3" or "B3:D9" of the selection. */
  selectedAddress(): string {
    return formatArea(selectedArea(this.selection, this.view()));
  }
}
