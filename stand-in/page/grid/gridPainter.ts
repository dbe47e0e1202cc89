/** Draws the sheet in front into the page: headers, frozen panes, cells, selection. Knows no keys and changes nothing. */

import { columnLetters } from "../../../src/file/address";
import type { Area } from "../../../src/file/model";
import type { OpenWorkbook } from "../open/openWorkbook";
import { columnGroups } from "../../sheet/outline";
import { selectedArea } from "../open/selection";
import type { Place } from "../open/selection";
import type { Axis } from "./axis";
import { drawCells } from "./drawCells";
import { drawCharts } from "./drawCharts";
import { tableButtons } from "./tableButtons";
import type { SheetView } from "./sheetView";

export const HEADER_WIDTH = 46;
export const HEADER_HEIGHT = 22;

/** A rectangle of the grid in pixels of its viewport. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** One of the four parts that freezing makes. */
interface Pane {
  cells: HTMLElement;
  charts: HTMLElement;
  marks: HTMLElement;
  root: HTMLElement;
}

type Half = "fixed" | "moving";

export class GridPainter {
  private readonly spacer = element("grid-spacer");
  private readonly viewport = element("grid-viewport");
  private readonly columnHeads: Record<Half, HTMLElement> = { fixed: element("heads columns"), moving: element("heads columns") };
  private readonly rowHeads: Record<Half, HTMLElement> = { fixed: element("heads rows"), moving: element("heads rows") };
  private readonly panes = new Map<string, Pane>();
  private readonly scrolls = new Map<string, { left: number; top: number }>();
  /** Pixels scrolled and in sight, kept: to ask the browser for them makes it lay out the page in the middle of a change. */
  private scroll = { left: 0, top: 0 };
  private sight = { width: 0, height: 0 };
  private drawnSheet = "";
  private frame = 0;

  constructor(
    private readonly scroller: HTMLElement,
    private readonly page: OpenWorkbook,
  ) {
    scroller.replaceChildren(this.viewport, this.spacer);
    for (const rows of ["moving", "fixed"] as const) {
      for (const columns of ["moving", "fixed"] as const) this.panes.set(`${rows} ${columns}`, createPane(this.viewport));
    }
    this.viewport.append(this.columnHeads.moving, this.columnHeads.fixed, this.rowHeads.moving, this.rowHeads.fixed, element("grid-corner"));
    this.resize();
  }

  /** To be called when the page gave the grid another size. */
  resize = (): void => {
    this.sight = { width: this.scroller.clientWidth, height: this.scroller.clientHeight };
    this.paintSoon();
  };

  get view(): SheetView {
    return this.page.view();
  }

  /** Pixels of the frozen rows and columns. */
  private get frozen(): { left: number; top: number } {
    const { frozen } = this.view.sheet;
    return { left: this.view.columns.start(frozen.columns), top: this.view.rows.start(frozen.rows) };
  }

  /** Scrolls as far as there is something to see. */
  private scrollTo(left: number, top: number): void {
    this.scroller.scrollTo(left, top);
    this.readScroll();
  }

  private readScroll(): void {
    this.scroll = { left: this.scroller.scrollLeft, top: this.scroller.scrollTop };
  }

