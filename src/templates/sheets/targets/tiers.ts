/** The tiers of 目标设定: how 挑战 and 冲刺 are read, and whether they go beyond the base. */
import { readTarget, tierSlips } from "../../../core";
import { cases } from "../../formula/build";
import { targetOf } from "../../formula/fragments";
import { step } from "../../model/columns";
import { label } from "../../model/language";
import { isOfShares, towardsGood, traits, type TargetColumn } from "./checks";

export const challengeAs: TargetColumn = step("challengeAs", "挑战读作", "Stretch read as", {
  format: "metric",
  about: label("挑战目标；比率按百分数填写的换成小数。", "The stretch target; of ratios per cent as a share."),
  formula: `=${targetOf("[@challenge]", isOfShares)}`,
  core: (row, book) => readTarget(row.number("challenge"), traits(row, book)),
});

export const sprintAs: TargetColumn = step("sprintAs", "冲刺读作", "Sprint read as", {
  format: "metric",
  about: label("冲刺目标；比率按百分数填写的换成小数。", "The sprint target; of ratios per cent as a share."),
  formula: `=${targetOf("[@sprint]", isOfShares)}`,
  core: (row, book) => readTarget(row.number("sprint"), traits(row, book)),
});

/** 1 where the first is easier to reach than the second, 0 where it is not or one of them is missing. */
const easier = (tier: string, than: string): string =>
  cases([`COUNT(${tier},${than})<2`, "0"], [`ROUND(ROUND(${tier},9)-ROUND(${than},9),9)*${towardsGood}<0`, "1"], "0");

const challengeSlips = easier("[@challengeAs]", "[@base]");
const sprintSlips = `MAX(${easier("[@sprintAs]", "[@base]")},${easier("[@sprintAs]", "[@challengeAs]")})`;

export const tiers: TargetColumn = step("tiers", "档次顺序", "Tiers out of order", {
  format: "integer",
  results: [0, 1, 2, 3],
  about: label(
    "挑战比基础容易记 1，冲刺比基础或挑战容易记 2，两者都有记 3；顺序对为 0。",
    "1 where the stretch is easier than the base, 2 where the sprint is easier than either, 3 where both are; 0 in order.",
  ),
  formula: `=${challengeSlips}+2*${sprintSlips}`,
  core: (row, book) => {
    const read = { base: row.number("base"), challenge: row.number("challengeAs"), sprint: row.number("sprintAs") };
    const slips = tierSlips(read, traits(row, book).direction).map(({ tier }) => tier);
    return (slips.includes("challenge") ? 1 : 0) + (slips.includes("sprint") ? 2 : 0);
  },
});
