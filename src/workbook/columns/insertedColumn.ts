/** A whole sheet column that is inserted so that a table gets a column between two others: for a new member, or for a missing column. */
import type { Area } from "../cells/address";

export interface InsertedColumn {
  readonly sheet: string;
  /** Header row of the table, and the column, from 0: where they are once the columns before this one are inserted. */
  readonly top: number;
  readonly column: number;
  readonly header: string;
  /** False for a blank column that is there: one that a run inserted before it broke off, or one beside the table. */
  readonly isInserted: boolean;
}

/** A column of a table as it was read. */
export interface StandingColumn {
  readonly header: string;
  /** Nothing stands below the header. */
  readonly isBlank: boolean;
  /** It is one of the template's. */
  readonly isKnown: boolean;
}

/**
 * True for a column that a run inserted before it broke off: blank below a header that Excel gave it ("Column1", "列1"), or that we did.
 * @param given the headers that we may have written
 */
export function isLeftOver(column: StandingColumn | undefined, given: readonly string[]): boolean {
  if (!column || column.isKnown || !column.isBlank) return false;
  return given.includes(column.header) || /^\p{L}+\d+$/u.test(column.header);
}

/** What a column inserted there would go through: it stands on both sides. */
export function areasCutAt<Standing extends { readonly area: Area }>(column: number, standing: readonly Standing[]): readonly Standing[] {
  return standing.filter(({ area }) => area.left < column && column <= area.right);
}
