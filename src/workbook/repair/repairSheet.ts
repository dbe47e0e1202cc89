/**
 * What a finished sheet needs after parts of the workbook were deleted by hand: its deleted tables and names put back, and new
 * formulas where #REF! stands. All else on it stays as people left it.
 */
import { ruleParts, type Language, type TableId } from "../../templates";
import { areaAddress } from "../../file/address";
import { contains, overlaps } from "../../file/area";
import type { Area } from "../cells/address";
import type { ColumnMark } from "../read/marks";
import { moveArea, movePart, partOfSheet, partOfTable } from "../plan/partOfSheet";
import { recordsOf, type FoundTable } from "../read/readTable";
import { mendedCell, mendedColumns, type MendedFormula, type MendedSheet } from "./mendFormulas";
import type { NamePlan, SheetPlan, TablePlan } from "../plan/plan";
import type { Places } from "../formula/places";

/** How a finished sheet stands. */
export interface SheetAsItStands {
  /** Formula or constant of a cell, "" when blank. */
  at(row: number, column: number): string | number | boolean;
  /** The last row that holds something, from 0; -1 where none does. */
  readonly lastRow: number;
  readonly tables: readonly { readonly name: string; readonly area: Area }[];
  /** Merged cells: no table can stand on them. */
  readonly merged?: readonly Area[];
}

export interface StandingParts {
  readonly found: ReadonlyMap<TableId, FoundTable>;
  readonly places: Places;
  readonly language: Language;
  /** The version that the workbook is of. */
  readonly schemaVersion: number;
  /** Cells of the names that stand, by name in lower case. */
  readonly cells: ReadonlyMap<string, { readonly sheet: string | null; readonly area: Area }>;
}

export interface SheetRepair {
  /** Plans of deleted tables and named cells, and of lines that came with a later version. */
  readonly parts: readonly SheetPlan[];
  /** The names of these tables and cells. */
  readonly rebuilt: readonly string[];
  /** Names that are gone, with the cells that they stand for now. */
  readonly names: readonly { readonly name: NamePlan; readonly sheet: string }[];
  readonly formulas: readonly MendedFormula[];
  readonly blocked: readonly BlockedPart[];
}

/** What is being put back. */
export interface BegunRepair {
  /** Names of tables of the sheet that are gone, and of tables and cells that an interrupted run was about to put back. */
  readonly rebuilt: readonly string[];
  /** Columns and cells whose formulas an interrupted run was about to mend. */
  readonly mending: readonly string[];
}

/** A deleted part whose place other content has taken: the name of a table or of cells, and their place. */
export interface BlockedPart {
  readonly name: string;
  readonly area: string;
  /** The column in which the cells stand, where the table lacks it: once it is there, nothing is in the way. */
  readonly column?: ColumnMark;
}

/**
 * @param planned names of the plan that stand on this sheet
 */
export function repairSheet(
  plan: SheetPlan,
  planned: readonly NamePlan[],
  sheet: SheetAsItStands,
  { rebuilt, mending }: BegunRepair,
  standing: StandingParts,
): SheetRepair {
  const asMended: MendedSheet = { name: plan.name, at: (row, column) => sheet.at(row, column), mending };
  const tables = plan.tables.filter(({ name }) => rebuilt.includes(name));
  const free = tables.filter((table) => hasRoom(plan, table, sheet, standing));
  const missing = planned.filter(({ name }) => !standing.cells.has(name.toLowerCase()) || rebuilt.includes(name));
  const placed = missing.map((name) => ({ name, place: placeNow(name, plan, sheet, standing, rebuilt.includes(name.name)) }));
  return {
    parts: [
      ...free.map((table) => partOfTable(plan, table)),
      ...placed.flatMap(({ place }) => place?.part ?? []),
      ...laterLines(plan, planned, sheet, standing),
    ],
    rebuilt: [...free.map(({ name }) => name), ...placed.flatMap(({ name, place }) => (place?.part ? [name.name] : []))],
    names: placed.flatMap(({ name, place }) => (place ? [{ name: { ...name, area: place.area }, sheet: place.sheet }] : [])),
    formulas: [...mendedColumns(asMended, standing), ...mendedBeside(plan, planned, asMended, standing)],
    blocked: [
      ...tables.filter((table) => !free.includes(table)).map(({ name, area }) => ({ name, area: `${plan.name}!${areaAddress(area)}` })),
      ...placed.flatMap(({ name, place }) => (place === null ? [blockedName(name, plan, standing)] : [])),
    ],
  };
}

