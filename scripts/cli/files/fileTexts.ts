/** What the commands say of a workbook that is given to them, in both languages; read after "--in: ". */
import type { Language } from "../../../src/locales";
import type { NotAWorkbookReason } from "../../../src/file/read/packageReading";

export interface FileTexts {
  readonly notAWorkbook: Readonly<Record<NotAWorkbookReason, string>>;
  readonly noQuarter: string;
  readonly newerWorkbook: string;
  /** Before the lines that name what saving would lose. */
  wouldLose(option: string): string;
  readonly lost: string;
  /** Before the lines that name what a report does not know. */
  readonly lastValues: string;
  upToDate(out: string): string;
  fixedToday(cell: string, given: string): string;
}

const english: FileTexts = {
  notAWorkbook: {
    damaged: "is damaged: open and save it in Excel or LibreOffice, or take an older copy",
    encrypted: "is locked with a password: save it without one in Excel (File > Info > Protect Workbook) and try again",
    oldFormat: "is in the old format (.xls): save it as .xlsx and try again",
    binary: "is a binary workbook (.xlsb): save it as .xlsx and try again",
    openDocument: "is an OpenDocument file (.ods): save it as .xlsx and try again",
    tooLarge: "is too large: it unpacks to more than 400 MB",
    dates1904: "counts its dates from 1904: switch that off in Excel (File > Options > Advanced > Use 1904 date system), check the dates and try again",
    other: "is no .xlsx workbook",
  },
  noQuarter: "holds no quarter of Quarterbook (its hidden names were not found); make one with the command create",
  newerWorkbook: "was made or completed by a newer version of Quarterbook: update Quarterbook first",
  wouldLose: (option) => `holds what saving here would lose. Take it out of the workbook, do this in Excel instead, or go on without it by ${option}:`,
  lost: "Not in the saved file:",
  lastValues: "Not calculated here; the values that the file was saved with were taken:",
  upToDate: (out) => `Nothing to do: the workbook is of this version and lacks nothing. ${out} is an unchanged copy.`,
  fixedToday: (day, given) => `The workbook itself names ${day} as today, which counts; --today ${given} was not used.`,
};

const chinese: FileTexts = {
  notAWorkbook: {
    damaged: "文件已损坏：请用 Excel 或 LibreOffice 打开后另存，或使用较早的副本",
    encrypted: "文件设有密码：请在 Excel 中（文件 > 信息 > 保护工作簿）取消密码后保存，再试一次",
    oldFormat: "文件是旧格式（.xls）：请另存为 .xlsx，再试一次",
    binary: "文件是二进制工作簿（.xlsb）：请另存为 .xlsx，再试一次",
    openDocument: "文件是 OpenDocument 格式（.ods）：请另存为 .xlsx，再试一次",
    tooLarge: "文件太大：解压后超过 400 MB",
    dates1904: "文件使用 1904 日期系统：请在 Excel 中（文件 > 选项 > 高级 > 使用 1904 日期系统）取消，核对日期后再试一次",
    other: "文件不是 .xlsx 工作簿",
  },
  noQuarter: "文件中没有季度簿的季度（未找到隐藏名称）；请用 create 命令新建",
  newerWorkbook: "由更新版本的季度簿制作或补齐：请先升级季度簿",
  wouldLose: (option) => `含有在此保存会丢失的内容。请从工作簿中移除，或改在 Excel 中操作；确认放弃这些内容时加上 ${option}：`,
  lost: "保存的文件中不再有：",
  lastValues: "以下内容此处无法计算，采用文件保存时的值：",
  upToDate: (out) => `无需升级：工作簿已是此版本，什么都不缺。${out} 是未改动的副本。`,
  fixedToday: (day, given) => `工作簿已指定今天为 ${day}，以此为准；未使用 --today ${given}。`,
};

export function fileTexts(language: Language): FileTexts {
  return language === "zh-CN" ? chinese : english;
}

/** "--in: is damaged" */
export function optionLine(option: string, text: string, language: Language): string {
  return `--${option}${language === "zh-CN" ? "：" : ": "}${text}`;
}
