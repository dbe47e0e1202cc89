import type { Messages } from "./messages";

/** "1 sheet", "2 sheets". */
function count(amount: number, singular: string, plural: string): string {
  return `${amount} ${amount === 1 ? singular : plural}`;
}

export const enUS: Messages = {
  productName: "Quarterbook",
  purpose: [
    "Makes the quarter's workbook in one press: targets, follow-up, weekly progress and review.",
    "Formulas show who lags, by how much, and which weeks say so.",
    "Colleagues without the add-in open, fill in and print the file as usual.",
  ],
  commands: {
    newQuarter: { label: "New quarterly workbook", hint: "Makes the quarter's sheets in this workbook; what is there stays as it is." },
    refreshWorkbook: { label: "Refresh calculations", hint: "Checks formulas and highlights, restores what is missing, and recalculates." },
    prepareReview: { label: "Prepare review for print", hint: "Lays the review out on A4; you then print from Excel." },
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
    typedOver: ({ sheet, count, cells }) =>
      `${sheet}: ${count} calculated ${count === 1 ? "cell was" : "cells were"} typed over (${cells}) and kept; clear and refresh to restore the formulas.`,
    missingColumns: ({ sheet, columns }) => `${sheet}: column not found: ${columns}. Nothing else is affected.`,
    repeatedWeek: ({ rep, metric, week }) => `Weekly progress: ${rep} ${metric} week ${week} stands twice; the upper row counts.`,
    waitingActions: ({ count: waiting }) =>
      `${count(waiting, "conclusion", "conclusions")} of the review found no blank row in Issues and actions; add rows to the table and refresh.`,
    rowsTaken: ({ sheet, count: rows }) => `${sheet}: ${count(rows, "row", "rows")} below the table now ${rows === 1 ? "belongs" : "belong"} to it, with formulas and ids.`,
    rowsBelow: ({ sheet, count: rows }) =>
      `${sheet}: ${count(rows, "row", "rows")} below the table ${rows === 1 ? "is" : "are"} not counted and this Excel cannot take them in; drag the table's lower right corner over them and refresh.`,
    rowsBelowOtherTable: ({ sheet, count: rows }) =>
      `${sheet}: ${count(rows, "row", "rows")} below the table ${rows === 1 ? "is" : "are"} not counted; another table stands on this sheet, so please move them in and refresh.`,
    missingPart: ({ name }) => `Missing: ${name}`,
  },
  outcomes: {
    created: ({ team, year, quarter, sheets }) =>
      `Made ${count(sheets, "sheet", "sheets")} for Q${quarter} ${year}${team === "" ? "" : ` for “${team}”`}.`,
    completed: ({ year, quarter, added }) =>
      `Q${quarter} ${year} was in this workbook already. Added ${count(added, "missing item", "missing items")}; all else stays as it was.`,
    unchanged: ({ year, quarter }) => `Q${quarter} ${year} is in this workbook already and nothing is missing. Nothing was changed.`,
    refreshed: ({ repaired, lagging }) =>
      `Refreshed; ${repaired === 0 ? "formulas and highlights are in order" : `${count(repaired, "formula or highlight", "formulas or highlights")} restored`}. ` +
      `${count(lagging, "lag alert is", "lag alerts are")} open.`,
    prepared: ({ sheets }) => `${count(sheets, "review sheet is", "review sheets are")} laid out on A4. Choose File > Print in Excel.`,
    otherQuarter: ({ year, quarter, wantedYear, wantedQuarter }) =>
      `This workbook holds Q${quarter} ${year}, and a workbook holds one period. Open an empty workbook for Q${wantedQuarter} ${wantedYear}. Nothing was changed.`,
    noQuarter: () => "This workbook holds no quarter yet. Choose New quarterly workbook first. Nothing was changed.",
    incomplete: ({ missing }) =>
      `${count(missing, "part", "parts")} of the quarter ${missing === 1 ? "was" : "were"} deleted. Choose New quarterly workbook to put them back; what is there stays. Nothing was changed.`,
    noRoom: ({ missing }) =>
      `${count(missing, "missing part", "missing parts")} cannot be put back: other content stands in their place. Move it away and try again. Nothing was changed.`,
    badSetup: ({ problems }) => `The settings have ${count(problems, "problem", "problems")}. Correct them and try again. Nothing was changed.`,
    editMode: () => "A cell is being edited. Press Enter or Esc, then try again. Nothing was changed.",
    protected: ({ place }) => `${place} is protected and cannot be written to. Remove the protection and try again; nothing typed was lost.`,
    protectedStructure: () => "The workbook's structure is protected and takes no new sheets. Remove the protection under Review and try again. Nothing was changed.",
    readOnly: () => "This workbook is open for reading only. Enable editing or save a copy and try again. Nothing was changed.",
    oldExcel: ({ needed }) => `This version of Excel lacks ${needed}. Update Excel and try again. Nothing was changed.`,
    stopped: () => "Stopped. What is made so far stays and nothing typed was lost; choose New quarterly workbook again to make the rest.",
    tableFull: ({ sheet }) => `“${sheet}” has no blank row left. Add some rows to the end of the table and try again. Nothing was changed.`,
    rowTaken: ({ sheet }) => `Somebody else has just filled in the blank rows of “${sheet}”. Please try again. Nothing typed was lost.`,
    busy: () => "The previous command is still running. Please wait.",
    excelError: ({ code, text }) => `Excel reported ${code}: ${text}. Nothing typed was lost; you can try again.`,
    unexpected: ({ text }) => `The command broke off: ${text}. Nothing typed was lost; you can try again.`,
  },
};
