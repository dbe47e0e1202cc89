/**
 * Units of things that are counted one by one, so that 7.5 of them makes no sense. A metric with such a unit has no decimals
 * unless its setup says otherwise. Our list: the classifiers of the metrics that teams set (docs/rules.md#setup) and their
 * everyday English.
 * Weights and money (吨, 万元, 万台) are not among them.
 */
const COUNT_UNITS: ReadonlySet<string> = new Set([
  ..."家 个 台 次 人 件 单 户 场 条 套 份 名 位 项 笔 张 辆 部 只 箱 盒 瓶 支 批 组 篇 封 通 间 所 店 人次 家次 台次".split(" "),
  ..."unit units pc pcs piece pieces item items set sets box boxes device devices machine machines".split(" "),
  ..."customer customers client clients account accounts company companies lead leads deal deals order orders contract contracts".split(" "),
  ..."visit visits call calls meeting meetings email emails event events activity activities case cases complaint complaints".split(" "),
  ..."person persons people member members user users seat seats licence licences license licenses store stores".split(" "),
  ..."project projects ticket tickets time times".split(" "),
]);

/** One decimal for everything that is measured: 万元 to the thousand yuan, percentages to a tenth. */
const MEASURED_DECIMALS = 1;

/**
 * The decimals of a metric whose setup gives none: 0 for a unit that is counted, else 1.
 * Example: `defaultPrecision("家")` is 0, `defaultPrecision("万元")` is 1, `defaultPrecision("")` is 1.
 */
export function defaultPrecision(unit: string): number {
  return isCounted(unit) ? 0 : MEASURED_DECIMALS;
}

/** Whether things with this unit are counted one by one. Example: `isCounted("台")` is true, of "万元" and "" it is false. */
export function isCounted(unit: string): boolean {
  return COUNT_UNITS.has(unit.trim().toLowerCase());
}
