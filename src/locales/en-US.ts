import { COMMAND_NAMES, type CommandId } from "./commandNames";
import { periodName, type NamedPeriod } from "./periodNames";
import type { CellsOfColumn, Messages } from "./messages";

const button = (command: CommandId): string => `“${COMMAND_NAMES[command]["en-US"]}”`;

const named = (period: NamedPeriod): string => periodName(period, "en-US");

/** "1 sheet", "2 sheets". */
function count(amount: number, singular: string, plural: string): string {
  return `${amount} ${amount === 1 ? singular : plural}`;
}

/** row 8 of “Week plan” */
function cellsOfColumn({ header, first, last }: CellsOfColumn): string {
  return `${first === last ? `row ${first}` : `rows ${first}–${last}`} of “${header}”`;
}

/** 2 formulas and 1 highlight restored */
function restored(formulas: number | null, highlights: number): string {
  const parts = [
    ...(formulas ? [count(formulas, "formula", "formulas")] : []),
    ...(highlights > 0 ? [count(highlights, "highlight", "highlights")] : []),
  ];
  return parts.length === 0 ? `${formulas === null ? "" : "formulas of calculated columns and "}highlights are in order` : `${parts.join(" and ")} restored`;
}

export const enUS: Messages = {
  productName: "Quarterbook",
  purpose: [
    "Makes the quarter's workbook in one press: targets, follow-up, weekly progress and review.",
    "Formulas show who is lagging, by how much and in which weeks.",
    "Colleagues without the add-in open, fill in and print the file as usual.",
  ],
  commands: {
    newQuarter: { label: COMMAND_NAMES.newQuarter["en-US"], hint: "Makes the quarter's sheets in this workbook; what is there stays as it is." },
    refreshWorkbook: { label: COMMAND_NAMES.refreshWorkbook["en-US"], hint: "Checks formulas and highlights, restores what is missing, recalculates and tells who is lagging; what you typed stays." },
    prepareReview: { label: COMMAND_NAMES.prepareReview["en-US"], hint: "Lays the review sheets out on A4; you then print from Excel." },
  },
  pane: {
    commandsHeading: "Commands",
    outcomeHeading: "Last outcome",
    noOutcomeYet: "No command has been run yet.",
    outsideExcel: "Open this page in Excel to work on a workbook.",
    running: (command) => `“${command}” is running…`,
    status: { done: "Done", refused: "Not carried out", failed: "Error" },
  },
  notes: {
    typedOver: ({ sheet, count: cells, cells: columns, more }) =>
      `${sheet}: ${cells} calculated ${cells === 1 ? "cell was" : "cells were"} typed over and kept: ${columns.map(cellsOfColumn).join(", ")}` +
      `${more > 0 ? ` and ${more} more` : ""}. Clear them and choose ${button("refreshWorkbook")} to restore the formulas.`,
    errorValues: ({ sheet, count: cells, cells: columns, more }) =>
      `${sheet}: ${count(cells, "cell holds", "cells hold")} an error value such as #N/A and ${cells === 1 ? "counts" : "count"} as blank; other rows are right and nothing was lost: ` +
      `${columns.map(cellsOfColumn).join(", ")}${more > 0 ? ` and ${more} more` : ""}. Enter the contents again.`,
    unreadValues: ({ sheet, count: cells, cells: columns, more }) =>
      `${sheet}: ${count(cells, "cell", "cells")} that should be numbers or dates hold text and do not count: ${columns.map(cellsOfColumn).join(", ")}` +
      `${more > 0 ? ` and ${more} more` : ""}. Enter them again without words or units.`,
    unlistedChoices: ({ sheet, count: cells, cells: columns, more }) =>
      `${sheet}: ${count(cells, "cell", "cells")} with entries that are not in the drop-down list and that formulas do not recognise: ` +
      `${columns.map(cellsOfColumn).join(", ")}${more > 0 ? ` and ${more} more` : ""}. Choose from the list.`,
    lookAlikes: ({ sheet, header, count: all, groups }) =>
      `${sheet}: ${count(all, "name", "names")} in “${header}” with spellings that look alike and count apart: ` +
      `${groups.map((group) => group.map((one) => `“${one.name}” (${count(one.count, "row", "rows")} from row ${one.row})`).join(" and ")).join("; ")}` +
      `${all > groups.length ? ` and ${all - groups.length} more, listed by the next check once these are put right` : ""}. If they are one, write them alike.`,
    nearChoice: ({ sheet, header, row, typed, near }) => `${sheet}, row ${row} of “${header}”: “${typed}” is not in the list. Is it “${near}”?`,
    moreNear: (more) => `${count(more, "more entry is", "more entries are")} not in the list either; the next check names more once these are put right.`,
    noDates: ({ sheet, count: cells, cells: columns, more }) =>
      `${sheet}: ${count(cells, "cell", "cells")} that should be dates hold numbers that are none and do not count: ${columns.map(cellsOfColumn).join(", ")}${more > 0 ? ` and ${more} more` : ""}. ` +
      "Enter them as 2026-07-20.",
    farDates: ({ sheet, count: cells, cells: columns, more }) =>
      `${sheet}: ${count(cells, "date", "dates")} far from the period, counted all the same; please check: ${columns.map(cellsOfColumn).join(", ")}${more > 0 ? ` and ${more} more` : ""}.`,
    amountsAsYuan: ({ sheet, count: cells, cells: columns, more }) =>
      `${sheet}: ${count(cells, "amount", "amounts")} of 10,000 or more (10k CNY) that look like CNY, counted all the same; please check: ${columns.map(cellsOfColumn).join(", ")}${more > 0 ? ` and ${more} more` : ""}.`,
    toldCells: ({ sheet, said, count: cells, cells: columns, more }) =>
      `${sheet}: ${count(cells, "figure", "figures")} marked “${said}”, counted all the same; please check: ${columns.map(cellsOfColumn).join(", ")}${more > 0 ? ` and ${more} more` : ""}.`,
    noShares: ({ sheet, count: cells, cells: columns, more }) =>
      `${sheet}: ${count(cells, "target", "targets")} in % below 0 or above 150% do not count: ${columns.map(cellsOfColumn).join(", ")}` +
      `${more > 0 ? ` and ${more} more` : ""}. Enter 0% to 150%, such as 90% or 0.9.`,
    sharesAsPercent: ({ sheet, count: cells, cells: columns, more }) =>
      `${sheet}: ${count(cells, "target", "targets")} in % above 1.5 are read as percentages (90 is 90%): ${columns.map(cellsOfColumn).join(", ")}` +
      `${more > 0 ? ` and ${more} more` : ""}.`,
    tiersOutOfOrder: ({ sheet, count: cells, cells: columns, more }) =>
      `${sheet}: ${count(cells, "tier is", "tiers are")} easier than the one before; wanted is base ≤ stretch ≤ sprint (the other way where lower is better), please check: ` +
      `${columns.map(cellsOfColumn).join(", ")}${more > 0 ? ` and ${more} more` : ""}.`,
    unreadLimit: ({ cell, rule, field, typed, note, value, range, suggested }) => {
      const what = `${cell} (rule “${rule}”, ${field === null ? "switch" : field})`;
      if (note === "asPercent") return `${what} holds ${typed}: read as ${value}.`;
      return `${what} ${typed === null ? "is blank" : `holds “${typed}”, which does not count`}: the rule goes by its default, ${value}. It takes ${range}.${suggested === null ? "" : ` Is it ${suggested}?`}`;
    },
    upgradable: () => `An earlier version of Quarterbook made this workbook; ${button("newQuarter")} adds what is new and leaves the rest as it is.`,
    unfinishedSet: () => `The modules you chose are not all in place yet; ${button("newQuarter")} goes on and leaves what is there.`,
    ownFormulas: ({ sheet, count: cells, cells: columns, more }) =>
      `${sheet}: ${count(cells, "calculated cell holds a formula", "calculated cells hold formulas")} of your own and ` +
      `${cells === 1 ? "was" : "were"} left alone: ${columns.map(cellsOfColumn).join(", ")}${more > 0 ? ` and ${more} more` : ""}. For the new formula clear the cell and choose ${button("refreshWorkbook")}.`,
    missingColumns: ({ sheet, columns, isRestorable }) =>
      `${sheet}: ${columns.length === 1 ? "this column was" : "these columns were"} not found: ${columns.join(", ")}. Nothing else is affected${isRestorable ? `; ${button("newQuarter")} puts ${columns.length === 1 ? "it" : "them"} back (at the right end where the place is taken)` : ""}.`,
    repeatedWeek: ({ rep, metric, week }) => `Weekly progress: week ${week} of ${metric} for ${rep} stands twice; the upper row counts.`,
    waitingActions: ({ sheet, count: waiting }) =>
      `${count(waiting, "action", "actions")} of the review found no blank row in “${sheet}”; add rows to the end of that table and choose ${button("refreshWorkbook")}.`,
    rowsTaken: ({ sheet, count: rows }) => `${sheet}: ${count(rows, "row", "rows")} below the table now ${rows === 1 ? "belongs" : "belong"} to it, with formulas and ids.`,
    rowsBelow: ({ sheet, count: rows }) =>
      `${sheet}: ${count(rows, "row", "rows")} below the table ${rows === 1 ? "is" : "are"} not counted and this Excel cannot take them in; drag the table's lower right corner over them and choose ${button("refreshWorkbook")}.`,
    rowsBelowOtherTable: ({ sheet, count: rows }) =>
      `${sheet}: ${count(rows, "row", "rows")} below the table ${rows === 1 ? "is" : "are"} not counted; another table stands on this sheet, so please move them in and choose ${button("refreshWorkbook")}.`,
    rowsBelowMerged: ({ sheet, count: rows, place }) =>
      `${sheet}: ${count(rows, "row", "rows")} below the table ${rows === 1 ? "is" : "are"} not counted; a table cannot hold merged cells, so please unmerge ${place} and choose ${button("refreshWorkbook")}.`,
    missingPart: ({ name }) => `Missing: ${name}`,
    textCut: ({ sheet, cells }) => `${sheet}: ${cells.join(", ")} ${cells.length === 1 ? "holds" : "hold"} more text than a row of Excel shows; its end is not printed. Please shorten it.`,
    keptCells: ({ count: filled, cells }) =>
      `Somebody else filled ${count(filled, "cell", "cells")} at the same moment (${cells}); what was typed there is kept.`,
    blockedPart: ({ name, area }) => `Missing: ${name} (belongs in ${area})`,
    membersGrown: ({ names }) => `${names.join(", ")}: the column of targets and the rows of the other tables were added.`,
    membersWaiting: ({ names, reason }) => `${names.join(", ")}: no column of targets and no rows in the other tables yet. ${reason}`,
    growthBlocked: ({ place, count: rows }) =>
      `${place} holds something else (content, merged cells or another table), and the table above it grows downwards. Move it down by ${count(rows, "row", "rows")} and try again.`,
    growthUnderTotals: ({ place }) =>
      `No row can come above the totals row of the table over ${place}. Move the lower table elsewhere, or switch that totals row off, and try again.`,
    growthTable: ({ place }) => `A new column would cut the table at ${place}. Move that table elsewhere (to a sheet of its own, say) and try again.`,
    growthColumn: () => "“Targets” has lost the members' columns and “Team reserve”, so there is no telling where a new column belongs. Put one of them back first.",
  },
  outcomes: {
    created: ({ team, period, sheets }) =>
      `Made ${count(sheets, "sheet", "sheets")} for ${named(period)}${team === "" ? "" : ` for “${team}”`}.`,
    completed: ({ period, added }) =>
      `${named(period)} was in this workbook already. Added ${count(added, "missing item", "missing items")}; all else stays as it was.`,
    upgraded: ({ period, added, rewritten }) =>
      `The workbook of ${named(period)} is now of this add-in's version${added > 0 ? `; ${count(added, "item was", "items were")} added` : ""}` +
      `${rewritten > 0 ? `; ${count(rewritten, "column has", "columns have")} this version's formulas` : ""}. What you typed stays as it was.`,
    setChanged: ({ added, rewritten }) =>
      `The workbook now follows the modules you chose${added > 0 ? `; ${count(added, "item was", "items were")} added` : ""}` +
      `${rewritten > 0 ? `; ${count(rewritten, "column has", "columns have")} other formulas` : ""}. What you typed stays as it was.`,
    unchanged: ({ period }) => `${named(period)} is in this workbook already and nothing is missing. Nothing was changed.`,
    refreshed: ({ formulas, highlights, lagging }) =>
      `Checked and updated; ${restored(formulas, highlights)}. ` +
      `${count(lagging, "lagging item needs", "lagging items need")} attention.`,
    prepared: ({ sheets }) => `${count(sheets, "review sheet is", "review sheets are")} laid out on A4. Choose File > Print in Excel.`,
    otherQuarter: ({ period, wanted }) =>
      `This workbook holds ${named(period)}, and a workbook holds one period. Open an empty workbook for ${named(wanted)}. Nothing was changed.`,
    hiddenSheet: ({ sheet }) => `The sheet “${sheet}” is hidden. Right-click a sheet tab, choose Unhide and try again. Nothing was changed.`,
    hiddenRow: ({ sheet, row }) => `Row ${row} of “${sheet}” is filtered out or hidden. Clear the filter or unhide the row to see it. Nothing was changed.`,
    quarterStands: ({ period }) =>
      `This workbook holds ${named(period)} already and is not made anew from this form. Change targets on the sheet “Targets”, and members, ` +
      `rules and calendar in the side panel's Settings; to begin anew, open an empty workbook first. Nothing was changed.`,
    newerWorkbook: () => "A newer version of Quarterbook made this workbook or added to it. Update the add-in first. Nothing was changed.",
    noQuarter: () => `This workbook holds no quarter yet. Choose ${button("newQuarter")} first. Nothing was changed.`,
    incomplete: ({ missing }) =>
      `${count(missing, "part", "parts")} of the workbook ${missing === 1 ? "was" : "were"} deleted. Choose ${button("newQuarter")} to put ${missing === 1 ? "it" : "them"} back; what is there stays. Nothing was changed.`,
    noRoom: ({ missing }) =>
      `${count(missing, "missing part", "missing parts")} cannot be put back: other content stands in their place. Move it away and try again. Nothing was changed.`,
    badSetup: ({ problems }) => `The settings have ${count(problems, "problem", "problems")}. Correct them and try again. Nothing was changed.`,
    editMode: () => "A cell is being edited. Press Enter or Esc, then try again. Nothing was changed.",
    protected: ({ place }) => `${place} is protected and cannot be written to. Remove the protection and try again; nothing typed was lost.`,
    protectedStructure: () => "The workbook's structure is protected and takes no new sheets. Remove the protection under Review and try again. Nothing was changed.",
    readOnly: () => "This workbook is open for reading only. Enable editing or save a copy and try again. Nothing was changed.",
    oldExcel: ({ needed }) => `This version of Excel lacks ${needed}. Update Excel and try again. Nothing was changed.`,
    stopped: () => `Stopped. What is made so far stays and nothing typed was lost; choose ${button("newQuarter")} again to make the rest.`,
    tableFull: ({ sheet }) => `“${sheet}” has no blank row left. Add some rows to the end of the table and try again. Nothing was changed.`,
    memberKnown: ({ name }) => `“${name}” is in the team already. Use a name that tells the two apart, with a staff number for instance. Nothing was changed.`,
    teamFull: ({ most }) => `A workbook takes up to ${count(most, "member", "members")}. Nothing was changed.`,
    olderWorkbook: () =>
      `An earlier version of Quarterbook made this workbook. Choose ${button("newQuarter")} first, which brings it up to date and leaves what is there, then try again. Nothing was changed.`,
    unfinishedSet: () =>
      `The modules you chose are not all in place yet. Choose ${button("newQuarter")} first, which goes on and leaves what is there, then try again. Nothing was changed.`,
    noRoomForMember: ({ names }) =>
      `There is no room for the rows or columns of ${names.map((name) => `“${name}”`).join(", ")}: move away what is listed below and try again. Nothing was changed.`,
    rowTaken: ({ sheet }) => `Somebody else has just filled in the blank rows of “${sheet}”. Please try again. Nothing typed was lost.`,
    changedMeanwhile: ({ place }) => `Somebody changed ${place} while you were typing. Nothing was changed; discard your edits, look at what is there now and try again.`,
    notKept: ({ place }) => `${place} was changed by somebody else at the same moment. Please check it and try again; nothing typed was lost.`,
    busy: () => "The previous command is still running. Please wait.",
    dates1904: () =>
      "This workbook counts its dates from 1904, so that every date would be four years off. Switch “Use 1904 date system” off in File > Options > Advanced (dates that stand change with it: check them), or use a new workbook. Nothing was changed.",
    otherWorkbook: ({ code }) => `Another workbook seems to be in front (${code}). Switch back to this one and try again; nothing typed was lost.`,
    excelError: ({ code, text }) => `Excel reported ${code}: ${text}. Nothing typed was lost; you can try again.`,
    unexpected: ({ text }) => `The command broke off: ${text}. Nothing typed was lost; you can try again.`,
  },
};
