/** Rows about the team and rows about one rep, as 结果复盘 and the lights of 首页 have them, and what they show of their series. */
import { cases, lookUp, say } from "../formula/build";
import { readableText } from "../formula/fragments";
import { teamKey } from "../model/startRows";
import { memberOf, onlyRow } from "./quarter";
import type { Calculation } from "../model/columns";
import type { Book, BookRow, CellInput, ColumnId } from "../model/book";

type TeamOrRepRow = BookRow<"review" | "lights">;

/** True for a row about the team. */
export const isTeam = (row: TeamOrRepRow) => row.text("repKey") === teamKey;

/** The row's rep; null for the team. */
export const repOf = (row: TeamOrRepRow) => (isTeam(row) ? null : row.text("repKey"));

/** One value in the team's rows, another in those of the reps. */
export function forTeamOrRep(team: string, rep: string): string {
  return cases([`[@repKey]="${teamKey}"`, team], rep);
}

/** A figure of a series, found by its key: of the team's in the team's rows, of the rep's in the others. */
export const seriesFigure = {
  formula: (column: ColumnId<"team" | "series">, series: string): string =>
    forTeamOrRep(lookUp("qbTeam", column, series, "series"), lookUp("qbSeries", column, series, "series")),
  core: (row: TeamOrRepRow, book: Book, column: ColumnId<"team" | "series">, series: string): CellInput =>
    onlyRow(book.rowsWhere(isTeam(row) ? "team" : "series", "series", series), series).get(column),
};

/** The rep's name, or the word for the team. */
export const teamOrName: Calculation<ColumnId<"review" | "lights">> = {
  formula: `=${forTeamOrRep(say("team"), readableText(lookUp("qbMembers", "name", "[@repKey]")))}`,
  core: (row, book) => (isTeam(row) ? book.word("team") : memberOf(book, row.text("repKey")).name),
};
