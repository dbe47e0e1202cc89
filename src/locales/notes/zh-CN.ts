import { buttonName, type CommandId } from "../commandNames";
import type { CellsOfColumn, NamedLook, NoteTexts } from "./noteTexts";

const button = (command: CommandId): string => buttonName(command, "zh-CN");

/** 第 8 行「周计划」 */
function cellsOfColumn({ header, first, last }: CellsOfColumn): string {
  return `第 ${first === last ? first : `${first}–${last}`} 行「${header}」`;
}

/** Cells of several columns, and how many more there are. */
function listed(cells: readonly CellsOfColumn[], more: number): string {
  return `${cells.map(cellsOfColumn).join("、")}${more > 0 ? `，另有 ${more} 处` : ""}`;
}

/** What a look is called. */
const lookNames = {
  styles: "列宽和格式",
  validations: "下拉列表和输入检查",
  highlights: "高亮",
  tab: "标签、网格线和显示",
  panes: "冻结窗格",
  charts: "图表",
  chartNames: "图表的名称",
  colors: "图表颜色",
  page: "打印页面",
  paper: "纸张大小",
  breaks: "分页",
  folds: "折叠的列",
  names: "名称的隐藏",
  done: "外观已齐的记号",
} as const satisfies Record<NamedLook, string>;

