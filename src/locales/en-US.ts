import { buttonName, COMMAND_NAMES, type CommandId } from "./commandNames";
import { count } from "./count";
import { periodName, type NamedPeriod } from "./periodNames";
import type { Messages } from "./messages";

const button = (command: CommandId): string => buttonName(command, "en-US");

const named = (period: NamedPeriod): string => periodName(period, "en-US");

/** 2 formulas and 1 highlight restored */
function restored(formulas: number | null, highlights: number | null): string {
  const parts = [
    ...(formulas ? [count(formulas, "formula", "formulas")] : []),
    ...(highlights ? [count(highlights, "highlight", "highlights")] : []),
  ];
  if (parts.length > 0) return `${parts.join(" and ")} restored`;
  const intact = [...(formulas === null ? [] : ["formulas of calculated columns"]), ...(highlights === null ? [] : ["highlights"])];
  return intact.length === 0 ? "highlights were not restored" : `${intact.join(" and ")} are in order`;
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
    looksMissing: ({ period }) => `${named(period)} is in this workbook already, with all contents and formulas; some of the looks are still missing.`,
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
    notBlank: () => "This workbook holds something, so nothing is tried here. Please open a blank workbook and start the check there, under Settings. Nothing was changed.",
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
    altered: ({ changed }) =>
      `${count(changed, "column does", "columns do")} not hold the formula that was written, so the work on their sheets is not complete. Nothing typed was lost; please choose ${button("newQuarter")} once more.`,
    notKept: ({ place }) => `${place} was changed by somebody else at the same moment. Please check it and try again; nothing typed was lost.`,
    busy: () => "The previous command is still running. Please wait.",
    dates1904: () =>
      "This workbook counts its dates from 1904, so that every date would be four years off. Switch “Use 1904 date system” off in File > Options > Advanced (dates that stand change with it: check them), or use a new workbook. Nothing was changed.",
    otherWorkbook: ({ code }) => `Another workbook seems to be in front (${code}). Switch back to this one and try again; nothing typed was lost.`,
    excelError: ({ code, text }) => `Excel reported ${code}: ${text}. Nothing typed was lost; you can try again.`,
    unexpected: ({ text }) => `The command broke off: ${text}. Nothing typed was lost; you can try again.`,
  },
};
