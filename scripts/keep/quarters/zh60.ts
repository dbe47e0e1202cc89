/** Sixty people at last: one joined, one left; a member's column was moved, headers renamed, calendar, rules and lists changed. */
import { moveColumn } from "../cutAndPaste";
import { addMember, dateOf, dayOf } from "../byHand";
import { reviewRows } from "../rows/conclusions";
import { weeklyRows } from "../rows/weeks";
import { renameHeader, typeNamed, typeRows, typeBelow } from "../typing";
import { fillQuarter, fourMetrics } from "./fillQuarter";
import type { Desk } from "../desk";
import type { Plan } from "../makeKept";

const members = Array.from({ length: 59 }, (_, index) => `销售${String(index + 1).padStart(2, "0")}`);

export const zh60: Plan = {
  name: "zh-60",
  language: "zh-CN",
  setup: {
    period: { year: 2026, quarter: 3 },
    asOf: "2026-09-16",
    team: "全国销售中心",
    manager: "周敏",
    members,
    metrics: fourMetrics("zh-CN", 59, true),
    holidays: ["2026-09-25"],
    workdays: ["2026-09-20"],
  },
  work: async (desk) => {
    fillQuarter(desk, 150);
    changeSettings(desk);
    renameHeader(desk, "weekly", "actual", "本周完成");
    renameHeader(desk, "targets", "unassigned", "机动");
    renameHeader(desk, "followUps", "customer", "客户（全称）");
    renameHeader(desk, "review", "managerNote", "周敏点评");
    await addMember(desk, "新来的", dateOf(desk, 41));
    typeRows(desk, "targets", [20, 5, 0.9, 3].map((target, at) => ({ at, cells: { "rep:R60": target } })));
    typeRows(desk, "weekly", weeklyRows(desk, 59, 1).filter(({ at }) => at % 14 >= 7));
    typeRows(desk, "review", reviewRows(desk, 60));
    moveColumn(desk, "targets", "rep:R07", "rep:R21");
  },
};

function changeSettings(desk: Desk): void {
  typeRows(desk, "members", [{ at: 4, cells: { to: dayOf(desk, 44) } }, { at: 8, cells: { from: dayOf(desk, 13) } }, { at: 20, cells: { name: "改名的人" } }]);
  typeBelow(desk, "holidays", [{ date: dayOf(desk, 31), note: "高温假" }, { date: "国庆", note: "日期待定" }]);
  typeBelow(desk, "workdays", [{ date: dayOf(desk, 38) }]);
  typeRows(desk, "rules", [
    { at: 0, cells: { threshold: 0.75, second: 3 } },
    { at: 1, cells: { threshold: 0.95, second: 0.8 } },
    { at: 2, cells: { threshold: 48 } },
    { at: 3, cells: { threshold: 12 } },
  ]);
  typeNamed(desk, "qb_team", "全国销售中心（二部）");
  typeRows(desk, "stages", [{ at: 1, cells: { label: "有意向" } }]);
  typeBelow(desk, "supports", [{ label: "总经办" }]);
  typeBelow(desk, "channels", [{ label: "展会" }]);
  typeBelow(desk, "words", [{ word: "框架协议" }]);
  typeBelow(desk, "visits", [{ phrase: "聊了聊" }]);
}
