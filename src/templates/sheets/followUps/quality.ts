/** 记录质量 of the follow-up log: whether a row counts, and whether it says something. Private to the rep and the manager. */
import { qualityOfRead, recordGap } from "../../../core";
import { blank, cases, say } from "../../formula/build";
import { outcome } from "../../model/columns";
import { label, type Language } from "../../model/language";
import { qualityWords } from "../../reading/followUps";
import { ruleOf } from "../../reading/ruleOf";
import { vague } from "../../rules/vague";
import { edged, holdsAny, keysOf } from "./wordSearch";
import type { ColumnId } from "../../model/book";
import type { Column } from "../../model/template";

const isTouch = (language: Language): string => holdsAny(edged("[@said]", language), keysOf("touch"));

const ofRecord = (language: Language): string =>
  cases(
    ['[@said]=""', cases(["[@talks]=1", say("noSummary")], say("touch"))],
    ["[@says]=1", say("clear")],
    ["[@talks]=0", say("touch")],
    [isTouch(language), say("touch")],
    say("vague"));

const ofRow = (language: Language): string =>
  cases(
    ["[@filled]=0", blank],
    ['[@repKey]=""', say("noRep")],
    ['[@repKey]="?"', say("unknownRep")],
    ["[@contact]=0", say("noContactDate")],
    [`qb_vague_on<>${say("on")}`, blank],
    ofRecord(language));

export const quality: Column<ColumnId<"followUps">> = outcome("quality", "记录质量", "Quality", { "zh-CN": 14, "en-US": 15 }, {
  align: "Center",
  isPrivate: true,
  about: label(
    "先看这一行缺不缺代表或日期，缺了就不计入；再看记录是否写到需求、异议、方案、竞品、决策、金额数量、有日期的事或结果，没有就是待补充；没谈上话的是仅触达。",
    "First whether a rep or date is missing, without which the row does not count; then whether the record names a need, objection, solution, competitor, decision, amount, dated deed or result. Without any it needs detail; where nobody talked it is a contact only.",
  ),
  outcomes: {
    vague: { tone: "amber" },
    noSummary: { tone: "amber" },
    noRep: { tone: "warning" },
    unknownRep: { tone: "warning" },
    noContactDate: { tone: "warning" },
    touch: {},
    clear: {},
  },
  formula: { "zh-CN": `=${ofRow("zh-CN")}`, "en-US": `=${ofRow("en-US")}` },
  core: (row, book) => {
    if (row.number("filled") === 0) return null;
    const gap = recordGap({ repKey: row.get("repKey"), contact: row.number("contact") });
    if (gap !== null) return gap;
    if (!ruleOf(book, vague).on) return null;
    const read = { folded: row.text("said"), saysSomething: row.number("says") === 1, isTalk: row.number("talks") === 1 };
    return qualityOfRead(read, qualityWords(book));
  },
});
