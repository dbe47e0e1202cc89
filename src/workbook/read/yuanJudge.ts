/** Which numbers look like yuan in a column of 10,000 yuan, while the rule on odd figures is on. Pure. */
import { LOOKS_LIKE_YUAN, MONEY_UNITS, trimSpaces, UNIT_IN_BRACKETS } from "../../core";
import { metricFrom, ruleIn, rules, weightCell, type CellInput, type Column, type Language, type TableRecords } from "../../templates";
import { isCounted } from "../setup/countUnits";

/** Whether this number, in a column with this header, looks like yuan. */
export type YuanJudge = (column: { readonly header: string; readonly money: Column["money"] }, value: number) => boolean;

export interface YuanFacts {
  readonly records: TableRecords;
  readonly named: Readonly<Record<string, CellInput>>;
  readonly mark: { readonly language: Language };
}

/**
 * The amounts are in 10,000 yuan where the header as it stands or the unit of the sales metric says so, and neither says another unit: a
 * team may keep its own. What stands in brackets behind a header is taken for its unit; a unit of things that are counted says nothing of
 * amounts.
 * In a column 预计金额（万元） 500,000 looks like yuan, in a column 预计金额（元） it does not.
 */
export function yuanJudge({ records, named, mark }: YuanFacts): YuanJudge {
  if (!ruleIn(rules.outlier, (name) => named[name], mark.language).on) return () => false;
  const sales = (records.metrics ?? []).map(metricFrom).find(({ key }) => key === named[weightCell]);
  const bySales = unitSays(trimSpaces(sales?.unit ?? ""));
  return ({ header, money }, value) => {
    if (money !== "tenThousands" || value < LOOKS_LIKE_YUAN) return false;
    const said = [headerSays(header), bySales];
    return said.includes(true) && !said.includes(false);
  };
}

/** 百万元 is another unit. */
const TEN_THOUSANDS = new RegExp("(?<![十百千\\d])" + `(?:${MONEY_UNITS.tenThousands.join("|")})`, "i");

/** Whether it is 10,000 yuan; null where it is no unit of amounts. */
function unitSays(unit: string): boolean | null {
  return unit === "" || isCounted(unit) ? null : TEN_THOUSANDS.test(unit);
}

/** Whether a header says that its amounts are in 10,000 yuan; null without a unit behind the name. Example: 预计金额（元） → false. */
export function headerSays(header: string): boolean | null {
  return TEN_THOUSANDS.test(header) || (UNIT_IN_BRACKETS.test(trimSpaces(header)) ? false : null);
}
