/** 红黄绿: where green and amber begin. */
import { DEFAULT_LIGHT_BANDS } from "../../core";
import { label } from "../model/language";
import { defineRule, share } from "../model/rule";

export const light = defineRule({
  id: "light",
  source: "G2",
  label: label("红黄绿", "Lights"),
  meaning: label("达到绿线为绿，达到黄线为黄，再低为红。", "From the green line up green, from the amber line up amber, below red."),
  fields: {
    green: share("绿线", "Green from", { preset: DEFAULT_LIGHT_BANDS.green, min: 0.01, max: 1.5 }),
    amber: share("黄线", "Amber from", { preset: DEFAULT_LIGHT_BANDS.amber, min: 0.01, max: 1.5 }),
  },
  hasSwitch: false,
  names: "light",
  standsInSettings: true,
  notAbove: { field: "amber", other: "green" },
});
