/** Three people, four metrics, filled; nobody moved, renamed or added anything. */
import { fillQuarter, fourMetrics } from "./fillQuarter";
import { reviewRows } from "../rows/conclusions";
import { typeRows } from "../typing";
import type { Plan } from "../makeKept";

export const zh3: Plan = {
  name: "zh-3",
  language: "zh-CN",
  setup: {
    period: { year: 2026, quarter: 3 },
    asOf: "2026-08-19",
    team: "华东区",
    manager: "周敏",
    members: ["陈思远", "林晓雯", "O'Brien"],
    metrics: fourMetrics("zh-CN", 3, true),
    holidays: ["2026-09-25"],
    workdays: ["2026-09-20"],
  },
  work: async (desk) => {
    fillQuarter(desk, 36);
    typeRows(desk, "review", reviewRows(desk, 3));
    return Promise.resolve();
  },
};
