/** 太笼统: summaries that say nothing. */
import { DEFAULT_SUMMARY_CHARACTERS } from "../../core";
import { label } from "../model/language";
import { defineRule, whole } from "../model/rule";

export const vague = defineRule({
  id: "vague",
  source: "G0",
  label: label("太笼统", "Vague"),
  meaning: label(
    "字数少于设定值，又没有数字、需求、异议或结果的摘要会标出。",
    "Summaries shorter than this, without a number, need, objection or result, are marked.",
  ),
  fields: { chars: whole("摘要少于几个字", "Characters needed", { preset: DEFAULT_SUMMARY_CHARACTERS, min: 1, max: 1000 }) },
  hasSwitch: true,
  acts: "rep",
  isPrivate: true,
  names: "vague",
  standsInSettings: true,
});
