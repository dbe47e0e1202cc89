/** 人员补充: what else there is to know of the people of the team, beside 设置. So far: who is on leave when. */
import { countLeaveDays, countWorkingDays, fromSerial, LEAVE_WITHOUT_CUT, toSerial } from "../../core";
import { and, blank, cases, lookUp, or, sumRows } from "../formula/build";
import { dayOrZero, readable, workingDays } from "../formula/fragments";
import { calculated, date, member, outcome, step, text } from "../model/columns";
import { label } from "../model/language";
import { fixedRows } from "../model/startRows";
import { defineSheet, defineTable } from "../model/table";
import { calendarOf, memberOf, onlyRow, serialOfCell } from "../reading/quarter";
import { repOfRow } from "../reading/repOfRow";
import type { Book, BookRow } from "../model/book";

type Row = BookRow<"leave">;

const from = dayOrZero("[@from]");
const to = dayOrZero("[@to]");
const isBlank = and(...["rep", "from", "to"].map((column) => `${readable(`[@${column}]`)}=""`));
const hasNoDay = or(`${from}=0`, `${to}=0`);
const isReversed = `${to}<${from}`;
const isNobody = or('[@repKey]=""', '[@repKey]="?"');

/** The newest day of leave of those rows of the person that begin earlier, or as early and stand above; 0 without any. */
const isEarlier = "((qbLeave[begins]<[@begins])+(qbLeave[begins]=[@begins])*(ROW(qbLeave[begins])<ROW()))";
const covered = `SUMPRODUCT(MAX((qbLeave[repKey]=[@repKey])*${isEarlier}*qbLeave[ends]))`;

/** In a cell: `covered`. */
function coveredUntil(row: Row, book: Book): number {
  const begins = row.number("begins") ?? 0;
  const isBefore = (other: Row) => {
    const its = other.number("begins") ?? 0;
    return its < begins || (its === begins && other.index < row.index);
  };
  return Math.max(0, ...book.rowsWhere("leave", "repKey", row.get("repKey")).filter(isBefore).map((other) => other.number("ends") ?? 0));
}

/** The person's days of leave up to the end of the row. */
const daysSoFar = sumRows("qbLeave", "days", [["repKey", "[@repKey]"], ["first", '"<="&[@first]']]);

/** The days from and to of a row that counts, within the person's days in the period; null of one that does not. */
function stretchOf(row: Row, book: Book): { readonly begins: number; readonly ends: number } | null {
  const [begins, ends] = [serialOfCell(row, "from"), serialOfCell(row, "to")];
  const key = row.text("repKey");
  if (key === "" || key === "?" || begins === null || ends === null || ends < begins) return null;
  const person = onlyRow(book.rowsWhere("members", "key", key), "member");
  return { begins: Math.max(begins, person.number("start") ?? 0), ends: Math.min(ends, person.number("end") ?? 0) };
}

