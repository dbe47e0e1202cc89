/** What Refresh offers to put right in one press, once a person has seen it and said so. */
import type { CellInput, TableId } from "../../templates";

export type Offer = SpellingOffer | AmountOffer;

export interface OfferedColumn {
  readonly table: TableId;
  readonly column: string;
}

/** One way in which a name is written. */
export interface OfferedSpelling {
  readonly name: string;
  /** Cells that hold it. */
  readonly count: number;
  /** What stands in them: several texts may count as one spelling (docs/rules.md#names). */
  readonly texts: readonly string[];
}

/** Spellings of what may be one name, wherever they stand. */
export interface SpellingOffer {
  readonly kind: "spelling";
  /** Of the first of the columns. */
  readonly header: string;
  readonly columns: readonly OfferedColumn[];
  /** The most frequent first, at a tie the one that stands first; or the one of the list, then what was typed. */
  readonly spellings: readonly OfferedSpelling[];
  /** The first one stands in the list of such names, and is the only one that may stay. */
  readonly isListed: boolean;
}

/** A number that looks as if it were in another unit of money, and what it would be. */
export interface OfferedAmount extends OfferedColumn {
  readonly header: string;
  /** In the table, from 0. */
  readonly row: number;
  /** On the sheet, from 0. */
  readonly sheetRow: number;
  readonly value: number;
  readonly becomes: number;
}

/** Such numbers of a sheet, all in the same direction. */
export interface AmountOffer {
  readonly kind: "amount";
  readonly sheet: string;
  /** They look like yuan where 10,000 yuan belong; else the other way round. */
  readonly isYuan: boolean;
  /** How many there are. */
  readonly count: number;
  /** The first ones of them: each is shown before it is changed. */
  readonly cells: readonly OfferedAmount[];
}

/** A cell that is to be written, where it still holds what it held. */
export interface Correction {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly was: Exclude<CellInput, null>;
  readonly now: string | number;
}

export interface Corrections {
  readonly cells: readonly Correction[];
  /** Cells that hold formulas, or no longer what was shown. */
  readonly left: readonly Pick<Correction, "sheet" | "row" | "column">[];
  /** How many more cells were shown than hold such a text now. */
  readonly gone: number;
}
