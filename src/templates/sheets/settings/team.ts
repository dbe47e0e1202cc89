/** 团队成员 and 目标维度: who has targets, and of what kind. */
import { cleanName, countActiveDays, plainLetters, toSerial } from "../../../core";
import { blank, cases } from "../../formula/build";
import { comparedName, dayOrZero, plainLetters as plainLettersOf, readable, workingDays } from "../../formula/fragments";
import { calculated, date, fixed, key, pick, step, text } from "../../model/columns";
import { label } from "../../model/language";
import { lists } from "../../lists/lists";
import { rowsForEach } from "../../model/startRows";
import { defineTable } from "../../model/table";
import { directionLabels, kindLabels } from "../../reading/metricCodes";
import { calendarOf, memberOf, serialOfCell } from "../../reading/quarter";
import type { Book, BookRow } from "../../model/book";

const namesakesFormula = "SUMPRODUCT(--EXACT(qbMembers[folded],[@folded]))";

/** How many people bear the name of this row. */
function namesakes(row: BookRow<"members">, book: Book): number {
  const name = row.text("folded");
  return book.rows("members").filter((other) => other.text("folded") === name).length;
}

export const membersTable = defineTable("members", {
  title: label("团队成员", "Members"),
  below: true,
  lists: "member",
  rows: rowsForEach({ key: "member" }, ({ member }, { index }) => ({
    name: member.name,
    from: member.from ? toSerial(member.from) : null,
    to: member.to ? toSerial(member.to) : null,
    no: index + 1,
  })),
  columns: [
    fixed("no", "序号", "No.", 6, { format: "integer", align: "Center" }),
    text("name", "姓名", "Name", 14),
    date("from", "生效日", "From", 12),
    date("to", "离职日", "To", 12),
    calculated("activeDays", "在岗工作日", "Days at work", 11, {
      about: label("此人在本周期在岗的工作日，按它分摊计划。", "Working days of the period on which the person is active; plans go by them."),
      format: "integer",
      formula: `=${workingDays("[@start]", "[@end]")}`,
      core: (row, book) => {
        const { period } = book;
        return countActiveDays(memberOf(book, row.text("key")), period.first, period.last, period, calendarOf(book));
      },
    }),
    step("start", "起算日", "Counts from", {
      about: label("从哪天起算：生效日，最早为周期首日。", "The day from which the person counts: the day of joining, at the earliest the period's first."),
      format: "date",
      formula: `=MAX(qb_periodStart,${dayOrZero("[@from]")})`,
      core: (row, book) => Math.max(toSerial(book.period.first), serialOfCell(row, "from") ?? 0),
    }),
    step("end", "截止日", "Counts to", {
      about: label("算到哪天：离职日，最晚为周期末日。", "The day up to which the person counts: the day of leaving, at the latest the period's last."),
      format: "date",
      formula: `=${cases([`${dayOrZero("[@to]")}=0`, "qb_periodEnd"], `MIN(qb_periodEnd,${dayOrZero("[@to]")})`)}`,
      core: (row, book) => {
        const last = toSerial(book.period.last);
        return Math.min(last, serialOfCell(row, "to") ?? last);
      },
    }),
    step("letters", "姓名（半角）", "Name in plain letters", {
      about: label("姓名里的全角字母和空格改成半角，字母一律小写。", "The name with letters and spaces of full width as plain ones, in lower case."),
      formula: `=${plainLettersOf(readable("[@name]"))}`,
      core: (row) => plainLetters(row.text("name")),
    }),
    step("folded", "姓名（比对用）", "Name as compared", {
      about: label("比对用的写法：全角半角、看不见的字符、多余空格都不算差别。", "The name as it is compared: width of characters, unseen ones and spare spaces make no difference."),
      formula: `=${comparedName("[@letters]")}`,
      core: (row) => cleanName(row.text("name")),
    }),
    step("matchKey", "匹配名", "Match name", {
      about: label(
        "用来认人的姓名；两人同名时留空，因为分不清是谁的记录。",
        "The name by which rows are matched; blank for a name that two people bear, as nobody can tell whose row it is.",
      ),
      formula: `=${cases([`${namesakesFormula}=1`, "[@folded]"], blank)}`,
      core: (row, book) => (namesakes(row, book) === 1 ? row.text("folded") : null),
    }),
    key("key", "编号", "Key"),
  ],
  highlights: [{ tone: "warning", columns: ["name"], when: 'AND([@name]<>"",[@matchKey]="")' }],
});

export const metricsTable = defineTable("metrics", {
  title: label("指标", "Metrics"),
  lists: "metric",
  rows: rowsForEach({ key: "metric" }, ({ metric }, { language }) => ({
    id: metric.id,
    name: metric.name,
    unit: metric.unit,
    kind: metric.kind,
    kindLabel: kindLabels[metric.kind][language],
    direction: metric.direction,
    directionLabel: directionLabels[metric.direction][language],
    precision: metric.precision,
    lagBasis: lists.lagBases.entries[metric.lagBasis === "cumulative" ? 1 : 0]?.[language] ?? null,
  })),
  columns: [
    text("name", "指标名称", "Metric", 16),
    text("unit", "单位", "Unit", 8, { align: "Center" }),
    fixed("kindLabel", "类型", "Kind", 10),
    fixed("directionLabel", "方向", "Direction", 12),
    fixed("precision", "小数位", "Decimals", 8, { format: "integer" }),
    pick("lagBasis", "滞后口径", "Lag by", 9, "qb_list_lagBases", {
      align: "Center",
      hint: label("一单常超过一周计划的指标选「累计」：按到当周末的累计判滞后。空白为周。", "Choose To date where one deal often exceeds a week's plan. Blank: week."),
    }),
    step("label", "显示名", "Shown as", {
      about: label("各表中显示的名称：指标名称和单位。", "The name that sheets show: the metric with its unit."),
      formula: `=${readable("[@name]")}&IF(${readable("[@unit]")}="",""," ("&[@unit]&")")`,
      core: (row) => row.text("name") + (row.text("unit") === "" ? "" : ` (${row.text("unit")})`),
    }),
    key("key", "编号", "Key"),
    key("id", "标识", "Id"),
    key("kind", "类型代码", "Kind code", "general"),
    key("direction", "方向代码", "Direction code", "general"),
  ],
});