  /** Draws at the next frame, once however often it is asked for. */
  paintSoon = (): void => {
    if (this.frame !== 0) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      this.paint();
    });
  };

  paint(): void {
    const { view } = this;
    this.size(view);
    const columns = this.halves(view.columns, view.sheet.frozen.columns, this.scroll.left, this.sight.width - HEADER_WIDTH);
    const rows = this.halves(view.rows, view.sheet.frozen.rows, this.scroll.top, this.sight.height - HEADER_HEIGHT);
    const selected = selectedArea(this.page.selection, view);
    for (const half of ["moving", "fixed"] as const) {
      this.drawColumnHeads(half, columns[half], selected);
      this.drawRowHeads(half, rows[half], selected);
      for (const other of ["moving", "fixed"] as const) this.drawPane(`${half} ${other}`, rows[half], columns[other], selected);
    }
  }

  private size(view: SheetView): void {
    this.spacer.style.width = `${view.columns.total + HEADER_WIDTH}px`;
    this.spacer.style.height = `${view.rows.total + HEADER_HEIGHT}px`;
    this.viewport.style.width = `${this.sight.width}px`;
    this.viewport.style.height = `${this.sight.height}px`;
    this.viewport.style.marginBottom = `-${this.sight.height}px`;
    if (this.drawnSheet === view.sheet.id) return;
    this.drawnSheet = view.sheet.id;
    const kept = this.scrolls.get(view.sheet.id) ?? { left: 0, top: 0 };
    this.scrollTo(kept.left, kept.top);
  }

  /** To be called when the person scrolled. */
  noteScroll = (): void => {
    this.readScroll();
    this.scrolls.set(this.drawnSheet, this.scroll);
    this.paintSoon();
  };

  private halves(axis: Axis, frozen: number, scroll: number, room: number): Record<Half, Stretch> {
    const fixed = axis.start(frozen);
    const origin = fixed + scroll;
    const first = Math.max(axis.at(origin), Math.min(frozen, axis.count - 1));
    const last = axis.at(origin + Math.max(0, room - fixed));
    return {
      fixed: { first: 0, last: frozen - 1, origin: 0, at: 0, room: fixed },
      moving: { first, last, origin, at: fixed, room: Math.max(0, room - fixed) },
    };
  }

  private drawPane(name: string, rows: Stretch, columns: Stretch, selected: Area): void {
    const pane = this.panes.get(name);
    if (!pane) return;
    const isEmpty = rows.last < rows.first || columns.last < columns.first;
    pane.root.hidden = isEmpty;
    if (isEmpty) return;
    put(pane.root, { left: HEADER_WIDTH + columns.at, top: HEADER_HEIGHT + rows.at, width: columns.room, height: rows.room });
    const area = { top: rows.first, bottom: rows.last, left: columns.first, right: columns.last };
    const origin = { left: columns.origin, top: rows.origin };
    drawCells(pane.cells, this.view, area, origin, this.view.sheet.showGridlines);
    drawCharts(pane.charts, this.page, this.view, origin);
    pane.marks.replaceChildren(...tableButtons(this.view, area, origin), ...this.selectionMarks(selected, origin));
    pane.root.classList.toggle("frozen-bottom", rows.at === 0 && rows.room > 0 && name.startsWith("fixed"));
    pane.root.classList.toggle("frozen-right", name.endsWith("fixed"));
  }

  private selectionMarks(selected: Area, origin: { left: number; top: number }): HTMLElement[] {
    const { active } = this.page.selection;
    const merge = this.view.mergeAt(active.row, active.column);
    const activeBox = this.boxIn(merge ?? { top: active.row, bottom: active.row, left: active.column, right: active.column }, origin);
    const range = element("selection");
    put(range, this.boxIn(selected, origin));
    const cell = element("active-cell");
    put(cell, activeBox);
    return [range, cell];
  }

  private boxIn(area: Area, origin: { left: number; top: number }): Box {
    const left = this.view.columns.start(area.left) - origin.left;
    const top = this.view.rows.start(area.top) - origin.top;
    return {
      left: left - 1,
      top: top - 1,
      width: this.view.columns.start(area.right + 1) - origin.left - left + 1,
      height: this.view.rows.start(area.bottom + 1) - origin.top - top + 1,
    };
  }

  private drawColumnHeads(half: Half, columns: Stretch, selected: Area): void {
    const layer = this.columnHeads[half];
    put(layer, { left: HEADER_WIDTH + columns.at, top: 0, width: columns.room, height: HEADER_HEIGHT });
    const heads: HTMLElement[] = [];
    const groups = columnGroups(this.view.sheet);
    for (let column = columns.first; column <= columns.last; column += 1) {
      const width = this.view.columns.size(column);
      if (width === 0) continue;
      const isSelected = column >= selected.left && column <= selected.right;
      const head = element(isSelected ? "head selected" : "head");
      head.textContent = columnLetters(column);
      head.dataset["column"] = String(column);
      put(head, { left: this.view.columns.start(column) - columns.origin, top: 0, width, height: HEADER_HEIGHT });
      heads.push(head);
      const group = groups.find(({ last }) => last === column - 1);
      if (group) head.append(foldSign(column, group.isFolded));
    }
    layer.replaceChildren(...heads);
  }

  private drawRowHeads(half: Half, rows: Stretch, selected: Area): void {
    const layer = this.rowHeads[half];
    put(layer, { left: 0, top: HEADER_HEIGHT + rows.at, width: HEADER_WIDTH, height: rows.room });
    const heads: HTMLElement[] = [];
    for (let row = rows.first; row <= rows.last; row += 1) {
      const height = this.view.rows.size(row);
      if (height === 0) continue;
      const isSelected = row >= selected.top && row <= selected.bottom;
      const head = element(isSelected ? "head selected" : "head");
      head.textContent = String(row + 1);
      head.dataset["row"] = String(row);
      put(head, { left: 0, top: this.view.rows.start(row) - rows.origin, width: HEADER_WIDTH, height });
      heads.push(head);
    }
    layer.replaceChildren(...heads);
  }

  /** Where cells lie in the viewport now; they may be scrolled out of it. */
  cellBox(area: Area): Box {
    const { sheet } = this.view;
    const origin = {
      left: area.left < sheet.frozen.columns ? -HEADER_WIDTH : this.scroll.left - HEADER_WIDTH,
      top: area.top < sheet.frozen.rows ? -HEADER_HEIGHT : this.scroll.top - HEADER_HEIGHT,
    };
    return this.boxIn(area, origin);
  }

  /** False when the cell is scrolled out of sight, under frozen panes for example. */
  isInSight({ row, column }: Place): boolean {
    const box = this.cellBox({ top: row, bottom: row, left: column, right: column });
    const { sheet } = this.view;
    const left = column < sheet.frozen.columns ? HEADER_WIDTH : HEADER_WIDTH + this.frozen.left;
    const top = row < sheet.frozen.rows ? HEADER_HEIGHT : HEADER_HEIGHT + this.frozen.top;
    return box.left + 1 >= left && box.top + 1 >= top && box.left < this.sight.width && box.top < this.sight.height;
  }

  /** Pixels of the viewport below a box. */
  roomBelow({ top, height }: Box): number {
    return this.sight.height - top - height;
  }

  /** The cell under a point of the screen; null over headers and outside. */
  placeAt(clientX: number, clientY: number): Place | null {
    const bounds = this.viewport.getBoundingClientRect();
    const x = clientX - bounds.left - HEADER_WIDTH;
    const y = clientY - bounds.top - HEADER_HEIGHT;
    if (x < 0 || y < 0) return null;
    return { row: this.rowAt(y), column: this.columnAt(x) };
  }

  private columnAt(x: number): number {
    return this.view.columns.at(x < this.frozen.left ? x : x + this.scroll.left);
  }

  private rowAt(y: number): number {
    return this.view.rows.at(y < this.frozen.top ? y : y + this.scroll.top);
  }

  /** Scrolls as little as it takes to show the whole cell. */
  reveal({ row, column }: Place): void {
    const { view, frozen } = this;
    const { sheet } = view;
    const room = { width: this.sight.width - HEADER_WIDTH - frozen.left, height: this.sight.height - HEADER_HEIGHT - frozen.top };
    let { left, top } = this.scroll;
    if (column >= sheet.frozen.columns) left = moved(left, view.columns.start(column) - frozen.left, view.columns.size(column), room.width);
    if (row >= sheet.frozen.rows) top = moved(top, view.rows.start(row) - frozen.top, view.rows.size(row), room.height);
    if (left !== this.scroll.left || top !== this.scroll.top) this.scrollTo(left, top);
  }

  /** Rows that one press of Page Down moves. */
  pageRows(): number {
    const { top } = this.frozen;
    const first = this.view.rows.at(top + this.scroll.top);
    const last = this.view.rows.at(this.scroll.top + this.sight.height - HEADER_HEIGHT);
    return Math.max(1, last - first - 1);
  }
}

interface Stretch {
  first: number;
  last: number;
  /** Pixel of the sheet at the pane's corner. */
  origin: number;
  /** Pixels from the headers to the pane. */
  at: number;
  room: number;
}

function moved(scroll: number, start: number, size: number, room: number): number {
  if (start < scroll || size > room) return start;
  return start + size > scroll + room ? start + size - room : scroll;
}

function element(kind: string): HTMLElement {
  const made = document.createElement("div");
  made.className = kind;
  return made;
}

/** The sign over the column after a group, which folds it away or unfolds it. */
function foldSign(column: number, isFolded: boolean): HTMLElement {
  const sign = element("fold-sign");
  sign.textContent = isFolded ? "+" : "−";
  sign.dataset["fold"] = String(column);
  return sign;
}

function put(target: HTMLElement, { left, top, width, height }: Box): void {
  target.style.left = `${left}px`;
  target.style.top = `${top}px`;
  target.style.width = `${width}px`;
  target.style.height = `${height}px`;
}

function createPane(viewport: HTMLElement): Pane {
  const pane = { root: element("pane"), cells: element("cells"), charts: element("charts"), marks: element("marks") };
  pane.root.append(pane.cells, pane.charts, pane.marks);
  viewport.append(pane.root);
  return pane;
}
