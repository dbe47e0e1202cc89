import type { Language } from "../../../templates/model/language";

/** The words for what can be wrong in a setup or data file. Each is read after the JSON path and a colon. */
export const problemMessages = {
  "not-object": { "en-US": "must be an object {…}, not {found}", "zh-CN": "必须是对象 {…}，而不是 {found}" },
  "not-list": { "en-US": "must be a list […], not {found}", "zh-CN": "必须是列表 […]，而不是 {found}" },
  "not-text": { "en-US": "must be text, not {found}", "zh-CN": "必须是文本，而不是 {found}" },
  "not-number": { "en-US": "must be a number, not {found}", "zh-CN": "必须是数字，而不是 {found}" },
  "not-integer": { "en-US": "must be a whole number, not {found}", "zh-CN": "必须是整数，而不是 {found}" },
  "not-boolean": { "en-US": "must be true or false, not {found}", "zh-CN": "必须是 true 或 false，而不是 {found}" },
  "not-date": {
    "en-US": "must be a date of the calendar written like 2026-07-01, not {found}",
    "zh-CN": "必须是日历上存在的日期，写作 2026-07-01，而不是 {found}",
  },
  "not-days": {
    "en-US": "must be a day such as 2026-10-01 or a run of up to 92 days such as 2026-10-01 ~ 2026-10-07, not {found}",
    "zh-CN": "必须是日期（如 2026-10-01）或连续几天（如 2026-10-01 ~ 2026-10-07，最多 92 天），而不是 {found}",
  },
  "outside-period": {
    "en-US": "{day} lies outside the period and the ones beside it ({first} to {last}): check the year",
    "zh-CN": "{day} 不在目标周期及其前后各一期（{first} 至 {last}）之内，请核对年份",
  },
  "unknown-year": {
    "en-US": "the list of official days (as of {asOf}) does not know {years}: give that year's days off and make-up days",
    "zh-CN": "内置的法定节假日（截至 {asOf} 公布）还没有 {years} 年，请补上该年的放假日和调休上班日",
  },
  "challenge-below-base": {
    "en-US": "{metric}: the stretch target {value} is easier to reach than the base {limit}; wanted is base, then stretch, then sprint",
    "zh-CN": "{metric}：挑战目标 {value} 比基础目标 {limit} 更容易达到；应为基础、挑战、冲刺依次更难",
  },
  "sprint-below-base": {
    "en-US": "{metric}: the sprint target {value} is easier to reach than the base {limit}; wanted is base, then stretch, then sprint",
    "zh-CN": "{metric}：冲刺目标 {value} 比基础目标 {limit} 更容易达到；应为基础、挑战、冲刺依次更难",
  },
  "sprint-below-challenge": {
    "en-US": "{metric}: the sprint target {value} is easier to reach than the stretch target {limit}; wanted is base, then stretch, then sprint",
    "zh-CN": "{metric}：冲刺目标 {value} 比挑战目标 {limit} 更容易达到；应为基础、挑战、冲刺依次更难",
  },
  "line-no-name": { "en-US": "line {line}: there is no name in {text}; write the name, or delete the line", "zh-CN": "第 {line} 行：{text} 中没有姓名；请写上姓名，或删去这一行" },
  "line-no-day": {
    "en-US": "line {line}: {about} is no day of the calendar; write it like 2026-11-01",
    "zh-CN": "第 {line} 行：{about} 不是日历上的日期；请写成 2026-11-01 的样子",
  },
  "line-two-days": {
    "en-US": "line {line}: {about} may be either of two days; write it like 2026-11-01",
    "zh-CN": "第 {line} 行：{about} 可能是两个不同的日期；请写成 2026-11-01 的样子",
  },
  "line-day-missing": {
    "en-US": "line {line}: which day is meant by {about}? Write it like 2026-11-01, or leave it out",
    "zh-CN": "第 {line} 行：{about} 是哪一天？请写成 2026-11-01 的样子，不需要就删去",
  },
  "line-which-day": {
    "en-US": "line {line}: which is the first day and which the last in {text}? Write: name, first day, last day",
    "zh-CN": "第 {line} 行：{text} 中哪个是到岗日、哪个是离岗日？请写成：姓名，到岗日，离岗日",
  },
  "line-which-part": {
    "en-US": "line {line}: is {about} part of the name? If not, delete it; several people stand on lines of their own, cells below headers (name, first day, last day)",
    "zh-CN": "第 {line} 行：{about} 是姓名的一部分吗？不是请删去；几个人请分行或用顿号隔开，表格请带表头（姓名、到岗日、离岗日）",
  },
  "line-how-many": {
    "en-US": "line {line}: is {text} one person or two? Write one person a line, the given name first",
    "zh-CN": "第 {line} 行：{text} 是一个人还是两个人？请一行只写一人",
  },
  "not-date-time": {
    "en-US": "must be a local date and time without a time zone, written like 2026-07-01T18:00, not {found}",
    "zh-CN": "必须是不带时区的本地日期和时间，写作 2026-07-01T18:00，而不是 {found}",
  },
  missing: { "en-US": "is missing", "zh-CN": "缺少此项" },
  blank: { "en-US": "must not be blank", "zh-CN": "不能为空白" },
  "too-long": {
    "en-US": "is {length} characters long as Excel counts them; at most {max} are allowed",
    "zh-CN": "按 Excel 的计数有 {length} 个字符，最多 {max} 个",
  },
  "line-break": { "en-US": "must be on one line: it holds a line break", "zh-CN": "必须写在一行内：其中含有换行" },
  unwritable: {
    "en-US": "holds a character that an Excel file cannot store (NUL or half of a character pair)",
    "zh-CN": "含有 Excel 文件无法保存的字符（NUL 或不成对的代理字符）",
  },
  "unknown-key": {
    "en-US": "is not a known field; known here: {known}. Fields of your own begin with \"x-\"",
    "zh-CN": "不是已知字段；此处可用：{known}。自定义字段请以 \"x-\" 开头",
  },
  "unknown-key-hint": {
    "en-US": "is not a known field; did you mean \"{hint}\"? Fields of your own begin with \"x-\"",
    "zh-CN": "不是已知字段；是否想写 \"{hint}\"？自定义字段请以 \"x-\" 开头",
  },
  "not-one-of": { "en-US": "must be one of {choices}, not {found}", "zh-CN": "必须是以下之一：{choices}，而不是 {found}" },
  "not-available-yet": {
    "en-US": "{found} is not available yet; available: {choices}",
    "zh-CN": "{found} 尚未提供；目前可用：{choices}",
  },
  "too-small": { "en-US": "must be at least {min}, not {found}", "zh-CN": "不能小于 {min}，现为 {found}" },
  "too-large": { "en-US": "must be at most {max}, not {found}", "zh-CN": "不能大于 {max}，现为 {found}" },
  "not-above": { "en-US": "must be greater than {min}, not {found}", "zh-CN": "必须大于 {min}，现为 {found}" },
  "too-few": { "en-US": "must have at least {min} entry, not {found}", "zh-CN": "至少要有 {min} 项，现有 {found} 项" },
  "too-many": { "en-US": "must have at most {max} entries, not {found}", "zh-CN": "最多 {max} 项，现有 {found} 项" },
  "duplicate-name": {
    "en-US": "repeats {name} of {first} (upper and lower case count as the same); you could write {suggestion}",
    "zh-CN": "与 {first} 的 {name} 重名（不区分大小写）；可以写成 {suggestion}",
  },
  "looks-alike": {
    "en-US": "{name} looks like {other}, and the two count as two people; if they are one, keep one of them",
    "zh-CN": "{name} 与 {other} 写法相近，会算作两个人；如是同一人，请只留一个",
  },
  "duplicate-id": { "en-US": "repeats the id {id} of {first}; each id is used once", "zh-CN": "与 {first} 的 id {id} 重复；每个 id 只用一次" },
  "to-before-from": { "en-US": "is before the first day {from}", "zh-CN": "早于生效日 {from}" },
  "leave-day-missing": {
    "en-US": "is missing: {name}'s leave needs its first and its last day, from and to",
    "zh-CN": "缺少此项：{name} 的休假要写首日和末日（from 和 to）",
  },
  "leave-reversed": {
    "en-US": "is before the first day {from} of {name}'s leave",
    "zh-CN": "早于 {name} 休假的首日 {from}",
  },
  "leave-outside-period": {
    "en-US": "{name}'s leave from {from} to {to} has no day in the period ({first} to {last}): check the year",
    "zh-CN": "{name} 的休假 {from} 至 {to} 没有一天在目标周期（{first} 至 {last}）内，请核对年份",
  },
  "month-and-quarter": {
    "en-US": "is given beside a quarter: a period is a quarter or a month; keep one of them",
    "zh-CN": "与 quarter 同时给出：目标周期是一个季度或一个月；请只保留一个",
  },
  "fiscal-month": {
    "en-US": "has no use with a month, which is the same in every fiscal year; leave it out",
    "zh-CN": "对单月没有作用：各财年的月份与日历相同；请删去",
  },
  "starts-after-period": {
    "en-US": "is after the last day of the period, {last}: this person has no day in it",
    "zh-CN": "晚于目标周期的最后一天 {last}：此人在本周期内没有工作日",
  },
  "values-missing": {
    "en-US": "is missing: the method \"{method}\" needs one number for each of the {count} members",
    "zh-CN": "缺少此项：分解方法 \"{method}\" 需要为 {count} 名成员各给一个数字",
  },
  "values-count": {
    "en-US": "must have one number for each of the {count} members, in their order; it has {found}",
    "zh-CN": "必须按成员顺序为 {count} 名成员各给一个数字，现有 {found} 个",
  },
  "values-all-zero": { "en-US": "needs at least one number above 0", "zh-CN": "至少要有一个大于 0 的数字" },
  "values-unused": {
    "en-US": "has no use with the method \"equal\"; leave it out or choose manual, weights or history",
    "zh-CN": "方法 \"equal\" 用不到此项；请删去，或改用 manual、weights、history",
  },
  "ratio-as-percent": {
    "en-US": "is a ratio and is written as a fraction, up to {max}: {found} would be {percent} %. Write {fraction} for {found} %",
    "zh-CN": "是比率，应写成小数，最大 {max}：{found} 表示 {percent} %。{found} % 请写 {fraction}",
  },
  "unassigned-twice": {
    "en-US": "is given twice, for the metric and in its split; keep one of them",
    "zh-CN": "在指标和 split 中各给了一次；请只保留一个",
  },
  "unassigned-over-target": {
    "en-US": "is more than the target {target}: nothing would be left to split",
    "zh-CN": "大于目标 {target}：没有可以分解的部分",
  },
  "unassigned-not-additive": {
    "en-US": "is only for additive metrics: a ratio or an average is not split",
    "zh-CN": "只用于可累加的指标：比率和平均值不做分解",
  },
  "above-the-one-before": { "en-US": "must not be above the one before it, {value}", "zh-CN": "不能高于前一项 {value}" },
  "unknown-rep": { "en-US": "{found} is not a member of the team; members: {known}", "zh-CN": "{found} 不是团队成员；成员有：{known}" },
  "unknown-rep-hint": { "en-US": "{found} is not a member of the team; did you mean {hint}?", "zh-CN": "{found} 不是团队成员；是否想写 {hint}？" },
  "unknown-metric": { "en-US": "{found} is not the id of a metric; ids: {known}", "zh-CN": "{found} 不是指标的 id；可用的 id：{known}" },
  "unknown-metric-hint": { "en-US": "{found} is not the id of a metric; did you mean {hint}?", "zh-CN": "{found} 不是指标的 id；是否想写 {hint}？" },
  "week-outside": {
    "en-US": "must be a week of the period, 1 to {last}, not {found}",
    "zh-CN": "必须是本周期的周次 1 至 {last}，而不是 {found}",
  },
  "weekly-twice": {
    "en-US": "gives the same person, metric and week as {first}: {rep}, {metric}, week {week}",
    "zh-CN": "与 {first} 的人员、指标和周次相同：{rep}、{metric}，第 {week} 周",
  },
  "review-twice": { "en-US": "gives the same person and metric as {first}: {rep}, {metric}", "zh-CN": "与 {first} 的人员和指标相同：{rep}、{metric}" },
  "actual-for-ratio": {
    "en-US": "is not for a ratio: give numerator and denominator",
    "zh-CN": "不适用于比率：请填写 numerator（分子）和 denominator（分母）",
  },
  "parts-for-actual": {
    "en-US": "is only for ratios: {metric} takes actual",
    "zh-CN": "只适用于比率：{metric} 请填写 actual",
  },
  "team-or-rep-missing": {
    "en-US": "is missing: name a member, or write null for the whole team",
    "zh-CN": "缺少此项：请填成员姓名，整个团队请写 null",
  },
} as const satisfies Record<string, Readonly<Record<Language, string>>>;

export type ProblemKey = keyof typeof problemMessages;
