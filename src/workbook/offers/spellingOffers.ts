/** Look-alikes and entries that nearly are in their list, as something that one press can unify. Pure. */
import { findLookAlikes } from "../../core";
import { namesAtOnce, typedColumns, type LookAlikes, type NearChoice, type TypedColumn } from "../read/nearNames";
import type { FoundTable } from "../read/readTable";
import type { TableId } from "../../templates";
import type { OfferedColumn, OfferedSpelling, SpellingOffer } from "./offer";

type Tables = ReadonlyMap<TableId, FoundTable>;

/** What Refresh tells of names. */
export interface ToldNames {
  readonly lookAlikes: readonly LookAlikes[];
  readonly near: readonly NearChoice[];
}

/**
 * The first ones of each kind, as they are told, each once; for all tables in which such names stand.
 * @example spellingOffers(tables, told) // [{ spellings: [{ name: "华东电子", count: 2, … }, { name: "華東電子", count: 1, … }], … }]
 */
export function spellingOffers(tables: Tables, { lookAlikes, near }: ToldNames): SpellingOffer[] {
  const offers = [
    ...near.slice(0, namesAtOnce).map((one) => nearOffer(tables, one)),
    ...[...new Set(lookAlikes.map(({ column }) => column))].flatMap((id) => lookAlikeOffers(tables, id)),
  ];
  return [...new Map(offers.map((offer) => [JSON.stringify([offer.columns, offer.spellings]), offer])).values()];
}

/** Columns of one id hold names of one kind: their texts are looked at together. */
function lookAlikeOffers(tables: Tables, id: string): SpellingOffer[] {
  const columns = typedColumns(tables, (column) => column.joins === true && column.id === id);
  const groups = findLookAlikes(columns.flatMap(({ texts }) => texts)).slice(0, namesAtOnce);
  return groups.map((group) => {
    const spellings = group.map(({ name, count, texts }) => ({ name: cleanest(name, texts), count, texts }));
    return { ...offerIn(columns), spellings: spellings.sort((one, other) => other.count - one.count), isListed: false };
  });
}

/** An unknown entry becomes the one of the list in all columns of that list. */
function nearOffer(tables: Tables, { list, typed, near }: NearChoice): SpellingOffer {
  const columns = typedColumns(tables, ({ validation }) => validation?.kind === "list" && validation.list === list);
  const spellings = [near, typed].map((text): OfferedSpelling => {
    const count = columns.reduce((sum, { texts }) => sum + texts.filter((one) => one === text).length, 0);
    return { name: text.trim(), count, texts: [text] };
  });
  return { ...offerIn(columns), spellings, isListed: true };
}

function offerIn(columns: readonly TypedColumn[]): Pick<SpellingOffer, "kind" | "header" | "columns"> {
  const places = columns.map(({ found, column }): OfferedColumn => ({ table: found.template.id, column: column.id }));
  return { kind: "spelling", header: columns[0]?.header ?? "", columns: places };
}

/** Of texts that count as one spelling one without spaces at its ends. */
function cleanest(first: string, texts: readonly string[]): string {
  return texts.find((text) => text === text.trim()) ?? first.trim();
}
