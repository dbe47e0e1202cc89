/** 补录: contacts that were recorded long after they took place. */
import { DEFAULT_RECORD_HOURS } from "../../core";
import { label } from "../model/language";
import { amount, defineRule } from "../model/rule";

export const lateRecord = defineRule({
  id: "late-record",
  source: "G1",
  label: label("补录", "Late record"),
  meaning: label(
    "联系后超过设定的小时数才录入即为补录；非工作日不计。",
    "Recorded more than so many hours after the contact; days off do not count.",
  ),
  fields: { hours: amount("联系后几小时内录入", "Hours to record it", { preset: DEFAULT_RECORD_HOURS, min: 0.5, max: 720, unit: "hour" }) },
  hasSwitch: true,
  acts: "rep",
  isPrivate: true,
  names: "late",
  standsInSettings: true,
});
