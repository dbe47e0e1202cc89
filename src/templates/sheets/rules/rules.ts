/** 规则: what every rule goes by. Thresholds are typed here, those of the first four rules in the settings; names of formulas point here. */
import { formatPercent, LARGEST_SHARE, limitInForce, roundRate, type RuleLimit } from "../../../core";
import { and, blank, cases, lookUp, or, say } from "../../formula/build";
import { percentText, readable } from "../../formula/fragments";
import { calculated, fixed, flag, key, outcome, step, text } from "../../model/columns";
import { label } from "../../model/language";
import { fixedRows } from "../../model/startRows";
import { defineSheet, defineTable } from "../../model/table";
import { ruleParts, thresholdRows } from "../../rules/ruleCells";
import { isWord } from "../../words";
import { recordWordTables } from "./recordWords";
import type { Book, BookRow } from "../../model/book";

type Row = BookRow<"thresholds">;

/** The rules of version 1 are typed in the settings. */
const isTypedHere = ruleParts.some(({ typed }) => typed.table === "thresholds");

const isSwitch = '[@kind]="switch"';
const isOnOrOff = or(`[@given]=${say("on")}`, `[@given]=${say("off")}`);
const isPercent = and('[@kind]="share"', `[@given]>${LARGEST_SHARE}`);

const inSettings = (column: string) => lookUp("qbRules", column, "[@ruleId]", "id");
const typedCell = `CHOOSE([@place]+1,[@typed],${inSettings("threshold")},${inSettings("second")},${inSettings("on")})`;

function isSwitched(row: Row, book: Book): boolean {
  return isWord(row.get("given"), "on", book.language) || isWord(row.get("given"), "off", book.language);
}

/** The threshold of a row as core reads it; null of a switch. */
function readLimit(row: Row): ReturnType<typeof limitInForce> | null {
  const kind = row.text("kind");
  if (kind === "switch") return null;
  const numberIn = (id: "min" | "max" | "preset") => row.number(id) ?? 0;
  const limit: RuleLimit = { kind: kind as RuleLimit["kind"], min: numberIn("min"), max: numberIn("max"), preset: numberIn("preset") };
  return limitInForce(row.get("given"), limit);
}

export const thresholdsTable = defineTable("thresholds", {
  rows: fixedRows(({ rules, language }) => thresholdRows(rules, language)),
  columns: [
    fixed("rule", "规则", "Rule", 14),
    fixed("field", "项目", "Setting", 22),
    text("typed", "填写", "Yours", isTypedHere ? 10 : 0, {
      format: "general",
      align: "Center",
      appliesTo: (row) => row.number("place") === 0,
      about: label("阈值填数字，启用填「开」或「关」。", "A number for a threshold, On or Off for a switch."),
    }),
    calculated("shown", "现在按", "Used now", 10, {
      align: "Center",
      about: label("这条规则现在实际按哪个数判断。", "What the rule goes by at present."),
      formula: `=${cases(['[@kind]="share"', percentText("[@inForce]")], ["ISNUMBER([@inForce])", 'SUBSTITUTE([@inForce],",",".")'], "[@inForce]")}`,
      core: (row) => {
        const value = row.get("inForce");
        if (typeof value !== "number") return value;
        return row.text("kind") === "share" ? formatPercent(roundRate(value), 1) : String(value);
      },
    }),
    fixed("meaning", "含义", "Meaning", { "zh-CN": 62, "en-US": 70 }, { wrap: true }),
    outcome("note", "提示", "Note", { "zh-CN": 20, "en-US": 30 }, {
      about: label("填写的内容没有按原样使用时，说明怎样使用。", "How an entry is read where it is not taken as it stands."),
      outcomes: { asPercent: { tone: "amber" }, byDefault: { tone: "amber" }, notCounted: { tone: "warning" } },
      formula: `=${cases(
        ["[@counts]=1", cases([isPercent, say("asPercent")], blank)],
        ['[@given]=""', say("byDefault")],
        say("notCounted"))}`,
      core: (row, book) => {
        const reading = readLimit(row);
        if (reading) return reading.note;
        if (row.get("given") === null) return "byDefault";
        return isSwitched(row, book) ? null : "notCounted";
      },
    }),
    key("id", "标识", "Id"),
    key("ruleId", "规则标识", "Rule id"),
    key("place", "填写位置", "Place", "integer"),
    key("kind", "类型", "Kind"),
    key("min", "下限", "Lowest", "general"),
    key("max", "上限", "Highest", "general"),
    key("preset", "默认", "Default", "general"),
    step("given", "填写的内容", "Entry", {
      about: label("填在「设置」或本表中的内容。", "What was typed in the settings or here."),
      formula: `=${cases(
        [and("[@place]>0", "ISERROR(MATCH([@ruleId],qbRules[id],0))"), '"?"'],
        [`${readable(typedCell)}=""`, blank],
        typedCell)}`,
      core: (row, book) => {
        const column = ([null, "threshold", "second", "on"] as const)[row.number("place") ?? 0];
        if (!column) return row.get("typed");
        const rule = book.rowsWhere("rules", "id", row.get("ruleId"))[0];
        return rule ? rule.get(column) : "?";
      },
    }),
    step("value", "读作", "Read as", {
      about: label("填写的数字；百分数换成小数。", "The number typed; per cent as a share."),
      formula: `=${cases(["NOT(ISNUMBER([@given]))", blank], [isPercent, "ROUND([@given]/100,9)"], "ROUND([@given],9)")}`,
      core: (row) => {
        const given = row.number("given");
        return given === null ? null : roundRate(row.text("kind") === "share" && given > LARGEST_SHARE ? given / 100 : given);
      },
    }),
    flag("counts", "有效", "Counts", {
      about: label("填写的内容是否能用。", "Whether the entry can be used."),
      formula: `=${cases(
        [isSwitch, cases([isOnOrOff, "1"], "0")],
        ['[@value]=""', "0"],
        [and("[@value]>=[@min]", "[@value]<=[@max]", or('[@kind]<>"whole"', "[@value]=INT([@value])")), "1"],
        "0")}`,
      core: (row, book) => {
        const reading = readLimit(row);
        return reading ? reading.note === null || reading.note === "asPercent" : isSwitched(row, book);
      },
    }),
    step("inForce", "生效值", "Value in force", {
      about: label("公式实际使用的值：填写的内容能用就用它，否则用默认值。", "What formulas go by: the entry where it can be used, else the default."),
      formula: `=${cases([`[@counts]=0`, "[@preset]"], [isSwitch, "[@given]"], "[@value]")}`,
      core: (row) => (row.number("counts") === 0 ? row.get("preset") : row.text("kind") === "switch" ? row.get("given") : row.get("value")),
    }),
  ],
});

export const rulesSheet = defineSheet({
  id: "rules",
  module: "core",
  since: 2,
  label: label("规则", "Rules"),
  title: label("规则", "Rules"),
  guidance: label(
    "各条规则现在按什么判断；前四条在「设置」中修改，改后立即生效。右侧是判断「待补充」的词，可增删。",
    "What each rule goes by now; the first four are changed in Settings and take effect at once. To the right: words by which records are judged, yours to change.",
  ),
  tabColor: "#7A8793",
  tables: [thresholdsTable, ...recordWordTables],
  page: { orientation: "Landscape", signature: false, lastColumn: "note" },
});
