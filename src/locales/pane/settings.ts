/** Texts of the view that changes the workbook's settings. */
import { COMMAND_NAMES } from "../commandNames";
import type { Language } from "../language";

export interface SettingsTexts {
  readonly where: string;
  readonly save: string;
  readonly discard: string;
  readonly saved: string;
  readonly problems: (count: number) => string;
  readonly members: string;
  readonly membersNote: string;
  readonly memberFields: Readonly<Record<"name" | "from" | "to", string>>;
  readonly successor: string;
  readonly toUnassigned: string;
  readonly keepTarget: string;
  readonly activeDays: (days: number) => string;
  readonly addMember: string;
  readonly addMemberNote: string;
  readonly addMemberNow: string;
  readonly addingMember: string;
  readonly nameTaken: (name: string) => string;
  readonly memberAdded: (name: string) => string;
  /** Members whose rows and columns are not all there. */
  readonly unfinishedMembers: (names: readonly string[]) => string;
  readonly offered: string;
  readonly offeredNote: string;
  readonly addSheet: (names: readonly string[]) => string;
  readonly sheetAdded: string;
  readonly rules: string;
  readonly ruleOn: string;
  readonly calendar: string;
  readonly calendarNote: string;
  readonly holidays: string;
  readonly workdays: string;
  readonly datesHint: string;
  readonly weekend: string;
  /** Monday to Sunday. */
  readonly weekdays: readonly string[];
  readonly noWorkingDay: string;
  readonly stages: string;
  readonly stagesNote: string;
  readonly stage: (number: number) => string;
  readonly lists: string;
  readonly listsNote: string;
  readonly team: string;
  readonly teamFields: Readonly<Record<"team" | "manager", string>>;
}

export const settingsTexts: Readonly<Record<Language, SettingsTexts>> = {
  "zh-CN": {
    where: "设置保存在工作簿的「设置」表中，在这里改与在表里改效果相同。",
    save: "保存",
    discard: "放弃修改",
    saved: "已写入工作簿，并已核对。",
    problems: (count) => `有 ${count} 处需要修改，见各栏下方。`,
    members: "成员",
    membersNote: "改名后，目标表的列名和已有跟进记录中的姓名一起更新，数据不变。",
    memberFields: { name: "姓名", from: "生效日", to: "离职日" },
    successor: "离职后余下的目标交给",
    toUnassigned: "团队机动",
    keepTarget: "不调整目标",
    activeDays: (days) => `在岗 ${days} 个工作日`,
    addMember: "添加成员",
    addMemberNote: "新成员从生效日起计入计划。目标表会多出一列，周进度、复盘等表会多出几行；已填的内容不变。",
    addMemberNow: "加入团队",
    nameTaken: (name) => `团队里已有「${name}」，请写一个能区分的姓名，例如加上工号。`,
    addingMember: "正在给各表加行加列……",
    memberAdded: (name) => `${name}已加入团队。下一步：在「目标设定」中填写${name}的个人目标（可从「团队机动」中分出）。`,
    unfinishedMembers: (names) => `${names.join("、")}在名单里，但其他表还没有对应的行列。填入同一个姓名再点「加入团队」，或点「${COMMAND_NAMES.refreshWorkbook["zh-CN"]}」，即可补齐。`,
    offered: "新的填报表",
    offeredNote: "这份工作簿还没有「周填报」：一人一周一行，所有指标填在同一行。添加后周进度按它计算；已填的周实际不变，作为人工修正优先。",
    addSheet: (names) => `添加${names.join("、")}`,
    sheetAdded: "已添加。以后每周填在「周填报」里。",
    rules: "规则",
    ruleOn: "启用",
    calendar: "日历",
    calendarNote: "改动后，计划按新的工作日重新分到各周。",
    holidays: "节假日",
    workdays: "调休上班",
    datesHint: "日期用空格、逗号或换行隔开，例如 2026-09-25；连续几天可写 10月1日～10月7日。",
    weekend: "每周休息日",
    weekdays: ["周一", "周二", "周三", "周四", "周五", "周六", "周日"],
    noWorkingDay: "每周至少有一天上班。",
    stages: "跟进阶段",
    stagesNote: "阶段的个数和先后是固定的，名称可以改；已有记录中的旧名称一起更新。",
    stage: (number) => `阶段 ${number}`,
    lists: "下拉列表和词表",
    listsNote: "一行一项。已填的记录不会随列表改动。",
    team: "团队",
    teamFields: { team: "销售团队", manager: "负责人" },
  },
  "en-US": {
    where: "Settings live on the workbook's Settings sheet; changing them here or there is the same.",
    save: "Save",
    discard: "Discard",
    saved: "Written to the workbook and checked.",
    problems: (count) => `${count === 1 ? "1 entry needs" : `${count} entries need`} correcting; see below the fields.`,
    members: "Members",
    membersNote: "A new name also goes to the person's column of targets and to contacts logged so far; the data stay.",
    memberFields: { name: "Name", from: "From", to: "Leaves on" },
    successor: "What remains of the target goes to",
    toUnassigned: "Team reserve",
    keepTarget: "Leave targets as they are",
    activeDays: (days) => `${days} working days in the period`,
    addMember: "Add a member",
    addMemberNote: "A new member has a plan from the first day on. Targets get a column, weeks and review get rows; what is filled in stays as it is.",
    addMemberNow: "Add to the team",
    nameTaken: (name) => `“${name}” is in the team already. Use a name that tells the two apart, with a staff number for instance.`,
    addingMember: "Adding rows and columns…",
    memberAdded: (name) => `${name} is in the team. Next: fill in ${name}'s targets on the sheet “Targets” (some may come out of “Team reserve”).`,
    unfinishedMembers: (names) =>
      `${names.join(", ")}: in the list, but without rows and columns elsewhere. Enter the same name and choose “Add to the team”, or “${COMMAND_NAMES.refreshWorkbook["en-US"]}”.`,
    offered: "New sheet for weekly figures",
    offeredNote: "This workbook has no sheet “Weekly entry” yet: a row per person and week, all metrics in it. Weekly progress is then calculated from it; actuals typed so far stay and win as corrections.",
    addSheet: (names) => `Add ${names.join(", ")}`,
    sheetAdded: "Added. From now on weeks are typed in “Weekly entry”.",
    rules: "Rules",
    ruleOn: "On",
    calendar: "Calendar",
    calendarNote: "Plans follow the working days: a change spreads them anew.",
    holidays: "Days off",
    workdays: "Make-up days",
    datesHint: "Dates separated by spaces, commas or lines, for example 2026-09-25; several days as 2026-10-01 ~ 2026-10-07.",
    weekend: "Days off each week",
    weekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    noWorkingDay: "At least one day of the week is worked.",
    stages: "Stages",
    stagesNote: "Number and order of the stages are fixed, their names are not; contacts logged so far get the new name.",
    stage: (number) => `Stage ${number}`,
    lists: "Choices and word lists",
    listsNote: "One entry a line. Rows that are filled in stay as they are.",
    team: "Team",
    teamFields: { team: "Sales team", manager: "Manager" },
  },
};
