/** 问题与改进行动: what was decided, who does it, until when; conclusions of the review come here by themselves. */
import { COMMAND_NAMES } from "../../locales";
import { label } from "../model/language";
import { todayOf } from "../shared/reading";
import { isWord } from "../words";
import type { SheetTemplate, TableTemplate } from "../model/template";

export const actionsTable: TableTemplate = {
  id: "actions",
  blankRows: 30,
  frozenColumns: 2,
  headerHeight: 34,
  columns: [
    {
      id: "source", label: label("来源", "Source"), kind: "input", format: "text", width: { "zh-CN": 9, "en-US": 15 },
      align: "Center", validation: { kind: "list", list: "qb_list_sources", strict: true },
    },
    {
      id: "issue", label: label("问题", "Issue"), kind: "input", format: "text", width: 42, wrap: true,
      hint: label("现象和影响，一行一个问题。", "What happens and what it costs; one issue a row."),
    },
    { id: "measure", label: label("措施", "Measure"), kind: "input", format: "text", width: 42, wrap: true },
    {
      id: "owner", label: label("责任人", "Owner"), kind: "input", format: "text", width: 12,
      validation: { kind: "list", list: "qb_list_members", strict: false },
    },
    {
      id: "due", label: label("时限", "Due"), kind: "input", format: "date", width: 12, align: "Center",
      validation: { kind: "date" },
    },
    {
      id: "status", label: label("状态", "Status"), kind: "input", format: "text", width: 12, align: "Center",
      validation: { kind: "list", list: "qb_list_statuses", strict: true },
    },
    { id: "verification", label: label("验证结果", "Verified"), kind: "input", format: "text", width: 24, wrap: true },
    {
      id: "overdue", label: label("逾期", "Overdue"), kind: "calculated", format: "general", width: { "zh-CN": 13, "en-US": 19 },
      align: "Center",
      formula:
        '=IF(AND([@issue]="",[@measure]=""),"",IF(OR([@status]="{done}",[@status]="{cancelled}"),"",IF(ISNUMBER([@due]),' +
        'IF(INT([@due])<qb_today,"{overdue} "&(qb_today-INT([@due]))&" {days}",IF(INT([@due])=qb_today,"{dueToday}","{notDue}")),"{noDate}")))',
      core: (row, book) => {
        if (row.text("issue") === "" && row.text("measure") === "") return null;
        if (isWord(row.get("status"), "done", book.language) || isWord(row.get("status"), "cancelled", book.language)) return null;
        const due = row.number("due");
        if (due === null) return book.word("noDate");
        const late = todayOf(book) - Math.floor(due);
        if (late > 0) return `${book.word("overdue")} ${late} ${book.word("days")}`;
        return book.word(late === 0 ? "dueToday" : "notDue");
      },
    },
    { id: "id", label: label("行标识", "Row id"), kind: "fixed", format: "text", width: 0, hidden: true },
    { id: "origin", label: label("来源行", "Origin row"), kind: "fixed", format: "text", width: 0, hidden: true },
  ],
  highlights: [
    { tone: "red", columns: ["overdue"], when: 'LEFT([@overdue],LEN("{overdue}"))="{overdue}"' },
    { tone: "amber", columns: ["overdue"], when: 'OR([@overdue]="{dueToday}",[@overdue]="{noDate}")' },
  ],
};

export const actionsSheet: SheetTemplate = {
  id: "actions",
  label: label("问题与改进行动", "Issues and actions"),
  title: label("问题与改进行动", "Issues and actions"),
  guidance: label(
    `周会和风险中的问题直接填在这里；结果复盘里写了「改进措施」的行，点「${COMMAND_NAMES.refreshWorkbook["zh-CN"]}」时自动转入。`,
    `Write issues from the weekly meeting and risks here; “${COMMAND_NAMES.refreshWorkbook["en-US"]}” brings in review rows that name a measure.`,
  ),
  tabColor: "#B4690E",
  warnsBelow: { table: "actions", column: "issue" },
  tables: [actionsTable],
  page: { orientation: "Landscape", signature: true },
};
