/** Texts of "Check this Excel": what is tried, what came of it, and what a person is asked. */
import type { Language } from "../language";
import type { AskedTruthId, TruthId } from "./truths";

export interface TruthTexts {
  /** What is tried. */
  readonly tried: string;
  readonly plain: string;
  readonly reported: string;
  /** What the product does about it. */
  readonly copes: string;
}

export interface CheckTexts {
  readonly title: string;
  /** Said before anything is done. */
  readonly before: readonly string[];
  readonly start: string;
  readonly again: string;
  readonly checking: (done: number, of: number) => string;
  readonly done: (reported: number, of: number) => string;
  readonly refused: (code: string) => string;
  readonly finding: (tried: string, seen: string) => string;
  readonly copes: (how: string) => string;
  /** Above those that are as one would think. */
  readonly others: string;
  readonly times: (writes: number, suspended: number, page: number) => string;
  readonly left: (sheets: readonly string[]) => string;
  readonly questions: string;
  readonly truths: Readonly<Record<TruthId, TruthTexts>>;
  readonly asked: Readonly<Record<AskedTruthId, string>>;
}

export const checkTexts: Readonly<Record<Language, CheckTexts>> = {
  "zh-CN": {
    title: "检查这台 Excel",
    before: [
      "看看这台 Excel 在一些细节上怎么做，季度簿是否应付得了。需要一个空白工作簿。",
      "会加两张工作表，试写表格、公式、图表、名称、分页和冻结窗格，再全部删除。不联网，结果只显示在这里。约需半分钟。",
    ],
    start: "开始检查",
    again: "再检查一次",
    checking: (done, of) => `正在检查（${done}/${of}）……`,
    done: (reported, of) => `检查了 ${of} 项，其中 ${reported} 项与预期不同；季度簿的做法见各项。`,
    refused: (code) => `未能测试（${code}）`,
    finding: (tried, seen) => `${tried}：${seen}`,
    copes: (how) => `季度簿的做法：${how}`,
    others: "与预期相同的各项",
    times: (writes, suspended, page) => `写 60 个单元格：${writes} 毫秒；暂停计算时：${suspended} 毫秒。设置 12 项打印属性：${page} 毫秒。`,
    left: (sheets) => `这些工作表没能删除，请手工删除：${sheets.join("、")}`,
    questions: "请您自己看一看（季度簿看不到）：",
    truths: {
      filling: { tried: "在表格的一列里写入不同的公式", plain: "各写各的", reported: "整列被同一个公式填满", copes: "每列只有一个公式；写完读回核对" },
      growing: { tried: "在表格紧下方写入", plain: "表格不变", reported: "表格自动扩大一行", copes: "写完读回，没有扩大才调整表格" },
      digits: { tried: "空白列的宽度", plain: "48 磅（数字宽 7 像素）", reported: "不是 48 磅", copes: "列宽按 8 像素的数字留足" },
      decimals: { tried: "数字写成文字时的小数点", plain: "0.5", reported: "小数点是逗号", copes: "写进文字的小数一律用“.”" },
      hiding: { tried: "隐藏已有的名称", plain: "隐藏了", reported: "仍然看得见", copes: "名称在添加的同时隐藏；看得见也不算缺少" },
      parts: { tried: "用名称代表表格列的一部分", plain: "算得出，公式照写", reported: "算不出或被改写", copes: "没有办法：过程跟进的各列会出错，请把这份报告发给维护的人" },
      checks: { tried: "给数据验证不同的单元格设同一条数据验证", plain: "可以", reported: "被拒绝", copes: "先清除再设" },
      panes: { tried: "冻结非当前工作表的窗格", plain: "可以", reported: "被拒绝", copes: "先切换到该表再冻结，最后切换回来" },
      window: { tried: "冻结 30 行", plain: "可以", reported: "被拒绝（窗口太小）", copes: "冻结不成只提示，内容照样完整" },
      fit: { tried: "打印设为一页宽", plain: "设上了", reported: "没有设上", copes: "先设好算出的缩放比例" },
      paper: { tried: "纸张设为 A4", plain: "可以", reported: "被拒绝（没有打印机？）", copes: "只提示，下次再试" },
      breaks: { tried: "插入分页", plain: "可以", reported: "被拒绝", copes: "只提示，下次再试" },
      categories: { tried: "图表的类别由公式算出", plain: "当作类别", reported: "当成了一个系列", copes: "核对系列个数，不对就逐个指定" },
      colors: { tried: "给图表系列上色", plain: "可以", reported: "被拒绝", copes: "只提示，下次再试" },
      calculating: { tried: "连续写 60 个单元格", plain: "写完一起算", reported: "每写一次都重新计算", copes: "写入期间暂停计算，最后算一次" },
      wholeSheet: { tried: "询问整张表的合并单元格", plain: "立即回答", reported: "十秒内没有回答", copes: "只询问用到的区域；Excel 可能还在算，其间按钮没有反应，这时请关闭这个空白工作簿" },
    },
    asked: {
      repaint: "在做好的工作簿里点「检查更新」后，清掉过的高亮是否立刻出现？",
      undo: "点过季度簿的按钮以后，Ctrl+Z 还能撤销之前的输入吗？",
      printed: "打印预览里，「目标设定」是否一页宽，「结果复盘」是否每人一页？",
      closedPane: "关着右侧面板点按钮，出了问题时面板会自己打开吗？",
      pasted: "从别处粘贴几行到「过程跟进」后，公式和下拉列表还在吗？",
      headers: "页面布局视图里，页眉页脚是否马上更新？",
    },
  },
  "en-US": {
    title: "Check this Excel",
    before: [
      "Shows what this Excel does in some details, and whether Quarterbook copes. It needs a blank workbook.",
      "It adds two sheets, tries tables, formulas, charts, names, page breaks and frozen panes there, and takes all of it away again. Nothing is sent anywhere; the result stands here alone. About half a minute.",
    ],
    start: "Start the check",
    again: "Check once more",
    checking: (done, of) => `Checking (${done} of ${of}) …`,
    done: (reported, of) => `${of} things were tried; ${reported} ${reported === 1 ? "is" : "are"} not as one would think. What Quarterbook does about each stands below.`,
    refused: (code) => `could not be tried (${code})`,
    finding: (tried, seen) => `${tried.charAt(0).toUpperCase()}${tried.slice(1)}: ${seen}`,
    copes: (how) => `What Quarterbook does: ${how}`,
    others: "What is as one would think",
    times: (writes, suspended, page) =>
      `Writing 60 cells: ${writes} ms; with calculation suspended: ${suspended} ms. Setting 12 properties of a page: ${page} ms.`,
    left: (sheets) => `These sheets could not be deleted, please delete them: ${sheets.join(", ")}`,
    questions: "Please look for yourself (Quarterbook cannot see it):",
    truths: {
      filling: { tried: "different formulas in one column of a table", plain: "each stays", reported: "one of them fills the column", copes: "one formula a column, read back after writing" },
      growing: { tried: "writing right below a table", plain: "the table stays", reported: "the table takes the row in", copes: "reads back, and resizes only if it did not grow" },
      digits: { tried: "the width of a blank column", plain: "48 points (digits of 7 pixels)", reported: "not 48 points", copes: "widths have room for digits of 8 pixels" },
      decimals: { tried: "the decimal sign of a number in a text", plain: "0.5", reported: "a comma", copes: "numbers in texts always get a point" },
      hiding: { tried: "hiding a name later", plain: "it is hidden", reported: "it stays in sight", copes: "names are hidden as they are added; one in sight is no lack" },
      parts: { tried: "a name that stands for a part of a table's column", plain: "calculated, and kept as written", reported: "not calculated, or rewritten", copes: "nothing helps: columns of the follow-up log show errors; please send this report to whoever maintains the add-in" },
      checks: { tried: "one check of entries over cells that have unlike ones", plain: "taken", reported: "refused", copes: "clears before it sets" },
      panes: { tried: "freezing panes of a sheet that is not in front", plain: "taken", reported: "refused", copes: "shows the sheet first, and the former one again at the end" },
      window: { tried: "freezing 30 rows", plain: "taken", reported: "refused (a small window)", copes: "says so; contents are whole all the same" },
      fit: { tried: "printing one page wide", plain: "taken", reported: "not taken", copes: "sets the scale that it worked out first" },
      paper: { tried: "A4 paper", plain: "taken", reported: "refused (no printer?)", copes: "says so and tries again next time" },
      breaks: { tried: "a page break", plain: "taken", reported: "refused", copes: "says so and tries again next time" },
      categories: { tried: "a chart whose categories are formulas", plain: "categories", reported: "taken for a series", copes: "counts the series, and names them one by one where they are wrong" },
      colors: { tried: "a colour for a chart's series", plain: "taken", reported: "refused", copes: "says so and tries again next time" },
      calculating: { tried: "writing 60 cells one by one", plain: "calculated once", reported: "calculated after each", copes: "calculation is suspended while it writes, and done once at the end" },
      wholeSheet: { tried: "asking for merged cells of a whole sheet", plain: "answered at once", reported: "no answer in ten seconds", copes: "asks for used cells alone; Excel may still be at it and answer nothing else: then close this blank workbook" },
    },
    asked: {
      repaint: "After Check and update in a finished workbook, do highlights that were cleared appear at once?",
      undo: "After a button of Quarterbook, does Ctrl+Z still take back what was typed before?",
      printed: "In the print preview, is the sheet of targets one page wide, and has each person a page of the review?",
      closedPane: "With the side panel closed, does it open by itself when a button has something to say?",
      pasted: "After rows are pasted into the log, are formulas and drop-downs still there?",
      headers: "In Page Layout view, do header and footer change at once?",
    },
  },
};
