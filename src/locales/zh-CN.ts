import { buttonName, COMMAND_NAMES, type CommandId } from "./commandNames";
import { periodName, type NamedPeriod } from "./periodNames";
import type { Messages } from "./messages";

const button = (command: CommandId): string => buttonName(command, "zh-CN");

const named = (period: NamedPeriod): string => periodName(period, "zh-CN");

/** 补回 2 处公式、1 处高亮 */
function restored(formulas: number | null, highlights: number | null): string {
  const parts = [...(formulas ? [`${formulas} 处公式`] : []), ...(highlights ? [`${highlights} 处高亮`] : [])];
  if (parts.length > 0) return `补回 ${parts.join("、")}`;
  const intact = [...(formulas === null ? [] : ["计算列的公式"]), ...(highlights === null ? [] : ["高亮"])];
  return intact.length === 0 ? "高亮没有补上" : `${intact.join("和")}完好`;
}

export const zhCN: Messages = {
  productName: "季度簿",
  purpose: [
    "一键生成本季度的工作簿：目标、跟进、周进度和复盘。",
    "谁落后、差多少、依据哪几周，公式直接算出来。",
    "不装加载项的同事照常打开、填写和打印。",
  ],
  commands: {
    newQuarter: { label: COMMAND_NAMES.newQuarter["zh-CN"], hint: "在此工作簿中建好本季度的工作表；已有内容不会改动。" },
    refreshWorkbook: { label: COMMAND_NAMES.refreshWorkbook["zh-CN"], hint: "检查公式和高亮，缺的补回，重新计算，列出滞后；手填的内容不动。" },
    prepareReview: { label: COMMAND_NAMES.prepareReview["zh-CN"], hint: "按 A4 排好复盘页，随后在 Excel 中打印。" },
  },
  pane: {
    commandsHeading: "操作",
    outcomeHeading: "上次操作结果",
    noOutcomeYet: "还没有执行过操作。",
    outsideExcel: "此页面要在 Excel 中打开才能操作工作簿。",
    running: (command) => `正在执行「${command}」……`,
    status: { done: "已完成", refused: "未执行", failed: "出错" },
  },
  outcomes: {
    created: ({ team, period, sheets }) => `已为${team === "" ? "团队" : `「${team}」`}建好 ${named(period)}的 ${sheets} 张工作表。`,
    completed: ({ period, added }) => `${named(period)}已在此工作簿中，补上了缺少的 ${added} 项，其余未动。`,
    upgraded: ({ period, added, rewritten }) =>
      `${named(period)}的工作簿已升级到此加载项的版本${added > 0 ? `，新增 ${added} 项` : ""}${rewritten > 0 ? `，更新了 ${rewritten} 列的公式` : ""}，手填的内容未动。`,
    setChanged: ({ added, rewritten }) =>
      `工作簿已按所选的模块调整${added > 0 ? `，新增 ${added} 项` : ""}${rewritten > 0 ? `，更新了 ${rewritten} 列的公式` : ""}，手填的内容未动。`,
    unchanged: ({ period }) => `${named(period)}已在此工作簿中，什么都不缺，未作改动。`,
    looksMissing: ({ period }) => `${named(period)}已在此工作簿中，内容和公式都不缺；有些外观还没有设置成功。`,
    refreshed: ({ formulas, highlights, lagging }) =>
      `已检查更新，${restored(formulas, highlights)}；当前有 ${lagging} 条滞后提醒。`,
    prepared: ({ sheets }) => `${sheets} 张复盘页已按 A4 排好。请在 Excel 中选择「文件」>「打印」。`,
    otherQuarter: ({ period, wanted }) =>
      `此工作簿放的是 ${named(period)}，一个工作簿只放一个周期。请新建空白工作簿，再建 ${named(wanted)}。未作改动。`,
    hiddenSheet: ({ sheet }) => `工作表「${sheet}」已被隐藏。请右键点击任一工作表标签，选择「取消隐藏」后再看。未作改动。`,
    hiddenRow: ({ sheet, row }) => `「${sheet}」第 ${row} 行被筛选或隐藏了，看不到。请清除筛选或取消隐藏后再看。未作改动。`,
    quarterStands: ({ period }) =>
      `此工作簿已有 ${named(period)}，不会按此表单重建。目标请在「目标设定」中直接改，成员、规则和日历在右侧面板的「设置」中改；要从头建立，请先新建空白工作簿。未作改动。`,
    newerWorkbook: () => "此工作簿由更新版本的季度簿建立或补充过。请先更新加载项。未作改动。",
    notBlank: () => "此工作簿里有内容，不在这里试。请新建一个空白工作簿，在那里打开季度簿的「设置」再检查。未作改动。",
    noQuarter: () => `此工作簿中还没有季度工作表。请先点${button("newQuarter")}。未作改动。`,
    incomplete: ({ missing }) => `工作簿缺少 ${missing} 个部分。请点${button("newQuarter")}补齐，已有内容保持不变。未作改动。`,
    noRoom: ({ missing }) => `有 ${missing} 个缺少的部分无法补回：它们的位置上已有其他内容。请把那里的内容移开后再试。未作改动。`,
    badSetup: ({ problems }) => `设置中有 ${problems} 处问题，修正后再试。未作改动。`,
    editMode: () => "有单元格正在编辑。请按 Enter 或 Esc 结束编辑后再试。未作改动。",
    protected: ({ place }) => `${place.replaceAll(", ", "、")} 受保护，无法写入。请取消保护后再试，已填内容都在。`,
    protectedStructure: () => "工作簿的结构受保护，无法添加工作表。请在「审阅」中取消工作簿保护后再试。未作改动。",
    readOnly: () => "此工作簿以只读方式打开，无法写入。请启用编辑或另存一份后再试。未作改动。",
    oldExcel: ({ needed }) => `此版本的 Excel 缺少 ${needed}。请更新 Excel 后再试。未作改动。`,
    stopped: () => `已停止。已建好的部分保留，已填内容都在；再点一次${button("newQuarter")}即可补齐其余。`,
    tableFull: ({ sheet }) => `「${sheet}」里没有空白行了。请在表格末尾加几行后再试。未作改动。`,
    memberKnown: ({ name }) => `团队里已有「${name}」。请换一个能区分的姓名，例如加上工号。未作改动。`,
    teamFull: ({ most }) => `一个工作簿最多 ${most} 位成员。未作改动。`,
    olderWorkbook: () => `此工作簿由较早版本的季度簿建立，请先点${button("newQuarter")}升级，已有内容不会改动；然后再试。未作改动。`,
    unfinishedSet: () => `所选的模块还没有全部加好，请先点${button("newQuarter")}继续，已有内容不会改动；然后再试。未作改动。`,
    noRoomForMember: ({ names }) => `没有地方放${names.map((name) => `「${name}」`).join("、")}的行或列：请先按下面所列移开别的内容，再试一次。未作改动。`,
    rowTaken: ({ sheet }) => `「${sheet}」里的空白行刚被别人填写，请再试一次。已填内容都在。`,
    changedMeanwhile: ({ place }) => `${place} 在您填写期间被别人改过。未作改动；请放弃修改、看过新内容后再填。`,
    altered: ({ changed }) => `有 ${changed} 列公式写入后与应有的不同，相应的工作表还没有完成，已填内容都在。请再点一次${button("newQuarter")}补齐。`,
    notKept: ({ place }) => `${place} 写入后又被别人改动，请核对后再试。已填内容都在。`,
    busy: () => "上一个操作还没结束，请稍候。",
    dates1904: () =>
      "此工作簿使用 1904 日期系统，所有日期会差四年。请在「文件」>「选项」>「高级」中取消「使用 1904 日期系统」（已有的日期会跟着变，请核对），或在新工作簿中重试。未作改动。",
    otherWorkbook: ({ code }) => `Excel 可能正在显示另一个工作簿（${code}）。请切换回此工作簿；已填内容都在，可再试一次。`,
    excelError: ({ code, text }) => `Excel 报告错误 ${code}：${text}。已填内容都在，可再试一次。`,
    unexpected: ({ text }) => `操作中断：${text}。已填内容都在，可再试一次。`,
  },
};
