/** Conditional formats by formula that stand in a workbook: ours, and those of the person's own. */
import { parseAreas, type StandingHighlight } from "../../workbook";

/** One format with what was asked of it; to be looked at after the next request. */
export interface AskedRule {
  readonly format: Excel.ConditionalFormat;
  readonly rule: Excel.ConditionalFormatRule;
  readonly ranges: Excel.RangeAreas;
}

/** Asks for the types; the caller's next request carries the question. */
export function askFormats(range: Excel.Range): Excel.ConditionalFormatCollection {
  const { conditionalFormats } = range;
  conditionalFormats.load("items/type");
  return conditionalFormats;
}

/** Those by formula, once the types are known: colour scales, icons and the like have none and are never ours. */
export function byFormula({ items }: Excel.ConditionalFormatCollection): Excel.ConditionalFormat[] {
  return items.filter(({ type }) => type === "Custom");
}

export function askRule(format: Excel.ConditionalFormat): AskedRule {
  const { rule } = format.custom;
  rule.load("formula");
  const ranges = format.getRanges();
  ranges.load("address");
  return { format, rule, ranges };
}

export function standingHighlight({ rule, ranges }: AskedRule): StandingHighlight {
  return { formula: rule.formula, areas: parseAreas(ranges.address) };
}