function blockedName({ name, area }: NamePlan, plan: SheetPlan, { found }: StandingParts): BlockedPart {
  const planned = plan.tables.find((table) => contains(table.area, area));
  const table = planned && found.get(planned.id);
  const column = planned && table && columnOf(area, planned, table);
  const isLacking = column !== undefined && table?.place.columns.has(column) === false;
  return { name, area: `${plan.name}!${areaAddress(area)}`, ...(isLacking && planned && { column: { table: planned.id, column } }) };
}

/** The id of the column in which cells of a planned table stand. */
function columnOf({ left }: Area, planned: TablePlan, { template }: FoundTable): string | undefined {
  return template.columns[left - planned.area.left]?.id;
}

/** A table may go to its place when that is blank, or holds what is left of it: our headers, no longer a table. */
function hasRoom(plan: SheetPlan, { name, area }: TablePlan, sheet: SheetAsItStands, { found }: StandingParts): boolean {
  const others = [...found.values()].filter(({ content }) => content.sheet === plan.name && content.name !== name);
  const standing = [
    ...(sheet.merged ?? []),
    ...sheet.tables.filter((table) => table.name !== name && areaAddress(table.area) !== areaAddress(area)).map((table) => table.area),
    ...others.map(({ content }) => ({
      top: content.top,
      left: content.left,
      bottom: content.top + content.rows.length,
      right: content.left + content.headers.length - 1,
    })),
  ];
  if (standing.some((other) => overlaps(other, area))) return false;
  const headers = plan.values.find((values) => areaAddress(values.area) === areaAddress({ ...area, bottom: area.top }))?.rows[0] ?? [];
  const isOurs = headers.every((header, index) => isSameText(sheet.at(area.top, area.left + index), header));
  return isOurs || isBlank(sheet, area);
}

/** The plan writes an apostrophe before text that Excel would read as something else. */
function isSameText(there: string | number | boolean, planned: string | number | boolean | undefined): boolean {
  return there === (typeof planned === "string" ? planned.replace(/^'/, "") : planned);
}

function isBlank(sheet: SheetAsItStands, area: Area): boolean {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) if (sheet.at(row, column) !== "") return false;
  }
  return true;
}

interface Place {
  readonly sheet: string;
  readonly area: Area;
  /** What has to be written there first. */
  readonly part?: SheetPlan;
}

/** Where the cells of a name are now; null when there is no room for them. @param isBegun an interrupted run was about to put them back */
function placeNow(name: NamePlan, plan: SheetPlan, sheet: SheetAsItStands, standing: StandingParts, isBegun: boolean): Place | null {
  const table = plan.tables.find(({ area }) => contains(area, name.area));
  const found = table && standing.found.get(table.id);
  if (found) return placeInTable(name, table, found);
  const named = standing.cells.get(name.name.toLowerCase());
  const row = named?.sheet === plan.name ? named.area.top : null;
  return table ? { sheet: plan.name, area: name.area } : placeOfParameter(name, plan, sheet, { row, isBegun });
}

