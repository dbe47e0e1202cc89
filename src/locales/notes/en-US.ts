import { buttonName, type CommandId } from "../commandNames";
import { count } from "../count";
import type { CellsOfColumn, NamedLook, NoteTexts } from "./noteTexts";

const button = (command: CommandId): string => buttonName(command, "en-US");

/** row 8 of “Week plan” */
function cellsOfColumn({ header, first, last }: CellsOfColumn): string {
  return `${first === last ? `row ${first}` : `rows ${first}–${last}`} of “${header}”`;
}

/** Cells of several columns, and how many more there are. */
function listed(columns: readonly CellsOfColumn[], more: number): string {
  return `${columns.map(cellsOfColumn).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

/** What a look is called. */
const lookNames = {
  styles: "widths and formats",
  validations: "drop-downs and checks of entries",
  highlights: "highlights",
  tab: "tabs, grid lines and what is shown",
  panes: "frozen panes",
  charts: "charts",
  page: "the printed page",
  chartNames: "the names of charts",
  colors: "the colours of charts",
  paper: "the paper size",
  breaks: "page breaks",
  folds: "folded columns",
  names: "names out of sight",
  done: "the note that the looks are complete",
} as const satisfies Record<NamedLook, string>;

export const enUS: NoteTexts = {
  typedOver: ({ sheet, count: cells, cells: columns, more }) =>
    `${sheet}: ${cells} calculated ${cells === 1 ? "cell was" : "cells were"} typed over and kept: ${listed(columns, more)}. Clear them and choose ${button("refreshWorkbook")} to restore the formulas.`,
  errorValues: ({ sheet, count: cells, cells: columns, more }) =>
    `${sheet}: ${count(cells, "cell holds", "cells hold")} an error value such as #N/A and ${cells === 1 ? "counts" : "count"} as blank; other rows are right and nothing was lost: ` +
    `${listed(columns, more)}. Enter the contents again.`,
  unreadValues: ({ sheet, count: cells, cells: columns, more }) =>
    `${sheet}: ${count(cells, "cell that should be a number or date holds text and does not count", "cells that should be numbers or dates hold text and do not count")}: ${listed(columns, more)}. Enter them again without words or units.`,
  unlistedChoices: ({ sheet, count: cells, cells: columns, more }) =>
    `${sheet}: ${count(cells, "cell", "cells")} with entries that are not in the drop-down list and that formulas do not recognise: ` +
    `${listed(columns, more)}. Choose from the list.`,
  lookAlikes: ({ sheet, header, count: all, groups }) =>
    `${sheet}: ${count(all, "name", "names")} in “${header}” with spellings that look alike and count apart: ` +
    `${groups.map((group) => group.map((one) => `“${one.name}” (${count(one.count, "row", "rows")} from row ${one.row})`).join(" and ")).join("; ")}` +
    `${all > groups.length ? ` and ${all - groups.length} more, listed by the next check once these are put right` : ""}. If they are one, write them alike.`,
  nearChoice: ({ sheet, header, row, typed, near }) => `${sheet}, row ${row} of “${header}”: “${typed}” is not in the list. Is it “${near}”?`,
  moreNear: (more) => `${count(more, "more entry is", "more entries are")} not in the list either; the next check names more once these are put right.`,
  noDates: ({ sheet, count: cells, cells: columns, more }) =>
    `${sheet}: ${count(cells, "cell that should be a date holds a number that is none and does not count", "cells that should be dates hold numbers that are none and do not count")}: ${listed(columns, more)}. ` +
    "Enter them as 2026-07-20.",
  farDates: ({ sheet, count: cells, cells: columns, more }) =>
    `${sheet}: ${count(cells, "date", "dates")} far from the period, counted all the same; please check: ${listed(columns, more)}.`,
  amountsAsYuan: ({ sheet, count: cells, cells: columns, more }) =>
    `${sheet}: ${count(cells, "amount", "amounts")} of 10,000 or more (10k CNY) that ${cells === 1 ? "looks" : "look"} like CNY, counted all the same; please check: ${listed(columns, more)}.`,
  toldFigures: ({ sheet, said, count: cells, cells: columns, more }) =>
    `${sheet}: ${count(cells, "figure", "figures")} marked “${said}”, counted all the same; please check: ${listed(columns, more)}.`,
  toldRows: ({ sheet, said, count: cells, cells: columns, more }) =>
    `${sheet}: ${count(cells, "row", "rows")} marked “${said}”; please check: ${listed(columns, more)}.`,
  noShares: ({ sheet, count: cells, cells: columns, more }) =>
    `${sheet}: ${count(cells, "figure in % below 0 or above 150% does", "figures in % below 0 or above 150% do")} not count: ${listed(columns, more)}. Enter 0% to 150%, such as 90% or 0.9.`,
  sharesAsPercent: ({ sheet, count: cells, cells: columns, more }) =>
    `${sheet}: ${count(cells, "figure in % above 1.5 is read as a percentage", "figures in % above 1.5 are read as percentages")} (90 is 90%): ${listed(columns, more)}.`,
  tiersOutOfOrder: ({ sheet, count: cells, cells: columns, more }) =>
    `${sheet}: ${count(cells, "tier is", "tiers are")} easier than the one before; wanted is base ≤ stretch ≤ sprint (the other way where lower is better), please check: ` +
    `${listed(columns, more)}.`,
  unreadLimit: ({ cell, rule, field, typed, note, value, range, suggested }) => {
    const what = `${cell} (rule “${rule}”, ${field === null ? "switch" : field})`;
    if (note === "asPercent") return `${what} holds ${typed}: read as ${value}.`;
    return `${what} ${typed === null ? "is blank" : `holds “${typed}”, which does not count`}: the rule goes by its default, ${value}. It takes ${range}.${suggested === null ? "" : ` Is it ${suggested}?`}`;
  },
  upgradable: () => `An earlier version of Quarterbook made this workbook; ${button("newQuarter")} adds what is new and leaves the rest as it is.`,
  unfinishedSet: () => `The modules you chose are not all in place yet; ${button("newQuarter")} goes on and leaves what is there.`,
  ownFormulas: ({ sheet, count: cells, cells: columns, more }) =>
    `${sheet}: ${count(cells, "calculated cell holds a formula", "calculated cells hold formulas")} of your own and ` +
    `${cells === 1 ? "was" : "were"} left alone: ${listed(columns, more)}. For the new formula clear the cell and choose ${button("refreshWorkbook")}.`,
  missingColumns: ({ sheet, columns, isRestorable }) =>
    `${sheet}: ${columns.length === 1 ? "this column was" : "these columns were"} not found: ${columns.join(", ")}. Nothing else is affected${isRestorable ? `; ${button("newQuarter")} puts ${columns.length === 1 ? "it" : "them"} back (at the right end where the place is taken)` : ""}.`,
  repeatedWeek: ({ sheet, rep, metric, week }) => `${sheet}: week ${week} of ${metric} for ${rep} stands twice; the upper row counts.`,
  waitingActions: ({ from, sheet, count: waiting }) =>
    `${from}: ${count(waiting, "action", "actions")} found no blank row in “${sheet}”; add rows to the end of that table and choose ${button("refreshWorkbook")}.`,
  rowsTaken: ({ sheet, count: rows }) => `${sheet}: ${count(rows, "row", "rows")} below the table now ${rows === 1 ? "belongs" : "belong"} to it, with formulas and ids.`,
  rowsBelow: ({ sheet, count: rows }) =>
    `${sheet}: ${count(rows, "row", "rows")} below the table ${rows === 1 ? "is" : "are"} not counted and this Excel cannot take them in; drag the table's lower right corner over them and choose ${button("refreshWorkbook")}.`,
  rowsBelowOtherTable: ({ sheet, count: rows }) =>
    `${sheet}: ${count(rows, "row", "rows")} below the table ${rows === 1 ? "is" : "are"} not counted; another table stands on this sheet, so please move them in and choose ${button("refreshWorkbook")}.`,
  rowsBelowMerged: ({ sheet, count: rows, place }) =>
    `${sheet}: ${count(rows, "row", "rows")} below the table ${rows === 1 ? "is" : "are"} not counted; a table cannot hold merged cells, so please unmerge ${place} and choose ${button("refreshWorkbook")}.`,
  alteredFormulas: ({ sheet, columns, more, again }) =>
    `${sheet}: ${count(columns.length + more, "column does", "columns do")} not hold the formula that was written (Excel may have filled the whole column): ` +
    `${columns.map(({ header, address }) => (header === null ? address : `“${header}”`)).join(", ")}${more > 0 ? ` and ${more} more` : ""}. Choose ${button(again)} to write it again.`,
  lostFormulas: ({ sheet, cells }) =>
    `${sheet}: Excel filled whole columns and replaced formulas of your own. They were put back, and it did not keep them. They were: ` +
    cells.map(({ cell, formula }) => `${cell} ${formula}`).join("; "),
  refusedLooks: ({ kind, sheets, again, code }) =>
    `${sheets.length > 0 ? `${sheets.join(", ")}: ` : ""}Excel would not set ${lookNames[kind]} (${code}). Contents and formulas are whole; ` +
    `${kind === "paper" ? `this happens without a printer: once one is installed, ${button(again)} tries again.` : `${button(again)} tries again.`}`,
  looksAreTheirs: ({ names }) =>
    `${names.join(", ")}: the columns of the table have been arranged otherwise, so the looks that were missing do not come any more. Please set them yourself.`,
  unwatchedColumns: ({ sheet, count: columns }) =>
    `${sheet}: ${count(columns, "column is", "columns are")} too long to note what stood there before formulas were filled in. ` +
    "If you wrote formulas of your own there, please look whether Excel has filled over them.",
  missingPart: ({ name }) => `Missing: ${name}`,
  textCut: ({ sheet, cells }) => `${sheet}: ${cells.join(", ")} ${cells.length === 1 ? "holds" : "hold"} more text than a row of Excel shows; its end is not printed. Please shorten it.`,
  keptCells: ({ count: filled, cells }) =>
    `Somebody else filled ${count(filled, "cell", "cells")} at the same moment (${cells.join(", ")}${cells.length < filled ? " …" : ""}); what was typed there is kept.`,
  blockedPart: ({ name, area }) => `Missing: ${name} (belongs in ${area})`,
  membersGrown: ({ names }) => `${names.join(", ")}: the column of targets and the rows of the other tables were added.`,
  membersWaiting: ({ names, reason }) => `${names.join(", ")}: no column of targets and no rows in the other tables yet. ${reason}`,
  growthBlocked: ({ place, count: rows }) =>
    `${place} holds something else (content, merged cells or another table), and the table above it grows downwards. Move it down by ${count(rows, "row", "rows")} and try again.`,
  growthUnderTotals: ({ place }) =>
    `No row can come above the totals row of the table over ${place}. Move the lower table elsewhere, or switch that totals row off, and try again.`,
  growthTable: ({ place }) => `A new column would cut the table at ${place}. Move that table elsewhere (to a sheet of its own, say) and try again.`,
  growthColumn: () => "“Targets” has lost the members' columns and “Team reserve”, so there is no telling where a new column belongs. Put one of them back first.",
};
