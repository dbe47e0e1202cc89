/** The workbook that the page shows: its session with the add-in, selection, undo, and what is told when anything changes. */

import type { UniverEngine } from "../../engine/univerEngine";
import { createUniverEngine } from "../../engine/univerEngine";
import { areaAddress } from "../../../src/file/address";
import { HostError } from "../../hostError";
import { isCalculationDue } from "../../hostState";
import type { Sheet, Workbook } from "../../../src/file/model";
import { createWorkbook } from "../../../src/file/newWorkbook";
import type { HostPage } from "../../wire/hostPage";
import { AddInLink } from "./addInLink";
import { changedAreas } from "./changedAreas";
import { SheetView } from "../grid/sheetView";
import { History } from "./history";
import type { CellEdit, GridMenu, Notice } from "../texts/notice";
import { PageSession } from "./pageSession";
import { pageTexts } from "../texts/pageTexts";
import type { PageLanguage } from "../texts/pageTexts";
import { refusalText } from "../texts/refusalTexts";
import { selectCell, selectedArea } from "./selection";
import type { Selection } from "./selection";

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
  readonly history = new History();
  readonly addIn = new AddInLink();
  private readonly today: number;
  private engine: UniverEngine;
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

  /** True when no command of the add-in runs and no formula is due. */
  get isSettled(): boolean {
    return this.running === 0 && !isCalculationDue(this.session.state);
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
    this.addIn.sendEvents();
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
    this.addIn.sendEvents();
  }

  /** Replaces the workbook; the add-in's page starts anew with it. */
  async open(workbook: Workbook, settings: Record<string, unknown> = {}, selections: ReadonlyMap<string, Selection> = new Map()): Promise<void> {
    this.history.clear();
    this.selections = new Map(selections);
    this.addIn.restart(settings);
    this.engine = createUniverEngine();
    this.session = this.startSession(workbook);
    this.opening += 1;
    this.notice = null;
    this.session.state.needsRecalculation = true;
    await this.settle();
  }

  /** Changes the language of the page and of the add-in, which starts anew. */
  speak(language: PageLanguage): void {
    if (language === this.language) return;
    this.language = language;
    this.addIn.restart(this.addIn.settings);
    this.session = this.startSession(this.workbook);
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
    this.addIn.attach(page, this.session);
  }

  /** Runs a function of the add-in for a ribbon button; resolves when it is done. */
  async press(control: string): Promise<void> {
    this.running += 1;
    this.tell(false);
    try {
      await this.addIn.press(control);
    } catch (error) {
      this.notice = { kind: "problem", title: pageTexts(this.language).commandFailed, message: error instanceof Error ? error.message : String(error) };
    } finally {
      this.running -= 1;
      this.tell();
    }
  }

  /** "B3" or "B3:D9" of the selection. */
  selectedAddress(): string {
    return areaAddress(selectedArea(this.selection, this.view()));
  }
}
