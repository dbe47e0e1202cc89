/**
 * The hidden columns of 周进度 about the evidence of a lag: which weeks it is, which holes lie between them, and how each is written.
 * Rows that are neither cost nothing: their pieces are blank before anything is counted.
 */
import { weekRanges } from "../../../core";
import { and, blank, cases, countRows, or, say, type Criteria } from "../../formula/build";
import { flag, step } from "../../model/columns";
import { label } from "../../model/language";
import { lagOf } from "../../reading/lag";
import { seriesRow } from "../../reading/series";
import { ofSeries, ofThisSeries } from "../../reading/weeks";
import type { Book, BookRow, ColumnId } from "../../model/book";
import type { Column } from "../../model/template";

type Marked = Extract<ColumnId<"weekly">, "evidence" | "hole">;

const marked = (column: Marked, week: string): Criteria => [...ofThisSeries, [column, "1"], ["week", week]];
const anyWith = (column: Marked, week: string) => `${countRows("qbWeekly", marked(column, week))}>0`;
const before = '"<"&[@week]';
const after = '">"&[@week]';

/** A week in a list of ranges: "2" where it begins one, "–3" where it ends one, nothing between. Core counterpart: `pieceOf`. */
function piece(column: Marked): string {
  const begins = `${cases([anyWith(column, before), say("weekComma")], blank)}&[@week]`;
  const goesOn = cases([anyWith(column, "[@week]+1"), blank], '"–"&[@week]');
  return `=${cases([`[@${column}]=0`, blank], [anyWith(column, "[@week]-1"), goesOn], begins)}`;
}

/** The weeks of a series that bear a mark, ascending. */
function weeksWith(book: Book, series: string, column: Marked): number[] {
  const rows = book.rowsWhere("weekly", "series", series).filter((row) => row.number(column) === 1);
  return rows.map((row) => row.number("week") ?? 0).sort((a, b) => a - b);
}

function pieceOf(row: BookRow<"weekly">, book: Book, column: Marked): string | null {
  if (row.number(column) !== 1) return null;
  const week = row.number("week") ?? 0;
  const ranges = weekRanges(weeksWith(book, row.text("series"), column));
  const at = ranges.findIndex(({ first, last }) => week >= first && week <= last);
  if (ranges[at]?.first === week) return `${at > 0 ? book.word("weekComma") : ""}${week}`;
  return ranges[at]?.last === week ? `–${week}` : null;
}

export const evidenceColumns: readonly Column<ColumnId<"weekly">>[] = [
  flag("evidence", "证据", "Evidence", {
    about: label("这一周是不是判滞后的依据；达到计划的周不算。", "Whether the lag rule judges by the week; one that reached its plan is no evidence."),
    formula: `=${cases(
      [and('[@order]<>""', `${ofSeries("lag")}<>""`, `N([@order])<=${ofSeries("evidence")}`), cases([or("[@below]=1", "[@reached]=0"), "1"], "0")],
      "0")}`,
    core: (row, book) =>
      seriesRow(book, row.text("series")).get("lag") !== null && lagOf(book).assess(row.text("series")).weeks.includes(row.number("week") ?? 0),
  }),
  flag("hole", "证据之间未填", "Hole in evidence", {
    about: label("这一周夹在证据周之间，却没有填报。", "Whether nobody reported the week, which lies between weeks of evidence."),
    formula: `=${cases([`[@status]=${say("notReported")}`, cases([and(anyWith("evidence", before), anyWith("evidence", after)), "1"], "0")], "0")}`,
    core: (row, book) => {
      const weeks = weeksWith(book, row.text("series"), "evidence");
      const week = row.number("week") ?? 0;
      return row.text("status") === book.word("notReported") && week > (weeks[0] ?? week) && week < (weeks[weeks.length - 1] ?? week);
    },
  }),
  step("evidencePiece", "证据写法", "Evidence in words", {
    about: label("这一周在证据里怎样写。", "How the week is written among the evidence."),
    formula: piece("evidence"),
    core: (row, book) => pieceOf(row, book, "evidence"),
  }),
  step("holePiece", "未填写法", "Hole in words", {
    about: label("这一周在未填报的周里怎样写。", "How the week is written among those not reported."),
    formula: piece("hole"),
    core: (row, book) => pieceOf(row, book, "hole"),
  }),
];
