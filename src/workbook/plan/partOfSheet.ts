/** A part of a sheet's plan: what it asks of one rectangle, so that a deleted table can be put back and nothing beside it is touched. */
import { contains } from "../../file/area";
import type { Area } from "../cells/address";
import type { SheetPlan, TablePlan } from "./plan";

/** The part of a table: its cells and the title in the row above. */
export function partOfTable(plan: SheetPlan, { area }: TablePlan): SheetPlan {
  return partOfSheet(plan, { ...area, top: Math.max(0, area.top - 1) });
}

/** What the plan says of cells inside the area. Tab, folds, frozen panes, charts and page are the sheet's own and stay out. */
export function partOfSheet(plan: SheetPlan, area: Area): SheetPlan {
  const inside = <P extends { readonly area: Area }>(parts: readonly P[]): P[] => parts.filter((part) => contains(area, part.area));
  const columns = <B extends Band>(bands: readonly B[]): B[] => bands.filter(({ first, last }) => first >= area.left && last <= area.right);
  return {
    ...plan,
    numberFormats: inside(plan.numberFormats),
    values: inside(plan.values),
    tables: inside(plan.tables),
    formulas: inside(plan.formulas),
    styles: inside(plan.styles),
    validations: inside(plan.validations),
    highlights: inside(plan.highlights),
    columnWidths: columns(plan.columnWidths),
    hiddenColumns: columns(plan.hiddenColumns),
    rowHeights: plan.rowHeights.filter(({ first, last }) => first >= area.top && last <= area.bottom),
    foldedColumns: [],
    charts: [],
  };
}

interface Band {
  readonly first: number;
  readonly last: number;
}

/** The part some rows further down and columns further right. Its formulas must not refer to cells by their place. */
export function movePart(part: SheetPlan, rows: number, columns = 0): SheetPlan {
  const moved = <P extends { readonly area: Area }>(parts: readonly P[]): P[] =>
    parts.map((one) => ({ ...one, area: moveArea(one.area, rows, columns) }));
  const bands = <B extends Band>(parts: readonly B[]): B[] =>
    parts.map((one) => ({ ...one, first: one.first + columns, last: one.last + columns }));
  return {
    ...part,
    numberFormats: moved(part.numberFormats),
    values: moved(part.values),
    formulas: moved(part.formulas),
    styles: moved(part.styles),
    validations: moved(part.validations),
    highlights: moved(part.highlights),
    columnWidths: bands(part.columnWidths),
    hiddenColumns: bands(part.hiddenColumns),
    rowHeights: part.rowHeights.map(({ first, last, points }) => ({ first: first + rows, last: last + rows, points })),
  };
}

/** The area some rows further down and columns further right. */
export function moveArea({ top, left, bottom, right }: Area, rows: number, columns: number): Area {
  return { top: top + rows, left: left + columns, bottom: bottom + rows, right: right + columns };
}
