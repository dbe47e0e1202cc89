/** Customers in negotiation with what they are expected to bring: later rows leave stage and amount blank, as nothing changed. */
import fc from "fast-check";
import type { Entry, RowEdit } from "./quarterCase";
import type { Surroundings } from "./surroundings";

const often = <T>(weight: number, arbitrary: fc.Arbitrary<T>) => ({ weight, arbitrary });

const customers = ["华东电子", "北方机械", "Acme"] as const;

/** In half of the quarters some rows at the top of the log; none are longer ago than the period, most are due in it. */
export function deals({ ends: [first, last], today, lists }: Surroundings): fc.Arbitrary<RowEdit[]> {
  const negotiation = lists.qb_list_stages.own[3] ?? "";
  const deal = fc.record<Record<string, Entry>>({
    date: fc.integer({ min: Math.min(first, today), max: today }),
    enteredAt: fc.constant(""),
    rep: fc.constantFrom<Entry>(...lists.qb_list_members.own.filter((name) => name !== "")),
    customer: fc.constantFrom<Entry>(...customers),
    project: fc.constantFrom<Entry>("", "", "A"),
    summary: fc.constant("价格再谈，7 月底前答复"),
    stage: fc.oneof(often(3, fc.constant<Entry>(negotiation)), often(2, fc.constant<Entry>(""))),
    amount: fc.oneof(often(2, fc.constant<Entry>("")), often(3, fc.integer({ min: 0, max: 900 }).map((tenths) => tenths / 10))),
    nextDate: fc.oneof(often(5, fc.integer({ min: first, max: last })), often(1, fc.integer({ min: first - 9, max: last + 9 }))),
  });
  const rows = fc.array(deal, { minLength: 3, maxLength: 9 }).map((list) => list.map((cells, row): RowEdit => ({ table: "followUps", row, cells })));
  return fc.oneof(often(1, fc.constant<RowEdit[]>([])), often(1, rows));
}
