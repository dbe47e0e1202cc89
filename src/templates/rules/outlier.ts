/** 异常数字: figures of a week that are far above what was planned or usual. */
import { DEFAULT_OUTLIER_TIMES } from "../../core";
import { label } from "../model/language";
import { amount, defineRule } from "../model/rule";

export const outlier = defineRule({
  id: "outlier",
  source: "ours",
  label: label("异常数字", "Unusual figure"),
  meaning: label(
    "周数超过计划或平时的这么多倍，或像是填错了元和万元，会标出请核对，照常计入。",
    "A week's figure this many times its plan or usual week: marked, counted.",
  ),
  fields: { times: amount("超过计划或平时的几倍", "Times plan or usual week", { preset: DEFAULT_OUTLIER_TIMES, min: 2, max: 1000 }) },
  hasSwitch: true,
  acts: "rep",
  names: "outlier",
  since: 2,
});
