/** 下一步状态 of the follow-up log: how the next step of each row stands today. */
import { isMoment, nextStepStatus, STAGE } from "../../../core";
import { and, blank, cases, or, say } from "../../formula/build";
import { readable } from "../../formula/fragments";
import { outcome } from "../../model/columns";
import { label } from "../../model/language";
import { todayOf } from "../../reading/quarter";
import type { ColumnId } from "../../model/book";
import type { Column } from "../../model/template";

const nextAction = readable("[@nextAction]");
const isOpen = and("[@stageNow]>=1", `[@stageNow]<=${STAGE.negotiation}`);
const hasNoNextStep = and(`TRIM(${nextAction})=""`, "[@dueDay]=0");
/** 流失 and 无效 end a customer, 服务 does where nothing is planned. */
const isEnded = or(`[@stageNow]>=${STAGE.lost}`, and(`[@stageNow]=${STAGE.service}`, hasNoNextStep));
const ofNextDate = cases(
  ["[@laterRow]=1", say("followed")],
  ["[@dueDay]>qb_today", say("notDue")],
  ["[@dueDay]=qb_today", say("dueToday")],
  '"{overdue} "&(qb_today-[@dueDay])&" {days}"');

export const nextStatus: Column<ColumnId<"followUps">> = outcome("nextStatus", "下一步状态", "Next step", { "zh-CN": 14, "en-US": 17 }, {
  align: "Center",
  about: label(
    "到今天为止下一步怎样：未到期、今天到期、逾期几天，之后已跟进，或客户（项目）已结束；也提示没写日期、还在谈却没写下一步、跟进日期有误的行。",
    "How the next step stands today: not due, due today, days overdue, followed up since, or the customer (project) ended; it also tells where a date or, with an open customer, a next step is missing, and where the contact is misdated.",
  ),
  outcomes: {
    overdue: { counts: "days", tone: "red" },
    dueToday: { tone: "amber" },
    noDate: { tone: "amber" },
    noNextStep: { tone: "amber" },
    wrongDate: { tone: "warning" },
    followed: {},
    notDue: {},
    ended: {},
  },
  formula: `=${cases(
    ["[@filled]=0", blank],
    ["[@wrongDate]=1", say("wrongDate")],
    [and("[@laterRow]=0", isEnded), say("ended")],
    ["[@dueDay]>0", ofNextDate],
    [`TRIM(${nextAction})<>""`, say("noDate")],
    [and(isOpen, "[@laterRow]=0"), say("noNextStep")],
    blank)}`,
  core: (row, book) => {
    if (row.number("filled") === 0) return null;
    if (row.number("wrongDate") === 1) return "wrongDate";
    const nextDate = row.get("nextDate");
    const status = nextStepStatus({
      nextAction: row.text("nextAction"),
      nextDate: isMoment(nextDate) ? nextDate : null,
      today: todayOf(book),
      laterRow: row.number("laterRow") === 1,
      stage: row.number("stageNow") ?? 0,
    });
    if (typeof status === "object") return { code: "overdue", amount: status.overdue };
    return status === "blank" ? null : status;
  },
});
