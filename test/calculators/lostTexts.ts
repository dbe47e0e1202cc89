/** People and metrics whose texts are lost, as where a pasted formula finds nothing: what shows them elsewhere is blank. */
import fc from "fast-check";
import type { Surroundings } from "./surroundings";
import type { Entry, RowEdit } from "./quarterCase";

const often = <T>(weight: number, arbitrary: fc.Arbitrary<T>) => ({ weight, arbitrary });

/** In one of six quarters all texts that people type for one of a list. */
export function lostTexts({ sheets, start }: Surroundings): fc.Arbitrary<RowEdit[]> {
  const rows = sheets.flatMap(({ tables }) => tables).flatMap(({ id, lists, columns }): RowEdit[][] => {
    if (!lists) return [];
    const texts = columns.filter(({ kind, format }) => kind === "input" && format === "text");
    const lost = (entry: Entry) => Object.fromEntries(texts.map((column) => [column.id, entry]));
    return [(start[id] ?? []).flatMap((_, row): RowEdit[] => [{ table: id, row, cells: lost({ error: "#N/A" }) }, { table: id, row, cells: lost("") }])];
  });
  const ofTable = (edits: readonly RowEdit[]) => fc.oneof(often(5, fc.constant<RowEdit[]>([])), often(1, fc.constantFrom(...edits).map((edit) => [edit])));
  return fc.tuple(...rows.filter((edits) => edits.length > 0).map(ofTable)).map((lists) => lists.flat());
}