function placeInTable({ name, area }: NamePlan, planned: TablePlan, found: FoundTable): Place | null {
  const { content, place } = found;
  const column = place.columns.get(columnOf(area, planned, found) ?? "")?.column;
  if (column === undefined) return null;
  const first = content.top + 1;
  const last = content.top + content.rows.length;
  const at = (top: number, bottom: number): Place => ({ sheet: content.sheet, area: { top, bottom, left: column, right: column } });
  const keyed = ruleParts.find((part) => part.name === name)?.inForce;
  if (keyed) {
    const row = recordsOf(found).findIndex((record) => record["id"] === keyed.row);
    return row < 0 ? null : at(first + row, first + row);
  }
  const isWhole = area.top === planned.area.top + 1 && area.bottom === planned.area.bottom;
  return at(first, isWhole ? last : Math.min(last, first + area.bottom - area.top));
}

/** Labelled cells are looked for so many rows beyond the last planned one. */
const searchedBeyond = 40;

/**
 * A labelled cell stands where its name points, else right of its label, and is written anew where it is blank or was only begun; without
 * either it gets its planned row, or the first free one below.
 * @param stands the row to which its name points, null where it points nowhere here; an interrupted run was about to put it back
 */
function placeOfParameter(
  { area }: NamePlan,
  plan: SheetPlan,
  sheet: SheetAsItStands,
  stands: { readonly row: number | null; readonly isBegun: boolean },
): Place | null {
  const labelColumn = area.left - 1;
  const label = plan.values.find((values) => contains(values.area, { ...area, left: labelColumn, right: labelColumn }))?.rows[0]?.[0];
  const rows = Array.from({ length: area.top + searchedBeyond }, (_, row) => row);
  const at = (row: number): Area => ({ ...area, top: row, bottom: row });
  const partAt = (row: number): SheetPlan => movePart(partOfSheet(plan, { ...area, left: labelColumn }), row - area.top);
  const labelled = stands.row ?? rows.find((row) => isSameText(sheet.at(row, labelColumn), label));
  if (labelled !== undefined) {
    const part = stands.isBegun || isBlank(sheet, at(labelled)) ? partAt(labelled) : undefined;
    return { sheet: plan.name, area: at(labelled), ...(part && { part }) };
  }
  const free = rows.find((row) => row >= area.top && isBlank(sheet, { ...at(row), left: labelColumn }));
  if (free === undefined) return null;
  return { sheet: plan.name, area: at(free), part: partAt(free) };
}

/** Formulas above the tables and of named cells, where these stand now. */
function mendedBeside(plan: SheetPlan, planned: readonly NamePlan[], sheet: MendedSheet, standing: StandingParts): MendedFormula[] {
  return plan.formulas
    .filter(({ area }) => !plan.tables.some((table) => contains(table.area, area)))
    .flatMap((formula) => {
      const area = areaNow(formula.area, plan, planned, standing);
      return area ? mendedCell({ ...formula, area }, sheet, standing.places) : [];
    });
}

/** Lines above the tables that the workbook's version did not have, where their cells are blank, or hold them since a run broke off. */
function laterLines(plan: SheetPlan, planned: readonly NamePlan[], sheet: SheetAsItStands, standing: StandingParts): SheetPlan[] {
  return plan.formulas.flatMap(({ area, formula, since = 0 }) => {
    const place = since > standing.schemaVersion ? areaNow(area, plan, planned, standing) : null;
    const content = place && sheet.at(place.top, place.left);
    return place && (content === "" || content === formula) ? [movePart(partOfSheet(plan, area), place.top - area.top, place.left - area.left)] : [];
  });
}

/** Named cells are where their names point; other cells moved with the table below them. */
function areaNow(area: Area, plan: SheetPlan, planned: readonly NamePlan[], { cells, found }: StandingParts): Area | null {
  const name = planned.find((one) => areaAddress(one.area) === areaAddress(area));
  const cell = name && cells.get(name.name.toLowerCase());
  if (name) return cell?.sheet === plan.name ? cell.area : area;
  const table = plan.tables.find(({ id }) => found.get(id)?.content.sheet === plan.name);
  const { top = 0, left = 0 } = table ? (found.get(table.id)?.content ?? table.area) : {};
  return table ? moveArea(area, top - table.area.top, left - table.area.left) : area;
}