export const leaveTable = defineTable("leave", {
  since: 2,
  title: label("休假", "Leave"),
  rows: fixedRows(({ members }) =>
    members.flatMap(({ name, leave = [] }) => leave.map(({ first, last }) => ({ rep: name, from: toSerial(first), to: toSerial(last) }))),
  ),
  blankRows: 20,
  columns: [
    member("rep", "姓名", "Name", 14),
    date("from", "从", "From", 12),
    date("to", "到", "To", 12, { hint: label("休假的最后一天；只休一天也要填。", "The last day of leave, also where it is the first one.") }),
    text("note", "备注", "Note", 24),
    calculated("days", "工作日", "Working days", 9, {
      format: "integer",
      align: "Center",
      about: label(
        "本周期在岗期间休了几个工作日；和上面重叠的天只算一次。计划排到此人的其他工作日。",
        "Working days of leave in the period while the person is there; days that two rows name count once. Plan moves to the person's other days.",
      ),
      formula: `=${cases(["[@begins]=0", blank], workingDays("[@first]", "[@ends]"))}`,
      core: (row, book) => (row.number("begins") === 0 ? null : countWorkingDays(dayOf(row, "first"), dayOf(row, "ends"), calendarOf(book))),
    }),
    calculated("beyond", `超出 ${LEAVE_WITHOUT_CUT} 天`, `Beyond ${LEAVE_WITHOUT_CUT}`, 10, {
      format: "integer",
      align: "Center",
      about: label(
        `本周期休假超过 ${LEAVE_WITHOUT_CUT} 个工作日的天数：个人目标按缺勤减少，减下的归团队机动。建表时已减；之后填的，请在「目标设定」里改。`,
        `Days beyond the first ${LEAVE_WITHOUT_CUT} in the period cut the person's target like missing days, the part goes to Team reserve. A new workbook did so; for leave typed later change Targets yourself.`,
      ),
      formula: `=${cases(
        ["N([@days])=0", blank],
        [`${daysSoFar}<=${LEAVE_WITHOUT_CUT}`, blank],
        `MIN([@days],${daysSoFar}-${LEAVE_WITHOUT_CUT})`)}`,
      core: (row, book) => {
        const days = row.number("days") ?? 0;
        if (days === 0) return null;
        const { period } = book;
        const person = memberOf(book, row.text("repKey"));
        const beyond = countLeaveDays(person, period.first, dayOf(row, "ends"), period, calendarOf(book)) - LEAVE_WITHOUT_CUT;
        return beyond > 0 ? Math.min(days, beyond) : null;
      },
    }),
    outcome("check", "检查", "Check", { "zh-CN": 18, "en-US": 22 }, {
      align: "Center",
      told: "row",
      about: label("这一行能不能算：没写姓名、姓名不在名单、日期不对的不算。", "Whether the row counts: not without a name of the team and two days in their order."),
      outcomes: {
        noRep: { tone: "warning" },
        unknownRep: { tone: "warning" },
        noDate: { tone: "warning" },
        reversed: { word: label("▼ 到早于从", "▼ Ends before it begins"), tone: "warning" },
        noDays: { word: label("本周期没有工作日", "No working day here"), tone: "muted" },
        overlaps: { word: label("重叠的天只算一次", "Overlap counts once"), tone: "muted" },
      },
      formula: (say) => `=${cases(
        [isBlank, blank],
        ['[@repKey]=""', say("noRep")],
        ['[@repKey]="?"', say("unknownRep")],
        [hasNoDay, say("noDate")],
        [isReversed, say("reversed")],
        ["[@first]>[@begins]", say("overlaps")],
        ["[@days]=0", say("noDays")],
        blank)}`,
      core: (row, book) => {
        const [begins, ends] = [serialOfCell(row, "from"), serialOfCell(row, "to")];
        if (row.get("rep") === null && row.get("from") === null && row.get("to") === null) return null;
        if (row.text("repKey") === "") return "noRep";
        if (row.text("repKey") === "?") return "unknownRep";
        if (begins === null || ends === null) return "noDate";
        if (ends < begins) return "reversed";
        if (coveredUntil(row, book) >= (row.number("begins") ?? 0)) return "overlaps";
        return row.number("days") === 0 ? "noDays" : null;
      },
    }),
    ...repOfRow,
    step("begins", "起算日", "Counts from", {
      format: "date",
      about: label("从哪天起算：此人在岗以前的不算；这一行不算时为 0。", "The day from which the row counts, at the earliest the person's first in the period; 0 where it does not count."),
      formula: `=${cases(
        [isNobody, "0"],
        [or(hasNoDay, isReversed), "0"],
        `MAX(${from},${lookUp("qbMembers", "start", "[@repKey]")})`)}`,
      core: (row, book) => stretchOf(row, book)?.begins ?? 0,
    }),
    step("ends", "截止日", "Counts to", {
      format: "date",
      about: label("算到哪天：此人离开以后的不算；这一行不算时为 0。", "The day up to which the row counts, at the latest the person's last in the period; 0 where it does not count."),
      formula: `=${cases(["[@begins]=0", "0"], `MIN(${to},${lookUp("qbMembers", "end", "[@repKey]")})`)}`,
      core: (row, book) => stretchOf(row, book)?.ends ?? 0,
    }),
    step("first", "本行首日", "First of the row", {
      format: "date",
      about: label("本行自己的第一天：前面的行已经算过的天不再算。", "The first day that is the row's own: those that an earlier one names are counted there."),
      formula: `=${cases(["[@begins]=0", "0"], `MAX([@begins],1+${covered})`)}`,
      core: (row, book) => (row.number("begins") === 0 ? 0 : Math.max(row.number("begins") ?? 0, 1 + coveredUntil(row, book))),
    }),
  ],
});

function dayOf(row: Row, column: "first" | "ends") {
  return fromSerial(row.number(column) ?? 0);
}

export const peopleSheet = defineSheet({
  id: "people",
  module: "core",
  since: 2,
  label: label("人员补充", "People"),
  title: label("人员补充", "People"),
  guidance: label(
    "谁从哪天到哪天休假，一段一行；那几天不排计划，整周休假的周不催填报。",
    "Who is on leave from when to when, a stretch a row: no plan on those days, and nothing is asked for in a week of leave.",
  ),
  tabColor: "#7A8793",
  warnsBelow: { table: "leave", column: "rep" },
  tables: [leaveTable],
  page: { orientation: "Portrait", signature: false },
});
