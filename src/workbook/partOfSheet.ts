/** A part of a sheet's plan: what it asks of one rectangle, so that a deleted table can be put back and nothing beside it is touched. */
import type { Area } from "./address";
import type { SheetPlan, TablePlan } from "./plan";

/** The part of a table: its cells and the title in the row above. */
export function partOfTable(plan: SheetPlan, { area }: TablePlan): SheetPlan {
  return partOfSheet(plan, { ...area, top: Math.max(0, area.top - 1) });
}

/** What the plan says of cells inside the area. Tab, frozen panes, charts and page are the sheet's own and stay out. */
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
    charts: [],
  };
}

interface Band {
  readonly first: number;
  readonly last: number;
}

/** The part some rows further down. Its formulas must not refer to cells by their row. */
export function moveDown(part: SheetPlan, rows: number): SheetPlan {
  const moved = <P extends { readonly area: Area }>(parts: readonly P[]): P[] =>
    parts.map((one) => ({ ...one, area: { ...one.area, top: one.area.top + rows, bottom: one.area.bottom + rows } }));
  return {
    ...part,
    numberFormats: moved(part.numberFormats),
    values: moved(part.values),
    formulas: moved(part.formulas),
    styles: moved(part.styles),
    validations: moved(part.validations),
    highlights: moved(part.highlights),
    rowHeights: part.rowHeights.map(({ first, last, points }) => ({ first: first + rows, last: last + rows, points })),
  };
}

export function contains(outer: Area, inner: Area): boolean {
  return inner.top >= outer.top && inner.bottom <= outer.bottom && inner.left >= outer.left && inner.right <= outer.right;
}

export function overlaps(one: Area, other: Area): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}
