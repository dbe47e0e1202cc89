/** The report of "Check this Excel" as text to copy: what somebody needs to compare one Excel with another. */
import type { Language } from "../language";
import { checkTexts } from "./checkTexts";
import { askedTruths, type ExcelReport, type Finding } from "./truths";

/** Which Excel it was. */
export interface CheckedExcel {
  readonly version: string;
  readonly platform: string;
  /** Of Excel's own menus. */
  readonly displayLanguage: string;
  /** YYYY-MM-DD */
  readonly day: string;
}

/** What was tried and what came of it. @example "A4 paper: refused (no printer?) · GeneralException" */
export function findingText(finding: Finding, language: Language): string {
  const texts = checkTexts[language];
  return texts.finding(texts.truths[finding.truth].tried, seenText(finding, language));
}

function seenText({ truth, seen }: Finding, language: Language): string {
  const texts = checkTexts[language].truths[truth];
  switch (seen.kind) {
    case "plain":
      return texts.plain;
    case "reported":
      return seen.detail === undefined ? texts.reported : `${texts.reported} · ${seen.detail}`;
    case "refused":
      return checkTexts[language].refused(seen.code);
  }
}

/** How many truths this Excel has as reported. */
export function reportedCount({ findings }: ExcelReport): number {
  return findings.filter(({ seen }) => seen.kind === "reported").length;
}

function timesText({ timings }: ExcelReport, language: Language): string[] {
  return timings === null ? [] : [checkTexts[language].times(timings.writes, timings.suspendedWrites, timings.page)];
}

/** Lines: which Excel, each truth with its number and what is done about it, times, questions with room for an answer. */
export function reportText(report: ExcelReport, excel: CheckedExcel, language: Language): string {
  const texts = checkTexts[language];
  return [
    `Quarterbook · ${texts.title} · ${excel.day}`,
    `Excel ${excel.version} · ${excel.platform} · ${excel.displayLanguage}`,
    texts.done(reportedCount(report), report.findings.length),
    ...report.findings.flatMap((finding, index) => [
      `${index + 1}. ${findingText(finding, language)} [${finding.truth}]`,
      ...(finding.seen.kind === "reported" ? [`   ${texts.copes(texts.truths[finding.truth].copes)}`] : []),
    ]),
    ...timesText(report, language),
    ...(report.left.length > 0 ? [texts.left(report.left)] : []),
    texts.questions,
    ...askedTruths.map((truth) => `- ${texts.asked[truth]} ____`),
  ].join("\n");
}
