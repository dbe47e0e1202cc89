/** 滞后: who stays below the line for several weeks. */
import { DEFAULT_LAG_RULE } from "../../core";
import { label } from "../model/language";
import { defineRule, share, whole } from "../model/rule";

export const lag = defineRule({
  id: "lag",
  source: "G0",
  label: label("滞后", "Lagging"),
  meaning: label("周达成率连续几周低于阈值即为滞后，请经理协助。", "Below the threshold for this many weeks in a row: the manager helps."),
  fields: {
    threshold: share("周达成率低于", "Weekly rate below", { preset: DEFAULT_LAG_RULE.threshold, min: 0.01, max: 1 }),
    weeks: whole("连续周数", "Weeks in a row", { preset: DEFAULT_LAG_RULE.weeks, min: 1, max: 13, unit: "week" }),
  },
  hasSwitch: true,
  acts: "manager",
  names: "lag",
  standsInSettings: true,
});
