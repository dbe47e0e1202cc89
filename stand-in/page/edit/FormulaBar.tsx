import { useState } from "react";
import { areaAddress, tryParseArea } from "../../../src/file/address";
import { findNamedArea } from "../../rules/namedAreas";
import type { OpenWorkbook } from "../open/openWorkbook";
import type { PageTexts } from "../texts/pageTexts";
import { selectCell } from "../open/selection";
import { focusGrid } from "./focusGrid";
import { beginEdit, cancelEdit, changeEdit, commitEdit, editText } from "./editCell";

/** Name box and formula bar. */
export function FormulaBar({ page, texts }: { page: OpenWorkbook; texts: PageTexts }) {
  const { row, column } = page.selection.active;
  const shown = page.edit ? page.edit.text : editText(page.sheet, row, column);
  return (
    <div className="formula-bar">
      <NameBox page={page} texts={texts} />
      <span className="fx" aria-hidden="true">
        fx
      </span>
      <textarea
        className="formula"
        aria-label={texts.formulaBar}
        rows={1}
        spellCheck={false}
        value={shown}
        onFocus={() => {
          if (!page.edit) beginEdit(page, null, "bar");
          else page.edit = { ...page.edit, at: "bar", mode: "edit" };
        }}
        onChange={(event) => changeEdit(page, event.target.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === "Escape") cancelEdit(page);
          else if (event.key === "Enter" && !event.altKey) void commitEdit(page, { rows: event.shiftKey ? -1 : 1, columns: 0 });
          else if (event.key === "Tab") void commitEdit(page, { rows: 0, columns: event.shiftKey ? -1 : 1 });
          else return;
          event.preventDefault();
          focusGrid();
        }}
      />
    </div>
  );
}

/** Shows the active cell, as Excel does; a typed address or name goes there. */
function NameBox({ page, texts }: { page: OpenWorkbook; texts: PageTexts }) {
  const [typed, setTyped] = useState<string | null>(null);
  const { row, column } = page.selection.active;
  const active = areaAddress({ top: row, bottom: row, left: column, right: column });
  const go = (): void => {
    const text = typed ?? active;
    setTyped(null);
    focusGrid();
    const area = tryParseArea(text);
    const named = area ? { sheet: page.sheet, area } : findNamedArea(page.workbook, text);
    if (!named || named.sheet.visibility !== "Visible") return;
    page.showSheet(named.sheet.id);
    page.select({ ...selectCell(named.area.top, named.area.left), end: { row: named.area.bottom, column: named.area.right } });
  };
  return (
    <input
      className="name-box"
      aria-label={texts.cellName}
      value={typed ?? active}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => setTyped(null)}
      onKeyDown={(event) => {
        if (event.key === "Escape") setTyped(null);
        if (event.key !== "Enter") return;
        event.preventDefault();
        go();
      }}
    />
  );
}
