/** Amounts in which yuan and 10,000 yuan were mixed up, as something that one press can convert. Pure. */
import { holdsCell } from "../../file/area";
import { mixedUnits, type MixedUnit, type TableId } from "../../templates";
import { yuanJudge, type YuanFacts, type YuanJudge } from "../read/yuanJudge";
import type { FoundTable } from "../read/readTable";
import type { AmountOffer, OfferedAmount } from "./offer";

type Tables = ReadonlyMap<TableId, FoundTable>;

/** Every cell that a press changes was shown before; others are offered after these. */
const offeredAtOnce = 20;

const TEN_THOUSAND = 10_000;

/** A quarter as it was read, in the language in which it says what looks odd. */
type Quarter = YuanFacts & { readonly tables: Tables };

/**
 * By sheet and direction, the first cells each; formulas are nobody's typing and left out.
 * @example amountOffers(quarter) // [{ sheet: "过程跟进", isYuan: true, count: 1, cells: [{ value: 500000, becomes: 50, … }] }]
 */
export function amountOffers(quarter: Quarter): AmountOffer[] {
  const { tables, records, mark } = quarter;
  const offers = new Map<string, { sheet: string; isYuan: boolean; count: number; cells: OfferedAmount[] }>();
  for (const mixed of [...amountsOfLogs(tables, yuanJudge(quarter)), ...mixedUnits(records, mark.language)]) {
    const found = tables.get(mixed.table);
    const cell = found && offeredCell(found, mixed);
    if (!found || !cell) continue;
    const { sheet } = found.content;
    const key = JSON.stringify([sheet, mixed.isYuan]);
    const offer = offers.get(key) ?? { sheet, isYuan: mixed.isYuan, count: 0, cells: [] };
    offer.count += 1;
    if (offer.cells.length < offeredAtOnce) offer.cells.push(cell);
    offers.set(key, offer);
  }
  return [...offers.values()].map((offer) => ({ kind: "amount", ...offer }));
}

function amountsOfLogs(tables: Tables, isYuan: YuanJudge): MixedUnit[] {
  return [...tables.values()].flatMap(({ template, place, content }) => {
    const amounts = template.columns.filter(({ kind, money }) => kind === "input" && money !== undefined);
    return amounts.flatMap(({ id, money }) => {
      const found = place.columns.get(id);
      if (!found) return [];
      return content.rows.flatMap((cells, row) => {
        const value = cells[found.column - content.left];
        return typeof value === "number" && isYuan({ header: found.header, money }, value) ? [{ table: template.id, row, column: id, value, isYuan: true }] : [];
      });
    });
  });
}

function offeredCell({ content, place }: FoundTable, { table, column, row, value, isYuan: inYuan }: MixedUnit): OfferedAmount | null {
  const found = place.columns.get(column);
  const sheetRow = content.top + 1 + row;
  if (!found || (content.formulaAreas ?? []).some((area) => holdsCell(area, sheetRow, found.column))) return null;
  return { table, column, header: found.header, row, sheetRow, value, becomes: converted(value, inYuan) };
}

/** Without the last digits that binary fractions add. */
function converted(value: number, inYuan: boolean): number {
  return Number((inYuan ? value / TEN_THOUSAND : value * TEN_THOUSAND).toPrecision(15));
}
