/** 待补充: records that name nothing that a review could use. */
import { DEFAULT_SUMMARY_CHARACTERS, FORMER_SUMMARY_CHARACTERS } from "../../core";
import { label } from "../model/language";
import { defineRule, whole } from "../model/rule";

export const vague = defineRule({
  id: "vague",
  source: "G0",
  label: label("待补充", "Needs detail"),
  meaning: label(
    "谈过话却没写到需求、异议、方案、金额、时间或结果的记录；够长的不算（40 字，英文 12 词）。",
    "Talks recorded without need, objection, solution, amount, date or result; long ones pass (40 characters, in English 12 words).",
  ),
  fields: { chars: whole("少于几个字才判断", "Length that passes", { preset: DEFAULT_SUMMARY_CHARACTERS, formerly: { 1: FORMER_SUMMARY_CHARACTERS }, min: 1, max: 1000 }) },
  hasSwitch: true,
  acts: "rep",
  isPrivate: true,
  names: "vague",
  standsInSettings: true,
});
