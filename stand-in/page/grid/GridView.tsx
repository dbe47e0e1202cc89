import { useEffect, useLayoutEffect, useReducer, useRef, useState } from "react";
import type { MouseEvent, ReactNode } from "react";
import { holdsCell } from "../../../src/file/area";
import type { OpenWorkbook } from "../open/openWorkbook";
import type { PageTexts } from "../texts/pageTexts";
import { copySelection, pasteText } from "../edit/clipboard";
import { beginEdit, clearSelection, commitEdit } from "../edit/editCell";
import { focusGrid } from "../edit/focusGrid";
import { toggleGroup } from "../../sheet/outline";
import { selectCell, selectedArea } from "../open/selection";
import { GridPainter } from "./gridPainter";

export interface GridViewProps {
  page: OpenWorkbook;
  texts: PageTexts;
  /** What stands over the cells: editor, lists, menus. */
  menus: (painter: GridPainter) => ReactNode;
  children: ReactNode;
}

/** The sheet in front, with keyboard and mouse. */
export function GridView({ page, texts, menus, children }: GridViewProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const [painter, setPainter] = useState<GridPainter | null>(null);
  const [, redrawMenus] = useReducer((count: number) => count + 1, 0);
  useLayoutEffect(() => {
    if (!scroller.current) return undefined;
    const made = new GridPainter(scroller.current, page);
    made.paint();
    setPainter(made);
    const unsubscribe = page.subscribe(made.paintSoon);
    const sizes = new ResizeObserver(made.resize);
    sizes.observe(scroller.current);
    return () => {
      unsubscribe();
      sizes.disconnect();
    };
  }, [page]);
  const { end } = page.selection;
  const sheetId = page.sheet.id;
  const { row, column } = end;
  const started = useRef(false);
  useEffect(() => {
    if (started.current) painter?.reveal({ row, column });
    started.current = painter !== null;
  }, [painter, sheetId, row, column]);
  useEffect(focusGrid, [sheetId, painter]);
  const isHere = (): boolean => page.edit === null && document.activeElement?.classList.contains("cell-editor") === true;
  return (
    <div
      className="grid"
      role="application"
      aria-label={texts.workbook}
      onCopy={(event) => {
        if (!isHere()) return;
        event.clipboardData.setData("text/plain", copySelection(page));
        event.preventDefault();
      }}
      onCut={(event) => {
        if (!isHere()) return;
        event.clipboardData.setData("text/plain", copySelection(page));
        event.preventDefault();
        void clearSelection(page);
      }}
      onPaste={(event) => {
        if (!isHere()) return;
        event.preventDefault();
        const text = event.clipboardData.getData("text/plain");
        if (text !== "") void pasteText(page, text);
      }}
      onMouseDown={(event) => painter && pressMouse(page, painter, event)}
      onDoubleClick={(event) => {
        if (painter?.placeAt(event.clientX, event.clientY) && isOnCells(event)) beginEdit(page, null);
      }}
      onContextMenu={(event) => painter && openContextMenu(page, painter, event)}
    >
      <div
        ref={scroller}
        className="grid-scroller"
        onScroll={() => {
          painter?.noteScroll();
          if (page.edit || page.menu) redrawMenus();
          else requestAnimationFrame(redrawMenus);
        }}
      />
      <div className="grid-over">{painter && menus(painter)}</div>
      {children}
    </div>
  );
}

function isOnCells(event: MouseEvent): boolean {
  return event.target instanceof Element && event.target.closest(".pane") !== null;
}

function openContextMenu(page: OpenWorkbook, painter: GridPainter, event: MouseEvent): void {
  const place = painter.placeAt(event.clientX, event.clientY);
  if (!place || !isOnCells(event)) return;
  event.preventDefault();
  const area = selectedArea(page.selection, page.view());
  if (!holdsCell(area, place.row, place.column)) page.select(selectCell(place.row, place.column));
  const bounds = event.currentTarget.getBoundingClientRect();
  page.menu = { kind: "context", x: event.clientX - bounds.left, y: event.clientY - bounds.top };
  page.tell(false);
}

/** Selects what the mouse presses and drags over: cells, rows, columns; opens the menu of a table header. */
function pressMouse(page: OpenWorkbook, painter: GridPainter, event: MouseEvent): void {
  if (event.button !== 0 || !(event.target instanceof HTMLElement)) return;
  if (page.edit) void commitEdit(page, { rows: 0, columns: 0 });
  if (event.target.closest(".grid-scroller")) {
    if (event.target.classList.contains("grid-scroller")) return; // its scroll bars
    event.preventDefault();
    focusGrid();
  }
  const hadMenu = page.menu !== null;
  page.menu = null;
  const { table, column, row, fold } = event.target.dataset;
  if (fold !== undefined) return pressFold(page, Number(fold));
  if (event.target.classList.contains("table-button") && table !== undefined) {
    page.menu = { kind: "filter", tableId: table, columnId: Number(column) };
    page.tell(false);
    return event.preventDefault();
  }
  if (event.target.classList.contains("head")) return selectLine(page, column === undefined ? null : Number(column), row === undefined ? null : Number(row));
  const place = isOnCells(event) ? painter.placeAt(event.clientX, event.clientY) : null;
  if (!place) return hadMenu ? page.tell(false) : undefined;
  const merge = page.view().mergeAt(place.row, place.column);
  const start = merge ? { row: merge.top, column: merge.left } : place;
  page.select(event.shiftKey ? { ...page.selection, end: place } : selectCell(start.row, start.column));
  followDrag(page, painter);
}

function pressFold(page: OpenWorkbook, column: number): void {
  void page.change(() => {
    toggleGroup(page.sheet, column);
    return true;
  });
}

function followDrag(page: OpenWorkbook, painter: GridPainter): void {
  const move = (event: globalThis.MouseEvent): void => {
    const place = painter.placeAt(event.clientX, event.clientY);
    const { end } = page.selection;
    if (place && (place.row !== end.row || place.column !== end.column)) page.select({ ...page.selection, end: place });
  };
  const stop = (): void => {
    window.removeEventListener("mousemove", move);
    window.removeEventListener("mouseup", stop);
  };
  window.addEventListener("mousemove", move);
  window.addEventListener("mouseup", stop);
}

function selectLine(page: OpenWorkbook, column: number | null, row: number | null): void {
  const view = page.view();
  const active = { row: row ?? 0, column: column ?? 0 };
  const end = { row: row ?? view.rows.count - 1, column: column ?? view.columns.count - 1 };
  page.select({ active, anchor: active, end });
}
