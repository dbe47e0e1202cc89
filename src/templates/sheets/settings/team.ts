/** 团队成员 and 目标维度: who has targets, and of what kind. */
import { countActiveDays, toSerial } from "../../../core";
import { comparedName, dayOrZero, workingDays } from "../../formula/fragments";
import { label } from "../../model/language";
import { calendarOf, cleanName, memberOf, periodOf, serialOfCell } from "../../reading/quarter";
import type { Book, BookRow } from "../../model/book";
import type { TableTemplate } from "../../model/template";

/** How many people bear the name of this row. */
function namesakes(row: BookRow, book: Book): number {
  const name = cleanName(row.text("name"));
  return book.rows("members").filter((other) => cleanName(other.text("name")) === name).length;
}

export const membersTable: TableTemplate = {
  id: "members",
  title: label("团队成员", "Members"),
  below: true,
  columns: [
    { id: "key", label: label("编号", "Key"), kind: "fixed", format: "text", width: 6, align: "Center" },
    { id: "name", label: label("姓名", "Name"), kind: "input", format: "text", width: 14 },
    { id: "from", label: label("生效日", "From"), kind: "input", format: "date", width: 12, validation: { kind: "date" } },
    { id: "to", label: label("离职日", "To"), kind: "input", format: "date", width: 12, validation: { kind: "date" } },
    {
      id: "activeDays", label: label("在岗工作日", "Active days"), kind: "calculated", format: "integer", width: 11,
      formula: `=${workingDays("[@start]", "[@end]")}`,
      core: (row, book) => {
        const period = periodOf(book);
        return countActiveDays(memberOf(book, row.text("key")), period.first, period.last, period, calendarOf(book));
      },
    },
    {
      id: "start", label: label("起算日", "Counts from"), kind: "calculated", format: "date", width: 0, hidden: true,
      formula: `=MAX(qb_periodStart,${dayOrZero("[@from]")})`,
      core: (row, book) => Math.max(toSerial(periodOf(book).first), serialOfCell(row, "from") ?? 0),
    },
    {
      id: "end", label: label("截止日", "Counts to"), kind: "calculated", format: "date", width: 0, hidden: true,
      formula: `=IF(${dayOrZero("[@to]")}=0,qb_periodEnd,MIN(qb_periodEnd,${dayOrZero("[@to]")}))`,
      core: (row, book) => {
        const last = toSerial(periodOf(book).last);
        return Math.min(last, serialOfCell(row, "to") ?? last);
      },
    },
    // Blank for a name that two people bear: whose row it is, nobody can tell.
    {
      id: "matchKey", label: label("匹配名", "Match name"), kind: "calculated", format: "general", width: 0, hidden: true,
      formula: `=IF(SUMPRODUCT(--EXACT(${comparedName("qbMembers[name]")},${comparedName("[@name]")}))=1,${comparedName("[@name]")},"")`,
      core: (row, book) => (namesakes(row, book) === 1 ? cleanName(row.text("name")) : null),
    },
    { id: "no", label: label("序号", "No."), kind: "fixed", format: "integer", width: 0, hidden: true },
  ],
  highlights: [{ tone: "warning", columns: ["name"], when: 'AND([@name]<>"",[@matchKey]="")' }],
};

export const metricsTable: TableTemplate = {
  id: "metrics",
  title: label("指标", "Metrics"),
  columns: [
    { id: "key", label: label("编号", "Key"), kind: "fixed", format: "text", width: 6, align: "Center" },
    { id: "name", label: label("指标名称", "Metric"), kind: "input", format: "text", width: 16 },
    { id: "unit", label: label("单位", "Unit"), kind: "input", format: "text", width: 8, align: "Center" },
    { id: "kindLabel", label: label("类型", "Kind"), kind: "fixed", format: "text", width: 10 },
    { id: "directionLabel", label: label("方向", "Direction"), kind: "fixed", format: "text", width: 12 },
    { id: "precision", label: label("小数位", "Decimals"), kind: "fixed", format: "integer", width: 8 },
    {
      id: "label", label: label("显示名", "Shown as"), kind: "calculated", format: "general", width: 0, hidden: true,
      formula: '=[@name]&IF([@unit]="",""," ("&[@unit]&")")',
      core: (row) => row.text("name") + (row.text("unit") === "" ? "" : ` (${row.text("unit")})`),
    },
    { id: "id", label: label("标识", "Id"), kind: "fixed", format: "text", width: 0, hidden: true },
    { id: "kind", label: label("类型代码", "Kind code"), kind: "fixed", format: "general", width: 0, hidden: true },
    { id: "direction", label: label("方向代码", "Direction code"), kind: "fixed", format: "general", width: 0, hidden: true },
  ],
};
