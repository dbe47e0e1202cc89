/** Names that may be meant for another one, for people to decide: look-alikes that count apart, entries nearly in their list. Pure. */
import { findLookAlikes, lookAlikeKey, type Spelling } from "../../core";
import { nearestWord } from "../setup/problems/nearestWord";
import type { FoundTable } from "./readTable";
import { choicesOf } from "./unreadCells";
import type { Column, ListName, TableId } from "../../templates";

/** So many of each kind are told one by one, and offered; the others once these are put right. */
export const namesAtOnce = 5;

/** Groups of a column, each with the spellings of what may be one name. */
export interface LookAlikes {
  /** The id of the column. */
  readonly column: string;
  readonly sheet: string;
  readonly header: string;
  /** The row of a spelling is that of its first cell on the sheet, from 0. */
  readonly groups: readonly (readonly (Omit<Spelling, "first"> & { readonly row: number })[])[];
}

/** Columns of names by which rows belong together, where some of them look alike. */
export function lookAlikesIn(tables: ReadonlyMap<TableId, FoundTable>): LookAlikes[] {
  return typedColumns(tables, ({ joins }) => joins === true).flatMap(({ found, column, header, texts }) => {
    const { sheet, top } = found.content;
    const groups = findLookAlikes(texts).map((group) => group.map(({ first, ...one }) => ({ ...one, row: top + 1 + first })));
    return groups.length > 0 ? [{ column: column.id, sheet, header, groups }] : [];
  });
}

/** An entry that its drop-down list does not have, and the one that it most likely stands for. */
export interface NearChoice {
  readonly list: ListName;
  readonly sheet: string;
  readonly header: string;
  /** Of its first cell on the sheet, from 0. */
  readonly row: number;
  readonly typed: string;
  readonly near: string;
}

/** So many different entries of a column are looked up: each is compared with the whole list. */
const mostLookedUp = 20;

/** Entries that nearly are in their list, each once. Example: "王芬" in a team with 王芳 → { typed: "王芬", near: "王芳", … }. */
export function nearChoices(tables: ReadonlyMap<TableId, FoundTable>): NearChoice[] {
  return typedColumns(tables, ({ validation }) => validation?.kind === "list" && validation.strict).flatMap(({ found, column, header, texts }) => {
    const list = column.validation?.kind === "list" ? column.validation.list : null;
    const choices = list && choicesOf(list, tables);
    if (list === null || choices === null) return [];
    const unknown = [...new Set(texts.filter((text) => !choices.has(text)))].slice(0, mostLookedUp);
    return unknown.flatMap((typed) => {
      const near = choices.labels.find((label) => lookAlikeKey(label) === lookAlikeKey(typed)) ?? nearestWord(typed, choices.labels);
      const { sheet, top } = found.content;
      return near === undefined ? [] : [{ list, sheet, header, row: top + 1 + texts.indexOf(typed), typed, near }];
    });
  });
}

/** A column that people type into, with the texts of its rows. */
export interface TypedColumn {
  readonly found: FoundTable;
  readonly column: Column;
  readonly header: string;
  readonly texts: readonly string[];
}

/** Those of all tables that are wanted. */
export function typedColumns(tables: ReadonlyMap<TableId, FoundTable>, isWanted: (column: Column) => boolean): TypedColumn[] {
  return [...tables.values()].flatMap((found) => {
    const { rows, left } = found.content;
    const wanted = found.template.columns.filter((column) => column.kind === "input" && isWanted(column));
    return wanted.flatMap((column) => {
      const place = found.place.columns.get(column.id);
      return place ? [{ found, column, header: place.header, texts: rows.map((cells) => String(cells[place.column - left] ?? "")) }] : [];
    });
  });
}
