/** The parts of a sheet that belong to some people, so that they alone are printed, in an order of one's own. */
import { areaAddress } from "../../file/address";
import type { Area } from "../cells/address";
import { repColumnOf } from "../../templates";
import { recordsOf, type FoundTable } from "../read/readTable";
import { lastOf, numberRuns } from "../cells/runs";

/**
 * Rows of each person in the order of the keys; where somebody's rows do not stand together there are several parts.
 * @param columns of the pages, from the planned print area
 */
export function areasOfPeople(found: FoundTable, repKeys: readonly string[], { left, right }: Pick<Area, "left" | "right">): readonly Area[] {
  const top = found.content.top + 1;
  const column = repColumnOf(found.template) ?? "";
  const rows = recordsOf(found).map((record, index) => ({ key: String(record[column] ?? ""), at: top + index }));
  return repKeys.flatMap((key) =>
    numberRuns(rows.filter((row) => row.key === key).map(({ at }) => at)).map((run) => ({ top: run[0], bottom: lastOf(run), left, right })),
  );
}

/** @example addressOfParts([{ top: 6, bottom: 18, left: 0, right: 9 }]) // "A7:J19" */
export function addressOfParts(areas: readonly Area[]): string {
  return areas.map(areaAddress).join(",");
}
