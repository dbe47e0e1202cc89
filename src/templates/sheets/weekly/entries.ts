/** The hidden columns of 周进度 about what was typed: what 周填报 holds, what of it and of the corrections counts. */
import { hasData, hasParts, readEntry, type ActualEntry } from "../../../core";
import { and, blank, cases, or } from "../../formula/build";
import { numberOrBlank, targetOf } from "../../formula/fragments";
import { flag, step } from "../../model/columns";
import { label, type Label } from "../../model/language";
import { metricOf } from "../../reading/quarter";
import { correctionOf, enteredFigure, enteredOf, entryOfRow, slotKey } from "../../reading/weekEntries";
import { ofSeries } from "../../reading/weeks";
import type { Book, BookRow, ColumnId } from "../../model/book";
import type { EntryPart } from "../../model/owners";
import type { Column } from "../../model/template";

type WeeklyColumn = Column<ColumnId<"weekly">>;

export const isRatio = `${ofSeries("kind")}="ratio"`;
const isShare = `${ofSeries("share")}=1`;

/** Without the sheet on which weeks are typed nothing stands there. */
const nothing = { weekEntry: { formula: `=${blank}`, core: () => null } } as const;

function entered(id: "entryValue" | "entryNumerator" | "entryDenominator", part: EntryPart, names: Label, about: Label): WeeklyColumn {
  const cell = `INDEX(qbWeekEntry[${part}:@metricKey],[@entryRow])`;
  return step(id, names["zh-CN"], names["en-US"], {
    format: part === "value" ? "metric" : "general",
    about,
    formula: `=${cases(["[@entryRow]=0", blank], `IFERROR(${numberOrBlank(cell)},"")`)}`,
    core: (row, book) => enteredFigure(row, part, book),
    whenWithout: nothing,
  });
}

/** Where the figure comes from: typed over here, or typed in 周填报; of ratios both parts, or the rate alone. */
function sourceOf(row: BookRow<"weekly">, book: Book): string | null {
  const metric = metricOf(book, row.text("metricKey"));
  const word = (entry: ActualEntry, code: string) => {
    const counts = readEntry(entry, metric);
    return counts && (hasParts(counts) ? `${code}Parts` : code);
  };
  return word(correctionOf(row), "corrected") ?? word(enteredOf(row), "entered");
}

function sourceCases(actual: string, numerator: string, denominator: string, code: string): readonly (readonly [string, string])[] {
  return [
    [and(isRatio, `COUNT(${numerator},${denominator})=2`), `"${code}Parts"`],
    [`${targetOf(actual, and(isRatio, isShare))}<>""`, `"${code}"`],
  ];
}

const partsCount = or('[@source]="correctedParts"', '[@source]="enteredParts"');
const part = (id: "partNumerator" | "partDenominator", names: Label, about: Label, correction: string, entry: string, key: "numerator" | "denominator") =>
  step<ColumnId<"weekly">>(id, names["zh-CN"], names["en-US"], {
    format: "general",
    about,
    formula: `=${cases(['[@source]="correctedParts"', correction], ['[@source]="enteredParts"', entry], blank)}`,
    core: (row, book) => {
      const entry = entryOfRow(row, book);
      return hasParts(entry) ? Number(entry[key]) : null;
    },
  });

/** Of 周值, which people see. */
export const valueFormula = `=${cases(
  ['[@source]=""', blank],
  [partsCount, cases(["[@partDenominator]>0", "[@partNumerator]/[@partDenominator]"], blank)],
  ['[@source]="corrected"', targetOf("[@actual]", isShare)],
  targetOf("[@entryValue]", isShare))}`;

export const entryWorkings: readonly WeeklyColumn[] = [
  step("entryRow", "填报行", "Entry row", {
    format: "integer",
    about: label("这名代表的这一周在周填报的第几行。", "The row of this rep and week among the weekly entries."),
    formula: '=IFERROR(MATCH([@repKey]&"|"&[@week],qbWeekEntry[id],0),0)',
    core: (row, book) => {
      const [entry] = book.rowsWhere("weekEntry", "id", slotKey(row.text("repKey"), row.number("week") ?? 0));
      return entry ? entry.index + 1 : 0;
    },
    whenWithout: nothing,
  }),
  entered("entryValue", "value", label("填报数", "Entered"), label("周填报里填的数；比率类是直接填的比率。", "The figure of the weekly entries; of a ratio the rate where that was typed.")),
  entered("entryNumerator", "numerator", label("填报分子", "Part entered"), label("周填报里填的分子。", "The part of the ratio as entered.")),
  entered("entryDenominator", "denominator", label("填报分母", "Whole entered"), label("周填报里填的分母。", "The whole of the ratio as entered.")),
  step("source", "数据来源", "Figure from", {
    about: label("本周的数从哪来：人工修正优先，其次周填报。", "Where the week's figure comes from: a correction first, then the weekly entries."),
    results: ["corrected", "correctedParts", "entered", "enteredParts"],
    formula: `=${cases(
      ...sourceCases("[@actual]", "[@numerator]", "[@denominator]", "corrected"),
      ...sourceCases("[@entryValue]", "[@entryNumerator]", "[@entryDenominator]", "entered"),
      blank)}`,
    core: sourceOf,
  }),
  part("partNumerator", label("计入分子", "Part that counts"), label("计入的分子；只填了比率的为空。", "The part that counts; blank where the rate alone was typed."), "[@numerator]", "[@entryNumerator]", "numerator"),
  part("partDenominator", label("计入分母", "Whole that counts"), label("计入的分母；只填了比率的为空。", "The whole that counts; blank where the rate alone was typed."), "[@denominator]", "[@entryDenominator]", "denominator"),
  flag("typed", "已填", "Typed", {
    about: label("本周是否已填；比率类要分子、分母都填，或直接填比率。", "Whether the week is filled in; a ratio with both part and whole, or with its rate."),
    formula: `=${cases(['[@source]=""', "0"], "1")}`,
    core: (row, book) => sourceOf(row, book) !== null,
  }),
  flag("rated", "近似", "Approximate", {
    about: label("本周的比率是否直接填写、没有分子分母：累计时只能取平均。", "Whether a ratio's rate was typed without its parts, so that it can only be averaged."),
    formula: `=${cases([and(isRatio, or('[@source]="corrected"', '[@source]="entered"')), "1"], "0")}`,
    core: (row, book) => {
      const source = sourceOf(row, book);
      return metricOf(book, row.text("metricKey")).kind === "ratio" && (source === "corrected" || source === "entered");
    },
  }),
  flag("hasData", "有数据", "Has data", {
    about: label("本周是否有算得出的数。", "Whether the week has a figure."),
    formula: `=${cases(['[@value]=""', "0"], "1")}`,
    core: (row, book) => hasData(entryOfRow(row, book), metricOf(book, row.text("metricKey")).kind),
  }),
];

