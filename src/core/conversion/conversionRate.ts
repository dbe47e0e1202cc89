import { foldName } from "../names/names";
import { ratio } from "../units/ratio";
import type { Ratio } from "../units/ratio";

/** 跟进阶段: 线索, 意向, 方案, 谈判, 成交, 服务, 流失, 无效. */
export type StageCode = "lead" | "interest" | "proposal" | "negotiation" | "won" | "service" | "lost" | "invalid";

/** 意向 or later on the way to a customer. 流失 and 无效 are ends, not steps. */
const INTEREST_OR_LATER: readonly StageCode[] = ["interest", "proposal", "negotiation", "won", "service"];

/** The columns of a follow-up row that conversion looks at. */
export interface StageRow {
  readonly customer: string | null;
  readonly stage: StageCode | null;
}

/**
 * 转化率: distinct customers that reached 意向 or later ÷ all distinct customers.
 *
 * Names count once, compared trimmed, NFC and without case. A customer lost later has still reached 意向 when one of its rows says so.
 * Rows without a customer are left out; a row without stage counts the customer only. Null without customers.
 * Source: docs/rules.md#conversion. Example: A 线索, A 意向, B 线索 → 0.5.
 */
export function conversionRate(rows: readonly StageRow[]): Ratio | null {
  const all = new Set<string>();
  const reached = new Set<string>();
  for (const { customer, stage } of rows) {
    const name = foldName(customer ?? "");
    if (name === "") continue;
    all.add(name);
    if (stage !== null && INTEREST_OR_LATER.includes(stage)) reached.add(name);
  }
  return all.size === 0 ? null : ratio(reached.size / all.size);
}
