import { useEffect, useRef } from "react";
import { bodyArea, tableAt } from "../../table/tableLayout";
import { deleteTableRows, insertTableRows } from "../../table/tableRows";
import type { OpenWorkbook } from "../open/openWorkbook";
import type { PageTexts } from "../texts/pageTexts";
import { selectedArea } from "../open/selection";
import { copySelection } from "./clipboard";
import { clearSelection } from "./editCell";
import { focusGrid } from "./focusGrid";

export interface ContextMenuProps {
  page: OpenWorkbook;
  texts: PageTexts;
  x: number;
  y: number;
}

/** The menu of the selected cells. */
export function ContextMenu({ page, texts, x, y }: ContextMenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    menu.current?.querySelector("button")?.focus({ preventScroll: true });
  }, []);
  const close = (): void => {
    page.menu = null;
    page.tell(false);
    focusGrid();
  };
  const item = (label: string, run: () => void) => (
    <button
      key={label}
      type="button"
      role="menuitem"
      onClick={() => {
        close();
        run();
      }}
    >
      {label}
    </button>
  );
  return (
    <div
      ref={menu}
      className="menu"
      role="menu"
      style={{ left: x, top: y }}
      onMouseDown={(event) => event.stopPropagation()}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === "Escape") close();
        const step = event.key === "ArrowDown" ? "nextElementSibling" : event.key === "ArrowUp" ? "previousElementSibling" : null;
        if (step) (document.activeElement?.[step] as HTMLElement | null)?.focus();
      }}
    >
      {item(texts.copy, () => void navigator.clipboard.writeText(copySelection(page)))}
      {item(texts.clear, () => void clearSelection(page))}
      {rowItems(page, texts).map(([label, run]) => item(label, run))}
    </div>
  );
}

/** Inserting and deleting rows of the table that the selection lies in. */
function rowItems(page: OpenWorkbook, texts: PageTexts): [string, () => void][] {
  const area = selectedArea(page.selection, page.view());
  const table = tableAt(page.sheet, area.top, area.left);
  if (!table) return [];
  const body = bodyArea(table);
  const first = Math.max(area.top, body.top);
  const last = Math.min(area.bottom, body.bottom);
  const count = Math.max(1, last - first + 1);
  const change = (run: () => void): (() => void) => () => {
    void page.change(() => {
      run();
      return true;
    });
  };
  const { state } = page.session;
  const { sheet } = page;
  const items: [string, () => void][] = [
    [texts.insertAbove, change(() => insertTableRows(state, sheet, table, first, count))],
    [texts.insertBelow, change(() => insertTableRows(state, sheet, table, last + 1, count))],
  ];
  if (last >= first) items.push([texts.deleteRows, change(() => deleteTableRows(state, sheet, table, first, last))]);
  return items;
}