export const zhCN: NoteTexts = {
  typedOver: ({ sheet, count, cells, more }) =>
    `${sheet}：${count} 个计算单元格被手工改写，已保留：${listed(cells, more)}。清空后点${button("refreshWorkbook")}即恢复公式。`,
  errorValues: ({ sheet, count, cells, more }) =>
    `${sheet}：${count} 个单元格里是错误值（如 #N/A），按空白处理，其他行不受影响，没有丢失内容：${listed(cells, more)}。请重新填写。`,
  unreadValues: ({ sheet, count, cells, more }) =>
    `${sheet}：${count} 个单元格应填数字或日期，却是文字，没有计入：${listed(cells, more)}。请去掉文字和单位重新填写。`,
  unlistedChoices: ({ sheet, count, cells, more }) =>
    `${sheet}：${count} 个单元格的内容不在下拉列表中，公式认不出：${listed(cells, more)}。请从列表中选。`,
  lookAlikes: ({ sheet, header, count, groups }) =>
    `${sheet}：「${header}」有 ${count} 组写法相近，目前分开计算：` +
    `${groups.map((group) => group.map((one) => `「${one.name}」（${one.count} 行，第 ${one.row} 行起）`).join("与")).join("；")}` +
    `${count > groups.length ? `，另有 ${count - groups.length} 组，以上改好后再检查时列出` : ""}。如果指的是同一个，请改成同一种写法。`,
  nearChoice: ({ sheet, header, row, typed, near }) => `${sheet}第 ${row} 行「${header}」：「${typed}」不在列表中，是不是「${near}」？`,
  moreNear: (count) => `另有 ${count} 种不在列表中的写法，以上改好后再检查时列出。`,
  noDates: ({ sheet, count, cells, more }) =>
    `${sheet}：${count} 个单元格应填日期，填的数却不是日期，没有计入：${listed(cells, more)}。请按 2026-07-20 的样子填写。`,
  farDates: ({ sheet, count, cells, more }) =>
    `${sheet}：${count} 个日期离本周期太远，照常计入，请核对：${listed(cells, more)}。`,
  amountsAsYuan: ({ sheet, count, cells, more }) =>
    `${sheet}：${count} 个金额在 10,000 万元以上，像是按元填的，照常计入，请核对：${listed(cells, more)}。`,
  toldFigures: ({ sheet, said, count, cells, more }) => `${sheet}：${count} 个数标为「${said}」，照常计入，请核对：${listed(cells, more)}。`,
  toldRows: ({ sheet, said, count, cells, more }) => `${sheet}：${count} 行标为「${said}」，请核对：${listed(cells, more)}。`,
  noShares: ({ sheet, count, cells, more }) =>
    `${sheet}：${count} 个比率为负数或超过 150%，没有计入：${listed(cells, more)}。可填 0%–150%，如 90% 或 0.9。`,
  sharesAsPercent: ({ sheet, count, cells, more }) =>
    `${sheet}：${count} 个比率大于 1.5，按百分数计算（90 即 90%）：${listed(cells, more)}。`,
  tiersOutOfOrder: ({ sheet, count, cells, more }) =>
    `${sheet}：${count} 个挑战或冲刺目标比前一档更容易，应为基础 ≤ 挑战 ≤ 冲刺（越低越好的指标相反），请核对：${listed(cells, more)}。`,
  unreadLimit: ({ cell, rule, field, typed, note, value, range, suggested }) => {
    const what = `${cell}（规则「${rule}」${field === null ? "的开关" : `：${field}`}）`;
    if (note === "asPercent") return `${what}填的是 ${typed}，按 ${value} 判断。`;
    return `${what}${typed === null ? "是空的" : `填的「${typed}」没有计入`}，按默认值 ${value} 判断；可填 ${range}。${suggested === null ? "" : `是不是要填 ${suggested}？`}`;
  },
  upgradable: () => `此工作簿由较早版本的季度簿建立；点${button("newQuarter")}即可补齐新增的内容，已有内容不会改动。`,
  unfinishedSet: () => `所选的模块还没有全部加好；点${button("newQuarter")}即可继续，已有内容不会改动。`,
  ownFormulas: ({ sheet, count, cells, more }) =>
    `${sheet}：${count} 个计算单元格里是自己写的公式，保留原样：${listed(cells, more)}。如要用新公式，请清空后点${button("refreshWorkbook")}。`,
  missingColumns: ({ sheet, columns, isRestorable }) =>
    `${sheet}：找不到列${columns.map((column) => `「${column}」`).join("、")}；其他内容未受影响${isRestorable ? `，点${button("newQuarter")}可补回表中（原处放不下时在右端）` : ""}。`,
  repeatedWeek: ({ sheet, rep, metric, week }) => `${sheet}：${rep}的「${metric}」第 ${week} 周有重复的行，只计入上面一行。`,
  waitingActions: ({ from, sheet, count }) => `${from}中有 ${count} 条改进措施在「${sheet}」里没有空白行可写；请在表格末尾加行，再点${button("refreshWorkbook")}。`,
  rowsTaken: ({ sheet, count }) => `${sheet}：表格下方的 ${count} 行已并入表格，公式和行标识已补上。`,
  rowsBelow: ({ sheet, count }) => `${sheet}：表格下方有 ${count} 行未计入，此版本的 Excel 无法自动并入；请拖动表格右下角把它们包进来，再点${button("refreshWorkbook")}。`,
  rowsBelowOtherTable: ({ sheet, count }) => `${sheet}：表格下方有 ${count} 行未计入；此工作表上还有别的表格，请自行移入，再点${button("refreshWorkbook")}。`,
  rowsBelowMerged: ({ sheet, count, place }) => `${sheet}：表格下方有 ${count} 行未计入；表格不能包含合并单元格，请取消合并 ${place}，再点${button("refreshWorkbook")}。`,
  alteredFormulas: ({ sheet, columns, more, again }) =>
    `${sheet}：${columns.length + more} 列的公式写入后与应有的不同（可能是 Excel 自动填充了整列）：` +
    `${columns.map(({ header, address }) => (header === null ? address : `「${header}」`)).join("、")}${more > 0 ? `，另有 ${more} 列` : ""}。请点${button(again)}重新写入。`,
  lostFormulas: ({ sheet, cells }) =>
    `${sheet}：Excel 自动填充整列时盖掉了自己写的公式，放回后仍没有保留。原来的公式：` +
    cells.map(({ cell, formula }) => `${cell} ${formula}`).join("；"),
  refusedLooks: ({ kind, sheets, again, code }) =>
    `${sheets.length > 0 ? `${sheets.join("、")}：` : ""}${lookNames[kind]}没有设置成功（Excel 返回 ${code}）；内容和公式都完整，` +
    `${kind === "paper" ? `没有打印机时会这样，装好后再点${button(again)}即可。` : `再点${button(again)}会重试。`}`,
  looksAreTheirs: ({ names }) => `${names.join("、")}：表格的列已另行排列，之前没有设置成功的外观不再补，需要时请自己设置。`,
  unwatchedColumns: ({ sheet, count }) =>
    `${sheet}：${count} 列太长，补公式前没有记下列中原有的公式；如果您在其中写过自己的公式，请看看是否被 Excel 自动填充盖掉。`,
  missingPart: ({ name }) => `缺少：${name}`,
  textCut: ({ sheet, cells }) => `${sheet}：${cells.join("、")} 的文字超过 Excel 一行能显示的高度，打印时末尾会被截断；请写短一些。`,
  keptCells: ({ count, cells }) => `有 ${count} 个单元格刚被别人填写（${cells.join("、")}${cells.length < count ? "等" : ""}），所填内容已保留。`,
  blockedPart: ({ name, area }) => `缺少：${name}（应在 ${area}）`,
  membersGrown: ({ names }) => `已为${names.join("、")}补上目标列和周进度、复盘等各表中的行。`,
  membersWaiting: ({ names, reason }) => `${names.join("、")}还没有目标列和各表中的行：${reason}`,
  growthBlocked: ({ place, count }) => `${place} 有别的内容（或合并单元格、别的表格），上方的表格要向下加行。请把它下移 ${count} 行再试。`,
  growthUnderTotals: ({ place }) => `${place} 的表格在一个有汇总行的表格下方，汇总行上方加不了行。请先移到别处，或关掉那个汇总行再试。`,
  growthTable: ({ place }) => `${place} 的表格会被新的一列切开，请先把它移到别处（例如新工作表）再试。`,
  growthColumn: () => "「目标设定」里的成员列和「团队机动」列都不见了，不知道新列该放在哪里。请先恢复其中一列。",
};
