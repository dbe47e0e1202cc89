/** Texts of what one press can put right after a check: names of one spelling, amounts of one unit. */
import type { Language } from "../language";

/** A spelling and how many cells hold it. */
interface Counted {
  readonly name: string;
  readonly count: number;
}

export interface OfferTexts {
  readonly heading: string;
  readonly lookAlikes: (facts: { header: string; spellings: readonly Counted[] }) => string;
  readonly spelling: (one: Counted) => string;
  readonly stays: string;
  readonly unify: string;
  readonly unlisted: (facts: { header: string; typed: Counted; listed: string }) => string;
  readonly correct: (listed: string) => string;
  readonly respelt: (facts: { count: number; name: string }) => string;
  /** `shown` of them follow. */
  readonly amounts: (facts: { sheet: string; count: number; shown: number; isYuan: boolean }) => string;
  readonly amount: (facts: { row: number; header: string; from: string; to: string }) => string;
  /** The amounts of a sheet that are to be converted. */
  readonly chosen: (sheet: string) => string;
  readonly convert: Readonly<Record<"toTenThousands" | "toYuan", string>>;
  readonly converted: (facts: { count: number; isYuan: boolean }) => string;
  readonly nothing: string;
  /** Cells that hold formulas or something else by now. */
  readonly left: (cells: string) => string;
  readonly gone: (count: number) => string;
}

const cellsInEnglish = (count: number): string => (count === 1 ? "1 cell" : `${count} cells`);

export const offerTexts: Readonly<Record<Language, OfferTexts>> = {
  "zh-CN": {
    heading: "可以一键更正",
    lookAlikes: ({ header, spellings }) =>
      `「${header}」写法相近：${spellings.map(({ name, count }) => `「${name}」（${count} 处）`).join("、")}。如果指的是同一个，请选定保留的写法，其余各处都改成它。`,
    spelling: ({ name, count }) => `${name}（${count} 处）`,
    stays: "保留的写法",
    unify: "统一写法",
    unlisted: ({ header, typed, listed }) => `「${header}」里的「${typed.name}」（${typed.count} 处）不在列表中。如果就是「${listed}」，各表中的这些单元格可以一起改过来。`,
    correct: (listed) => `改为「${listed}」`,
    respelt: ({ count, name }) => `${count} 个单元格已改为「${name}」，其他内容没有改动。`,
    amounts: ({ sheet, count, shown, isYuan }) =>
      `${sheet}：${count} 个数像是按${isYuan ? "元" : "万元"}填的${count > shown ? `，下面是其中前 ${shown} 个，改好后再检查时列出其余的` : ""}。` +
      `如果是，可以换算成${isYuan ? "万元" : "元"}；本来就对的，请去掉勾选：`,
    chosen: (sheet) => `${sheet}：要换算的数`,
    amount: ({ row, header, from, to }) => `第 ${row} 行「${header}」：${from} → ${to}`,
    convert: { toTenThousands: "换算成万元（除以 10,000）", toYuan: "换算成元（乘以 10,000）" },
    converted: ({ count, isYuan }) => `${count} 个单元格已${isYuan ? "除以" : "乘以"} 10,000，其他内容没有改动。`,
    nothing: "没有单元格要改，未作改动。",
    left: (cells) => `这些单元格是公式，或内容已经变了，没有改：${cells}。`,
    gone: (count) => `另有 ${count} 个单元格里已不是检查时的内容，没有改。`,
  },
  "en-US": {
    heading: "Can be put right in one press",
    lookAlikes: ({ header, spellings }) =>
      `“${header}”: ${spellings.map(({ name, count }) => `“${name}” (${cellsInEnglish(count)})`).join(", ")} look alike. If they are one, choose the spelling that stays; the others become it everywhere.`,
    spelling: ({ name, count }) => `${name} (${cellsInEnglish(count)})`,
    stays: "Spelling that stays",
    unify: "Write them alike",
    unlisted: ({ header, typed, listed }) =>
      `“${typed.name}” in “${header}” (${cellsInEnglish(typed.count)}) is not in the list. If it is “${listed}”, all these cells can be corrected, in every table.`,
    correct: (listed) => `Change to “${listed}”`,
    respelt: ({ count, name }) => `${cellsInEnglish(count)} changed to “${name}”; nothing else was changed.`,
    amounts: ({ sheet, count, shown, isYuan }) =>
      `${sheet}: ${count === 1 ? "1 figure looks" : `${count} figures look`} like ${isYuan ? "CNY" : "10k CNY"}` +
      `${count > shown ? `; the first ${shown} of ${count} follow, the next check lists more once these are put right` : ""}. ` +
      `If so, ${count === 1 ? "it" : "they"} can be converted to ${isYuan ? "10k CNY" : "CNY"}; untick what is right as it stands:`,
    chosen: (sheet) => `${sheet}: figures to convert`,
    amount: ({ row, header, from, to }) => `row ${row} of “${header}”: ${from} → ${to}`,
    convert: { toTenThousands: "Convert to 10k CNY (divide by 10,000)", toYuan: "Convert to CNY (multiply by 10,000)" },
    converted: ({ count, isYuan }) => `${cellsInEnglish(count)} ${isYuan ? "divided" : "multiplied"} by 10,000; nothing else was changed.`,
    nothing: "There was nothing to change any more. Nothing was changed.",
    left: (cells) => `These hold formulas or something else by now and were left: ${cells}.`,
    gone: (count) => `${cellsInEnglish(count)} ${count === 1 ? "no longer holds" : "no longer hold"} what the check found and ${count === 1 ? "was" : "were"} left.`,
  },
};
