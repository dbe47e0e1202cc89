/** Cells in which people put something that no formula can read as it stands: it is left there. Pure. */
import { dateDoubt, type DateDoubt, type DateRange } from "../../core";
import {
  cleanName,
  listCells,
  notedShares,
  ruleParts,
  slippedTiers,
  type CellInput,
  type Column,
  type ListName,
  type TableId,
  type Validation,
} from "../../templates";
import { isErrorAt } from "./errorCells";
import { recordsOf, type FoundTable } from "./readTable";
import type { YuanJudge } from "./yuanJudge";

export interface UnreadCell {
  readonly sheet: string;
  readonly header: string;
  /** On the sheet, from 0. */
  readonly row: number;
  /**
   * Text where a number or a date belongs, or a name that its drop-down list does not have: pasting passes by the check of a cell. A number
   * that is no date, or a day far from the period. An amount that looks like one in yuan. Of a target or a weekly rate in %: a number that
   * is read as per cent, or that is no share at all. Of a tier: that it is easier than one that it should go beyond. Of any cell: an error
   * value.
   */
  readonly kind: "value" | "choice" | DateDoubt | "asYuan" | "asPercent" | "outOfRange" | "tierOrder" | "error";
}

type Tables = ReadonlyMap<TableId, FoundTable>;

interface Checked {
  readonly header: string;
  /** Of the table, from 0. */
  readonly index: number;
  readonly validation: Validation;
  readonly money: Column["money"];
  readonly isLog: boolean;
}

/**
 * Such cells of all tables, row by row.
 * @param isYuan of `yuanJudge`
 * @example unreadCells(tables, period, isYuan) // [{ sheet: "周进度", header: "人工修正", row: 16, kind: "value" }] where that cell holds "3万"
 */
export function unreadCells(tables: Tables, period: DateRange, isYuan: YuanJudge): UnreadCell[] {
  return [...errorCells(tables), ...uncheckedCells(tables, { period, isYuan }), ...unreadShares(tables)];
}

/** Error values in cells that people type into. */
function errorCells(tables: Tables): UnreadCell[] {
  return [...tables.values()].flatMap(({ template, content, place }) => {
    const inputs = template.columns.flatMap(({ id, kind }) => (kind === "input" ? (place.columns.get(id) ?? []) : []));
    if (!content.errors?.size) return [];
    return content.rows.flatMap((_, row) =>
      inputs.flatMap(({ header, column }): UnreadCell[] =>
        isErrorAt(content, row, column - content.left) ? [{ sheet: content.sheet, header, row: content.top + 1 + row, kind: "error" }] : [],
      ),
    );
  });
}

/** Shares that are not taken as they were typed, and tiers in the wrong order. */
function unreadShares(tables: Tables): UnreadCell[] {
  const records = Object.fromEntries([...tables].map(([id, found]) => [id, recordsOf(found)]));
  return [...notedShares(records), ...slippedTiers(records)].flatMap(({ table, row, column, note }) => {
    const found = tables.get(table);
    const header = found?.place.columns.get(column)?.header;
    return found && header !== undefined ? [{ sheet: found.content.sheet, header, row: found.content.top + 1 + row, kind: note }] : [];
  });
}

/** What cells are judged by besides their column. */
interface Measure {
  readonly period: DateRange;
  readonly isYuan: YuanJudge;
}

function uncheckedCells(tables: Tables, measure: Measure): UnreadCell[] {
  return [...tables.values()].flatMap((found) => {
    const { sheet, top, rows } = found.content;
    const judges = checkedColumns(found).map((column) => ({ ...column, kind: judgeOf(column, tables, measure) }));
    return rows.flatMap((cells, at) =>
      judges.flatMap(({ header, index, kind }) => {
        const wrong = isErrorAt(found.content, at, index) ? null : kind(cells[index] ?? "");
        return wrong ? [{ sheet, header, row: top + 1 + at, kind: wrong }] : [];
      }),
    );
  });
}

function checkedColumns({ template, place, content }: FoundTable): Checked[] {
  const isLog = template.blankRows !== undefined;
  return template.columns.flatMap(({ id, kind, validation, money }) => {
    const column = place.columns.get(id);
    return kind === "input" && validation && column && !isOfRule(template.id, id) ? [{ header: column.header, index: column.column - content.left, validation, money, isLog }] : [];
  });
}

/** What rules go by is told apart: see unreadLimits.ts. */
function isOfRule(table: TableId, column: string): boolean {
  return ruleParts.some(({ typed }) => typed.table === table && typed.column === column);
}

type Judge = (value: CellInput) => UnreadCell["kind"] | null;

function judgeOf({ validation, isLog, ...column }: Checked, tables: Tables, { period, isYuan }: Measure): Judge {
  if (validation.kind === "date") return (value) => (typeof value === "number" ? dateDoubt(value, period, isLog) : textKind(value));
  if (validation.kind === "number") {
    return (value) => (typeof value === "number" ? (isYuan(column, value) ? "asYuan" : null) : textKind(value));
  }
  const choices = validation.strict ? choicesOf(validation.list, tables) : null;
  if (choices === null) return () => null;
  return (value) => (choices.has(String(value ?? "")) ? null : "choice");
}

function textKind(value: CellInput): UnreadCell["kind"] | null {
  return value === "" || value === null ? null : "value";
}

/** What a drop-down list offers. */
export interface Choices {
  readonly labels: readonly string[];
  /** As names are compared in the workbook; a blank cell is none that is missing. */
  has(typed: string): boolean;
}

/** null where the list itself is missing. */
export function choicesOf(list: ListName, tables: Tables): Choices | null {
  const { table, column, length } = listCells.find(({ name }) => name === list) ?? {};
  const found = table && tables.get(table);
  if (!found || column === undefined) return null;
  const labels = recordsOf(found).slice(0, length).map((record) => String(record[column] ?? ""));
  const known = new Set(["", ...labels.map(cleanName)]);
  return { labels, has: (typed) => known.has(cleanName(typed)) };
}
