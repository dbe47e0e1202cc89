/** Which cells of tables hold error values: their texts alone do not tell, as a text may read like one. */
import { errorsAmong, readsLikeError, type TableContent } from "../../workbook";
import type { CellInput } from "../../templates";
import { placeOfRange } from "../wire/placeOfRange";
import { readValues } from "../wire/readValues";
import type { AskedTable } from "./quarterState";

/** Another request where a table has cells that read like error values; by the order of the tables. */
export async function readErrors(
  context: Excel.RequestContext,
  tables: readonly AskedTable[],
  values: readonly (readonly (readonly CellInput[])[])[],
): Promise<readonly Pick<TableContent, "errors">[]> {
  const isUnsure = (index: number) => values[index]?.some((cells) => cells.some(readsLikeError)) ?? false;
  const unsure = tables.flatMap(({ range }, index) => (isUnsure(index) ? [{ index, place: placeOfRange(range) }] : []));
  if (unsure.length === 0) return [];
  const types = await readValues(context, unsure.map(({ place }) => place), "valueTypes");
  const errors = new Map(unsure.map(({ index }, at) => [index, { errors: errorsAmong(types[at] ?? []) }]));
  return tables.map((_, index) => errors.get(index) ?? {});
}
