/** 问题跟踪表: what was decided, who does it, until when; conclusions of the review come here by themselves. */
import { COMMAND_NAMES } from "../../locales";
import { and, blank, cases, or, say } from "../formula/build";
import { dayOrZero, readable } from "../formula/fragments";
import { date, key, member, outcome, pick, rowId, text } from "../model/columns";
import { label, type Language } from "../model/language";
import { defineSheet, defineTable } from "../model/table";
import { serialOfCell, todayOf } from "../reading/quarter";
import { isWord, words } from "../words";
import type { BookRow } from "../model/book";

const isBlank = and(`${readable("[@issue]")}=""`, `${readable("[@measure]")}=""`);
const status = readable("[@status]");
const hasEnded = or(`${status}=${say("done")}`, `${status}=${say("cancelled")}`);

/** A row of the review that names a measure becomes an action. */
function actionOf(review: BookRow<"review">, language: Language) {
  if (review.text("measure") === "") return null;
  const about = [review.text("who"), review.text("what")].filter((text) => text !== "").join(" · ");
  const reason = review.text("reason");
  return {
    source: words.review[language],
    issue: reason === "" ? about : `${about}${language === "zh-CN" ? "：" : ": "}${reason}`,
    measure: review.get("measure"),
    owner: review.get("owner"),
    due: review.get("due"),
    status: words.notStarted[language],
  };
}

export const actionsTable = defineTable("actions", {
  blankRows: 30,
  carriedFrom: { table: "review", origin: "origin", row: actionOf },
  frozenColumns: 2,
  headerHeight: 34,
  columns: [
    pick("source", "来源", "Source", { "zh-CN": 9, "en-US": 15 }, "qb_list_sources", { align: "Center" }),
    text("issue", "问题", "Issue", 42, { wrap: true, hint: label("现象和影响，一行一个问题。", "What happens and what it costs; one issue a row.") }),
    text("measure", "措施", "Action", 42, { wrap: true }),
    member("owner", "责任人", "Owner", 12, { strict: false }),
    date("due", "时限", "Due", 12, { align: "Center" }),
    pick("status", "状态", "Status", 12, "qb_list_statuses", { align: "Center" }),
    text("verification", "验证结果", "Verified", 24, { wrap: true }),
    outcome("overdue", "逾期", "Overdue", { "zh-CN": 13, "en-US": 19 }, {
      align: "Center",
      about: label("到今天为止，这项措施是否超过时限；已完成、已取消的不算。", "Whether the action is past its due date today; done and cancelled ones are not."),
      outcomes: { overdue: { counts: "days", tone: "red" }, dueToday: { tone: "amber" }, noDate: { tone: "amber" }, notDue: {} },
      formula: (say) => `=${cases(
        [isBlank, blank],
        [hasEnded, blank],
        [`${dayOrZero("[@due]")}>0`, cases(
          ["INT([@due])<qb_today", say("overdue", "(qb_today-INT([@due]))")],
          ["INT([@due])=qb_today", say("dueToday")],
          say("notDue"))],
        say("noDate"))}`,
      core: (row, book) => {
        if (row.text("issue") === "" && row.text("measure") === "") return null;
        if (isWord(row.get("status"), "done", book.language) || isWord(row.get("status"), "cancelled", book.language)) return null;
        const due = serialOfCell(row, "due");
        if (due === null) return "noDate";
        const late = todayOf(book) - due;
        if (late > 0) return { code: "overdue", amount: late };
        return late === 0 ? "dueToday" : "notDue";
      },
    }),
    rowId(),
    key("origin", "来源行", "Origin row"),
  ],
});

export const actionsSheet = defineSheet({
  id: "actions",
  module: "core",
  label: label("问题跟踪表", "Issues and actions"),
  title: label("问题跟踪表", "Issues and actions"),
  guidance: label(
    `周会和风险中的问题直接填在这里；结果复盘里写了「改进措施」的行，点「${COMMAND_NAMES.refreshWorkbook["zh-CN"]}」时自动转入。`,
    `Write issues from the weekly meeting and risks here; “${COMMAND_NAMES.refreshWorkbook["en-US"]}” brings in review rows that name an action.`,
  ),
  tabColor: "#B4690E",
  warnsBelow: { table: "actions", column: "issue" },
  tables: [actionsTable],
  page: { orientation: "Landscape", signature: true },
});
