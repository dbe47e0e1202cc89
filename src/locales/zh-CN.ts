import { COMMAND_NAMES, type CommandId } from "./commandNames";
import { periodName, type NamedPeriod } from "./periodNames";
import type { CellsOfColumn, Messages } from "./messages";

const button = (command: CommandId): string => `「${COMMAND_NAMES[command]["zh-CN"]}」`;

const named = (period: NamedPeriod): string => periodName(period, "zh-CN");

/** 第 8 行「周计划」 */
function cellsOfColumn({ header, first, last }: CellsOfColumn): string {
  return `第 ${first === last ? first : `${first}–${last}`} 行「${header}」`;
}

/** 补回 2 处公式、1 处高亮 */
function restored(formulas: number | null, highlights: number): string {
  const parts = [...(formulas ? [`${formulas} 处公式`] : []), ...(highlights > 0 ? [`${highlights} 处高亮`] : [])];
  return parts.length === 0 ? `${formulas === null ? "" : "计算列的公式和"}高亮完好` : `补回 ${parts.join("、")}`;
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
  notes: {
    typedOver: ({ sheet, count, cells, more }) =>
      `${sheet}：${count} 个计算单元格被手工改写，已保留：${cells.map(cellsOfColumn).join("、")}${more > 0 ? `，另有 ${more} 处` : ""}。清空后点${button("refreshWorkbook")}即恢复公式。`,
    errorValues: ({ sheet, count, cells, more }) =>
      `${sheet}：${count} 个单元格里是错误值（如 #N/A），按空白处理，其他行不受影响，没有丢失内容：${cells.map(cellsOfColumn).join("、")}${more > 0 ? `，另有 ${more} 处` : ""}。请重新填写。`,
    unreadValues: ({ sheet, count, cells, more }) =>
      `${sheet}：${count} 个单元格应填数字或日期，却是文字，没有计入：${cells.map(cellsOfColumn).join("、")}${more > 0 ? `，另有 ${more} 处` : ""}。请去掉文字和单位重新填写。`,
    unlistedChoices: ({ sheet, count, cells, more }) =>
      `${sheet}：${count} 个单元格的内容不在下拉列表中，公式认不出：${cells.map(cellsOfColumn).join("、")}${more > 0 ? `，另有 ${more} 处` : ""}。请从列表中选。`,
    lookAlikes: ({ sheet, header, count, groups }) =>
      `${sheet}：「${header}」有 ${count} 组写法相近，目前分开计算：` +
      `${groups.map((group) => group.map((one) => `「${one.name}」（${one.count} 行，第 ${one.row} 行起）`).join("与")).join("；")}` +
      `${count > groups.length ? `，另有 ${count - groups.length} 组，以上改好后再检查时列出` : ""}。如果指的是同一个，请改成同一种写法。`,
    nearChoice: ({ sheet, header, row, typed, near }) => `${sheet}第 ${row} 行「${header}」：「${typed}」不在列表中，是不是「${near}」？`,
    moreNear: (count) => `另有 ${count} 种不在列表中的写法，以上改好后再检查时列出。`,
    noDates: ({ sheet, count, cells, more }) =>
      `${sheet}：${count} 个单元格应填日期，填的数却不是日期，没有计入：${cells.map(cellsOfColumn).join("、")}${more > 0 ? `，另有 ${more} 处` : ""}。请按 2026-07-20 的样子填写。`,
    farDates: ({ sheet, count, cells, more }) =>
      `${sheet}：${count} 个日期离本周期太远，照常计入，请核对：${cells.map(cellsOfColumn).join("、")}${more > 0 ? `，另有 ${more} 处` : ""}。`,
    amountsAsYuan: ({ sheet, count, cells, more }) =>
      `${sheet}：${count} 个金额在 10,000 万元以上，像是按元填的，照常计入，请核对：${cells.map(cellsOfColumn).join("、")}${more > 0 ? `，另有 ${more} 处` : ""}。`,
    toldCells: ({ sheet, said, count, cells, more }) =>
      `${sheet}：${count} 个数标为「${said}」，照常计入，请核对：${cells.map(cellsOfColumn).join("、")}${more > 0 ? `，另有 ${more} 处` : ""}。`,
    noShares: ({ sheet, count, cells, more }) =>
      `${sheet}：${count} 个比率目标为负数或超过 150%，没有计入：${cells.map(cellsOfColumn).join("、")}${more > 0 ? `，另有 ${more} 处` : ""}。可填 0%–150%，如 90% 或 0.9。`,
    sharesAsPercent: ({ sheet, count, cells, more }) =>
      `${sheet}：${count} 个比率目标大于 1.5，按百分数计算（90 即 90%）：${cells.map(cellsOfColumn).join("、")}${more > 0 ? `，另有 ${more} 处` : ""}。`,
    tiersOutOfOrder: ({ sheet, count, cells, more }) =>
      `${sheet}：${count} 个挑战或冲刺目标比前一档更容易，应为基础 ≤ 挑战 ≤ 冲刺（越低越好的指标相反），请核对：${cells.map(cellsOfColumn).join("、")}${more > 0 ? `，另有 ${more} 处` : ""}。`,
    unreadLimit: ({ cell, rule, field, typed, note, value, range, suggested }) => {
      const what = `${cell}（规则「${rule}」${field === null ? "的开关" : `：${field}`}）`;
      if (note === "asPercent") return `${what}填的是 ${typed}，按 ${value} 判断。`;
      return `${what}${typed === null ? "是空的" : `填的「${typed}」没有计入`}，按默认值 ${value} 判断；可填 ${range}。${suggested === null ? "" : `是不是要填 ${suggested}？`}`;
    },
    upgradable: () => `此工作簿由较早版本的季度簿建立；点${button("newQuarter")}即可补齐新增的内容，已有内容不会改动。`,
    unfinishedSet: () => `所选的模块还没有全部加好；点${button("newQuarter")}即可继续，已有内容不会改动。`,
    ownFormulas: ({ sheet, count, cells, more }) =>
      `${sheet}：${count} 个计算单元格里是自己写的公式，保留原样：${cells.map(cellsOfColumn).join("、")}${more > 0 ? `，另有 ${more} 处` : ""}。如要用新公式，请清空后点${button("refreshWorkbook")}。`,
    missingColumns: ({ sheet, columns, isRestorable }) =>
      `${sheet}：找不到列${columns.map((column) => `「${column}」`).join("、")}；其他内容未受影响${isRestorable ? `，点${button("newQuarter")}可补回表中（原处放不下时在右端）` : ""}。`,
    repeatedWeek: ({ rep, metric, week }) => `周进度：${rep}的「${metric}」第 ${week} 周有重复的行，只计入上面一行。`,
    waitingActions: ({ sheet, count }) => `结果复盘中有 ${count} 条改进措施在「${sheet}」里没有空白行可写；请在表格末尾加行，再点${button("refreshWorkbook")}。`,
    rowsTaken: ({ sheet, count }) => `${sheet}：表格下方的 ${count} 行已并入表格，公式和行标识已补上。`,
    rowsBelow: ({ sheet, count }) => `${sheet}：表格下方有 ${count} 行未计入，此版本的 Excel 无法自动并入；请拖动表格右下角把它们包进来，再点${button("refreshWorkbook")}。`,
    rowsBelowOtherTable: ({ sheet, count }) => `${sheet}：表格下方有 ${count} 行未计入；此工作表上还有别的表格，请自行移入，再点${button("refreshWorkbook")}。`,
    rowsBelowMerged: ({ sheet, count, place }) => `${sheet}：表格下方有 ${count} 行未计入；表格不能包含合并单元格，请取消合并 ${place}，再点${button("refreshWorkbook")}。`,
    missingPart: ({ name }) => `缺少：${name}`,
    textCut: ({ sheet, cells }) => `${sheet}：${cells.join("、")} 的文字超过 Excel 一行能显示的高度，打印时末尾会被截断；请写短一些。`,
    keptCells: ({ count, cells }) => `有 ${count} 个单元格刚被别人填写（${cells}），所填内容已保留。`,
    blockedPart: ({ name, area }) => `缺少：${name}（应在 ${area}）`,
    membersGrown: ({ names }) => `已为${names.join("、")}补上目标列和周进度、复盘等各表中的行。`,
    membersWaiting: ({ names, reason }) => `${names.join("、")}还没有目标列和各表中的行：${reason}`,
    growthBlocked: ({ place, count }) => `${place} 有别的内容（或合并单元格、别的表格），上方的表格要向下加行。请把它下移 ${count} 行再试。`,
    growthUnderTotals: ({ place }) => `${place} 的表格在一个有汇总行的表格下方，汇总行上方加不了行。请先移到别处，或关掉那个汇总行再试。`,
    growthTable: ({ place }) => `${place} 的表格会被新的一列切开，请先把它移到别处（例如新工作表）再试。`,
    growthColumn: () => "「目标设定」里的成员列和「团队机动」列都不见了，不知道新列该放在哪里。请先恢复其中一列。",
  },
  outcomes: {
    created: ({ team, period, sheets }) => `已为${team === "" ? "团队" : `「${team}」`}建好 ${named(period)}的 ${sheets} 张工作表。`,
    completed: ({ period, added }) => `${named(period)}已在此工作簿中，补上了缺少的 ${added} 项，其余未动。`,
    upgraded: ({ period, added, rewritten }) =>
      `${named(period)}的工作簿已升级到此加载项的版本${added > 0 ? `，新增 ${added} 项` : ""}${rewritten > 0 ? `，更新了 ${rewritten} 列的公式` : ""}，手填的内容未动。`,
    setChanged: ({ added, rewritten }) =>
      `工作簿已按所选的模块调整${added > 0 ? `，新增 ${added} 项` : ""}${rewritten > 0 ? `，更新了 ${rewritten} 列的公式` : ""}，手填的内容未动。`,
    unchanged: ({ period }) => `${named(period)}已在此工作簿中，什么都不缺，未作改动。`,
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
    notKept: ({ place }) => `${place} 写入后又被别人改动，请核对后再试。已填内容都在。`,
    busy: () => "上一个操作还没结束，请稍候。",
    dates1904: () =>
      "此工作簿使用 1904 日期系统，所有日期会差四年。请在「文件」>「选项」>「高级」中取消「使用 1904 日期系统」（已有的日期会跟着变，请核对），或在新工作簿中重试。未作改动。",
    otherWorkbook: ({ code }) => `Excel 可能正在显示另一个工作簿（${code}）。请切换回此工作簿；已填内容都在，可再试一次。`,
    excelError: ({ code, text }) => `Excel 报告错误 ${code}：${text}。已填内容都在，可再试一次。`,
    unexpected: ({ text }) => `操作中断：${text}。已填内容都在，可再试一次。`,
  },
};
