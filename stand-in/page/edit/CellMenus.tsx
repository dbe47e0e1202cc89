import { pressKey } from "../grid/gridKeys";
import type { GridPainter } from "../grid/gridPainter";
import type { OpenWorkbook } from "../open/openWorkbook";
import type { PageTexts } from "../texts/pageTexts";
import { CellEditor } from "./CellEditor";
import { ContextMenu } from "./ContextMenu";
import { DropDown } from "./DropDown";
import { FilterMenu } from "./FilterMenu";
import { inputMessage, listEntries } from "./validationLists";

export interface CellMenusProps {
  page: OpenWorkbook;
  texts: PageTexts;
  painter: GridPainter;
}

/** Pixels below a cell under which its input message is shown above it. */
const ROOM_FOR_MESSAGE = 110;

/** What stands over the grid at the active cell: editor, drop-down list, input message, menus. */
export function CellMenus({ page, texts, painter }: CellMenusProps) {
  const { row, column } = page.selection.active;
  const { sheet, menu } = page;
  const merge = page.view().mergeAt(row, column);
  const box = painter.cellBox(merge ?? { top: row, bottom: row, left: column, right: column });
  const inSight = painter.isInSight({ row, column });
  const entries = listEntries(page.workbook, sheet, row, column);
  const label = `${sheet.name} ${page.selectedAddress()} ${page.view().textAt(row, column).text}`;
  const message = inputMessage(sheet, row, column);
  const isLow = painter.roomBelow(box) < ROOM_FOR_MESSAGE;
  return (
    <>
      <CellEditor page={page} box={box} label={label} pressKey={(event) => pressKey(page, painter, event)} />
      {inSight && entries && !page.edit && <DropDown page={page} texts={texts} box={box} entries={entries} open={menu?.kind === "list"} />}
      {inSight && message && !menu && !page.edit && (
        <div className={isLow ? "input-message above" : "input-message"} role="note" style={{ left: box.left + 12, top: isLow ? box.top - 6 : box.top + box.height + 6 }}>
          {message.title && <strong>{message.title}</strong>}
          <span>{message.message}</span>
        </div>
      )}
      {menu?.kind === "context" && <ContextMenu page={page} texts={texts} x={menu.x} y={menu.y} />}
      {menu?.kind === "filter" && <FilterMenu page={page} texts={texts} painter={painter} tableId={menu.tableId} columnId={menu.columnId} />}
    </>
  );
}
