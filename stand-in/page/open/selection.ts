/** The selected cells of a sheet and how keys and mouse move them. */

import { overlaps } from "../../../src/file/area";
import type { Area } from "../../../src/file/model";
import type { SheetView } from "../grid/sheetView";

export interface Place {
  row: number;
  column: number;
}

export interface Selection {
  /** The cell that typing goes to. */
  active: Place;
  /** The corner that stays while the selection is extended. */
  anchor: Place;
  /** The corner that moves. */
  end: Place;
}

export function selectCell(row: number, column: number): Selection {
  const place = { row, column };
  return { active: place, anchor: place, end: place };
}

/** The selected rectangle, widened to whole merged cells. */
export function selectedArea({ anchor, end }: Selection, view: SheetView): Area {
  const area = {
    top: Math.min(anchor.row, end.row),
    bottom: Math.max(anchor.row, end.row),
    left: Math.min(anchor.column, end.column),
    right: Math.max(anchor.column, end.column),
  };
  for (const merge of view.sheet.merges) {
    if (!overlaps(merge, area)) continue;
    area.top = Math.min(area.top, merge.top);
    area.bottom = Math.max(area.bottom, merge.bottom);
    area.left = Math.min(area.left, merge.left);
    area.right = Math.max(area.right, merge.right);
  }
  return area;
}

/** One step in a direction past hidden rows and columns and out of merged cells. */
export function stepFrom(view: SheetView, from: Place, rows: -1 | 0 | 1, columns: -1 | 0 | 1): Place {
  const merge = view.mergeAt(from.row, from.column);
  const row = rows === 1 ? (merge?.bottom ?? from.row) : rows === -1 ? (merge?.top ?? from.row) : from.row;
  const column = columns === 1 ? (merge?.right ?? from.column) : columns === -1 ? (merge?.left ?? from.column) : from.column;
  const next = {
    row: rows === 0 ? row : view.rows.step(row, rows),
    column: columns === 0 ? column : view.columns.step(column, columns),
  };
  const into = view.mergeAt(next.row, next.column);
  return into ? { row: into.top, column: into.left } : next;
}

/** Ctrl+arrow: to the last filled cell of a run, or to the next filled one, or to the edge of what is used. */
export function leapFrom(view: SheetView, from: Place, rows: -1 | 0 | 1, columns: -1 | 0 | 1): Place {
  const inUse = { row: view.used?.bottom ?? 0, column: view.used?.right ?? 0 };
  const isFilled = (place: Place): boolean => !view.isBlank(place.row, place.column);
  const next = (place: Place): Place => stepFrom(view, place, rows, columns);
  const isEnd = (place: Place): boolean => {
    const after = next(place);
    return (after.row === place.row && after.column === place.column) || after.row > inUse.row || after.column > inUse.column;
  };
  let place = from;
  const alongRun = isFilled(from) && isFilled(next(from));
  while (!isEnd(place)) {
    const after = next(place);
    if (alongRun && !isFilled(after)) break;
    place = after;
    if (!alongRun && isFilled(place)) break;
  }
  return place;
}
