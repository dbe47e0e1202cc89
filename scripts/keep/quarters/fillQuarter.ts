/** What every kept workbook is filled with, and the setup that all of them share. */
import { words, type Language } from "../../../src/templates";
import { actionRows, overrideRows } from "../rows/conclusions";
import { followUpRows } from "../rows/followUps";
import { texts, turn } from "../rows/texts";
import { weeklyRows } from "../rows/weeks";
import { typeRows } from "../typing";
import type { Desk } from "../desk";

/** Follow-ups, weeks, overrides, actions, ticks of the targets, notes of the calendar. Conclusions of the review wait until all members are there. */
export function fillQuarter(desk: Desk, followUps: number): void {
  const { language, setup } = desk;
  const tick = words.tick[language];
  typeRows(desk, "followUps", followUpRows(desk, followUps));
  typeRows(desk, "weekly", weeklyRows(desk));
  typeRows(desk, "review", overrideRows(desk));
  typeRows(desk, "actions", actionRows(desk));
  typeRows(desk, "targets", setup.metrics.map((_, at) => ({
    at,
    cells: { specific: tick, ...(at !== 1 && { attainable: tick }), ...(at % 2 === 0 && { relevant: tick }), basis: turn(texts[language].notes, at) },
  })));
  typeRows(desk, "targets", [{ at: 0, cells: { unassigned: 2.5 } }, { at: 1, cells: { "rep:R02": "" } }, { at: 3, cells: { "rep:R03": texts[language].pendingText } }]);
  typeRows(desk, "holidays", [{ at: 0, cells: { note: language === "zh-CN" ? "中秋" : "Mid-Autumn" } }]);
}

/** The four metrics that a new workbook offers first, with tiers of targets for a team of this size; the last one better the lower it is where asked for. */
export function fourMetrics(language: Language, members: number, hasLower: boolean): readonly object[] {
  const isChinese = language === "zh-CN";
  const tiers = (perMember: number) => {
    const target = perMember * members;
    return { target, challenge: (target * 11) / 10, sprint: (target * 12) / 10, baseline: (target * 9) / 10 };
  };
  return [
    { id: "sales", name: isChinese ? "销售额" : "Sales", unit: isChinese ? "万元" : "10k CNY", kind: "additive", precision: 1, ...tiers(40) },
    { id: "new-customers", name: isChinese ? "新客户开发数" : "New customers", unit: isChinese ? "家" : "customers", kind: "additive", precision: 0, ...tiers(10) },
    {
      id: "collection", name: isChinese ? "回款率" : "Collection rate", unit: "%", kind: "ratio", precision: 1,
      target: 0.9, challenge: 0.93, sprint: 0.95, baseline: 0.87,
    },
    hasLower
      ? { id: "complaints", name: isChinese ? "客户投诉" : "Complaints", unit: isChinese ? "件" : "cases", kind: "additive", direction: "lower", precision: 0, ...tiers(5) }
      : { id: "key-product", name: isChinese ? "重点产品销量" : "Key product sales", unit: isChinese ? "台" : "pcs", kind: "additive", precision: 0, ...tiers(20) },
  ];
}
