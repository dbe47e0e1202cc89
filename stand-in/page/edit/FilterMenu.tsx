import { useState } from "react";
import { applyFilters } from "../../table/filterTable";
import { sortTable } from "../../table/sortTable";
import { bodyArea, findTable, sheetColumnOf } from "../../table/tableLayout";
import type { Table } from "../../../src/file/model";
import type { GridPainter } from "../grid/gridPainter";
import type { OpenWorkbook } from "../open/openWorkbook";
import type { PageTexts } from "../texts/pageTexts";
import { focusGrid } from "./focusGrid";

export interface FilterMenuProps {
  page: OpenWorkbook;
  texts: PageTexts;
  painter: GridPainter;
  tableId: string;
  columnId: number;
}

/** Sorting and filtering of one column of a table. */
export function FilterMenu(props: FilterMenuProps) {
  const table = findTable(props.page.workbook, props.tableId)?.table;
  const column = table?.columns.find(({ id }) => id === props.columnId);
  return table && column ? <OpenFilterMenu {...props} table={table} column={column} /> : null;
}

function OpenFilterMenu({ page, texts, painter, table, column }: FilterMenuProps & { table: Table; column: Table["columns"][number] }) {
  const at = sheetColumnOf(table, column);
  const all = columnTexts(page, table, at);
  const before = table.filters?.find(({ columnId }) => columnId === column.id)?.texts;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(before ?? all));
  const box = painter.cellBox({ top: table.area.top, bottom: table.area.top, left: at, right: at });
  const close = (): void => {
    page.menu = null;
    page.tell(false);
    focusGrid();
  };
  const carryOut = (run: () => void): void => {
    close();
    const done = page.change(() => {
      run();
      return true;
    });
    void done.then(() => painter.reveal({ row: page.view().rows.step(table.area.top, 1), column: at }));
  };
  const textAt = (row: number, of: number): string => page.view().textAt(row, of).text;
  const filter = (wanted: ReadonlySet<string> | null): void =>
    carryOut(() => applyFilters(page.session.state, page.sheet, table, column.id, wanted && [...wanted], textAt));
  const toggle = (text: string): void => {
    const next = new Set(chosen);
    if (!next.delete(text)) next.add(text);
    setChosen(next);
  };
  return (
    <div
      className="menu filter-menu"
      role="dialog"
      aria-label={texts.filterOf(column.name)}
      style={{ left: Math.max(0, box.left + box.width - 260), top: box.top + box.height + 2 }}
      onMouseDown={(event) => event.stopPropagation()}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === "Escape") close();
      }}
    >
      <button type="button" onClick={() => carryOut(() => sortTable(page.session.state, page.sheet, table, column.id, "ascending"))}>
        {texts.sortUp}
      </button>
      <button type="button" onClick={() => carryOut(() => sortTable(page.session.state, page.sheet, table, column.id, "descending"))}>
        {texts.sortDown}
      </button>
      <button type="button" disabled={before === undefined} onClick={() => filter(null)}>
        {texts.clearFilter}
      </button>
      <div className="filter-values">
        <label>
          <input type="checkbox" checked={chosen.size === all.length} onChange={() => setChosen(new Set(chosen.size === all.length ? [] : all))} />
          {texts.selectAll}
        </label>
        {all.map((text) => (
          <label key={text}>
            <input type="checkbox" checked={chosen.has(text)} onChange={() => toggle(text)} />
            {text === "" ? texts.blanks : text}
          </label>
        ))}
      </div>
      <div className="dialog-buttons">
        <button type="button" className="primary" disabled={chosen.size === 0} onClick={() => filter(chosen.size === all.length ? null : chosen)}>
          {texts.apply}
        </button>
        <button type="button" onClick={close}>
          {texts.cancel}
        </button>
      </div>
    </div>
  );
}

/** What the column shows, each text once, in order; blanks last. */
function columnTexts(page: OpenWorkbook, table: Table, column: number): string[] {
  const body = bodyArea(table);
  const texts = new Set<string>();
  for (let row = body.top; row <= body.bottom; row += 1) texts.add(page.view().textAt(row, column).text);
  const sorted = [...texts].filter((text) => text !== "").sort((a, b) => a.localeCompare(b, page.language, { numeric: true }));
  return texts.has("") ? [...sorted, ""] : sorted;
}
