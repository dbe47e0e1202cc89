/** 填报提示 of 周进度: what a person should know of what was typed for the week. */
import { LARGEST_SHARE, entryNote } from "../../../core";
import { and, blank, cases, or, say } from "../../formula/build";
import { isNoShare } from "../../formula/fragments";
import { outcome } from "../../model/columns";
import { label } from "../../model/language";
import { metricOf } from "../../reading/quarter";
import { correctionOf, enteredOf } from "../../reading/weekEntries";
import { ofSeries } from "../../reading/weeks";
import { isRatio } from "./entries";
import type { ColumnId } from "../../model/book";
import type { Column } from "../../model/template";

/** Something that is no number; an error value counts as blank. */
const isNoNumber = (cell: string) => `IF(ISNUMBER(${cell}),FALSE,IFERROR(${cell}<>"",FALSE))`;

/** Core counterpart: `entryNote`. */
function noteOf(actual: string, numerator: string, denominator: string, otherwise: string): string {
  const parts = `COUNT(${numerator},${denominator})`;
  const asShare = cases([isNoShare(actual), say("outOfRange")], [`${actual}>${LARGEST_SHARE}`, say("percentAverage")], say("approximate"));
  return cases(
    [or(...[actual, numerator, denominator].map(isNoNumber)), say("notNumber")],
    [and(`NOT(${isRatio})`, `${parts}>0`), say("unused")],
    [and(isRatio, `${parts}=1`), say("unused")],
    [and(isRatio, `${parts}=2`, `ISNUMBER(${actual})`), say("unused")],
    [and(isRatio, `${parts}=0`, `ISNUMBER(${actual})`), cases([`${ofSeries("share")}=1`, asShare], say("approximate"))],
    otherwise,
  );
}

const isCorrected = or('[@source]="corrected"', '[@source]="correctedParts"');

export const note: Column<ColumnId<"weekly">> = outcome("note", "填报提示", "Entry check", { "zh-CN": 20, "en-US": 18 }, {
  align: "Center",
  about: label(
    "填的数怎么算：没有计入的标出原因；比率没有分子分母、只填了比率的注明近似，因为累计时只能取平均。",
    "How what was typed counts: why a figure does not, and that a ratio typed without its parts is approximate, since it can only be averaged.",
  ),
  outcomes: {
    notNumber: { tone: "warning", colours: ["actual", "numerator", "denominator", "note"] },
    outOfRange: { tone: "warning", colours: ["actual", "numerator", "denominator", "note"] },
    unused: { tone: "warning", colours: ["actual", "numerator", "denominator", "note"] },
    percentAverage: { tone: "muted" },
    approximate: { tone: "muted" },
  },
  formula: `=${noteOf(
    "[@actual]", "[@numerator]", "[@denominator]",
    cases([isCorrected, blank], noteOf("[@entryValue]", "[@entryNumerator]", "[@entryDenominator]", blank)))}`,
  core: (row, book) => {
    const metric = metricOf(book, row.text("metricKey"));
    const ofCorrection = entryNote(correctionOf(row), metric);
    const isCorrection = ["corrected", "correctedParts"].includes(row.text("source"));
    const found = ofCorrection ?? (isCorrection ? null : entryNote(enteredOf(row), metric));
    return found === "asPercent" ? "percentAverage" : found;
  },
});
