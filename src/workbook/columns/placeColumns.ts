/**
 * Where the missing columns of the tables on a sheet go. One that people see stands right of the nearest column before it in the
 * template that the table has, else left of the nearest one after it, wherever that is now; a whole sheet column is inserted for it. Where
 * that would go through another table or merged cells, and for hidden columns, it is the right end.
 */
import { columnName, type Column, type Language, type TableId } from "../../templates";
import type { Area } from "../cells/address";
import type { ColumnMark } from "../read/marks";
import type { FoundTable } from "../read/readTable";
import { freeHeader } from "../start/repColumns";
import type { SheetAsItStands } from "../repair/repairSheet";
import { isSeen } from "../cells/seenColumns";
import { isLeftOver, type InsertedColumn, type StandingColumn } from "./insertedColumn";
import { restorableColumns } from "./missingColumns";
import { SheetDraft } from "./sheetDraft";

/** One column that a table gets. Steps are done in their order; each may be done twice. */
export interface ColumnStep extends InsertedColumn {
  readonly mark: ColumnMark;
  readonly table: string;
  /** Header row included: the table with the column, where that comes in at an end of it and Excel does not take it in by itself. */
  readonly takesIn: Area | null;
  /** The hidden name of its header; null for a column that nobody sees. */
  readonly name: string | null;
  /** Its header cell was blank when it was read, and no cell of the sheet moves. */
  readonly isOpen: boolean;
}

interface Slot extends StandingColumn {
  readonly id: string | null;
}

/**
 * @param found the tables of the sheet
 * @param adding columns that an interrupted run was about to add
 * @returns none for a column that has no room
 */
export function placeColumns(
  found: readonly FoundTable[],
  sheet: SheetAsItStands,
  adding: readonly ColumnMark[],
  language: Language,
): readonly ColumnStep[] {
  const draft = new SheetDraft(sheet);
  const steps = found.flatMap((table) => stepsOf(table, draft, (column) => isMarked(adding, table.template.id, column), language));
  return steps.some(({ isInserted }) => isInserted) ? steps.map((step) => ({ ...step, isOpen: false })) : steps;
}

function isMarked(adding: readonly ColumnMark[], table: TableId, column: string): boolean {
  return adding.some((one) => one.table === table && one.column === column);
}

function stepsOf(found: FoundTable, draft: SheetDraft, wasAdding: (column: string) => boolean, language: Language): ColumnStep[] {
  const { template, content } = found;
  const slots = slotsOf(found);
  return restorableColumns(found).flatMap((column): ColumnStep[] => {
    const at = column.hidden ? slots.length : indexFor(column, template.columns, slots);
    const header = (others: readonly Slot[]) => freeHeader(column.label[language], others.map((slot) => slot.header));
    const spare = wasAdding(column.id) ? leftOverAt(at, column, slots, header, language) : null;
    const others = spare === null ? slots : slots.filter((_, index) => index !== spare);
    const text = header(others);
    const place =
      spare === null
        ? makePlace(draft, content.name, at, { row: content.top, text }, wasAdding(column.id))
        : inside(draft, content.name, spare);
    if (!place) return [];
    const { index, ...rest } = place;
    slots.splice(index, spare === null ? 0 : 1, { id: column.id, header: text, isBlank: true, isKnown: true });
    const isNamed = isSeen(column) || text !== column.label[language];
    return [{
      ...rest,
      mark: { table: template.id, column: column.id },
      table: content.name,
      sheet: content.sheet,
      top: content.top,
      header: text,
      name: isNamed ? columnName(template.id, column.id) : null,
    }];
  });
}

function slotsOf({ template, content, place }: FoundTable): Slot[] {
  const idAt = new Map(template.columns.flatMap(({ id }) => {
    const column = place.columns.get(id)?.column;
    return column === undefined ? [] : [[column - content.left, id] as const];
  }));
  return content.headers.map((header, index) => ({
    id: idAt.get(index) ?? null,
    header,
    isBlank: content.rows.every((row) => (row[index] ?? "") === ""),
    isKnown: idAt.has(index),
  }));
}

/** The slot that the column is to have: 0 is before the first one. */
function indexFor({ id }: Column, columns: readonly Column[], slots: readonly Slot[]): number {
  const own = columns.findIndex((column) => column.id === id);
  const slotOf = (column: Column) => (column.hidden ? -1 : slots.findIndex((slot) => slot.id === column.id));
  const before = columns.slice(0, own).map(slotOf).filter((slot) => slot >= 0);
  const last = before[before.length - 1];
  if (last !== undefined) return last + 1;
  return columns.slice(own + 1).map(slotOf).find((slot) => slot >= 0) ?? slots.length;
}

/** The slot of a column that a run inserted beside that place and did not come to name. */
function leftOverAt(
  at: number,
  column: Column,
  slots: readonly Slot[],
  header: (others: readonly Slot[]) => string,
  language: Language,
): number | null {
  const isSpare = (index: number) =>
    isLeftOver(slots[index], [column.label[language], header(slots.filter((_, other) => other !== index))]);
  return [at, at - 1].find(isSpare) ?? null;
}

interface Place extends Pick<ColumnStep, "column" | "isInserted" | "takesIn" | "isOpen"> {
  readonly index: number;
}

interface Header {
  readonly row: number;
  readonly text: string;
}

function makePlace(draft: SheetDraft, table: string, at: number, header: Header, wasAdding: boolean): Place | null {
  const { left, right } = draft.areaOf(table);
  const column = left + at;
  if (column > right) return atRightEnd(draft, table, header);
  if (column === left && wasAdding && left > 0 && draft.isFree(left - 1, header)) return atLeftEnd(draft, table, header, false);
  if (draft.isCut(column, table)) return atRightEnd(draft, table, header);
  if (column === left) return atLeftEnd(draft, table, header, true);
  draft.insert(column);
  return { ...inside(draft, table, at), isInserted: true };
}

function inside(draft: SheetDraft, table: string, index: number): Place {
  return { index, column: draft.areaOf(table).left + index, isInserted: false, takesIn: null, isOpen: false };
}

/** A column inserted there is not the table's yet. */
function atLeftEnd(draft: SheetDraft, table: string, header: Header, isInserted: boolean): Place {
  if (isInserted) draft.insert(draft.areaOf(table).left);
  const area = draft.areaOf(table);
  const takesIn = { ...area, left: area.left - 1 };
  draft.resize(table, takesIn);
  return { index: 0, column: takesIn.left, isInserted, takesIn, isOpen: draft.at(header.row, takesIn.left) === "" };
}

/** A blank sheet column beside the table is taken; else one is inserted; else blank cells in its rows have to do. */
function atRightEnd(draft: SheetDraft, table: string, header: Header): Place | null {
  const area = draft.areaOf(table);
  const column = area.right + 1;
  const isWhole = draft.isFree(column, header) && !draft.isTableAt(column + 1, area);
  const isInserted = !isWhole && !draft.isCut(column, table);
  if (!isWhole && !isInserted && !draft.isFree(column, header, area)) return null;
  if (isInserted) draft.insert(column);
  const takesIn = { ...area, right: column };
  draft.resize(table, takesIn);
  return { index: column - area.left, column, isInserted, takesIn, isOpen: draft.at(header.row, column) === "" };
}
