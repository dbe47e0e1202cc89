import type { NamedPeriod } from "./periodNames";

/** How a command ended: it did its work, it declined and changed nothing, or it broke off. */
export type OutcomeStatus = "done" | "refused" | "failed";

/** No facts are needed to tell the outcome. */
export type NoFacts = Record<never, never>;

/**
 * Every way in which a command can end, with the facts that its message names.
 * Counts are whole numbers.
 */
export interface OutcomeFacts {
  /** An empty workbook received the quarter's sheets. */
  created: { team: string; period: NamedPeriod; sheets: number };
  /** The quarter was there already; what was missing has been added. */
  completed: { period: NamedPeriod; added: number };
  /** An earlier version made the workbook; what this version adds has been added, and formulas of so many columns were replaced. */
  upgraded: { period: NamedPeriod; added: number; rewritten: number };
  /** The quarter was there already and was brought to the set that was asked for; so many columns have other formulas. */
  setChanged: { added: number; rewritten: number };
  /** The quarter was there already and nothing was missing. */
  unchanged: { period: NamedPeriod };
  /** The same, but for looks that Excel refused once more. */
  looksMissing: { period: NamedPeriod };
  /**
   * Deleted formulas (null: none are written into an older workbook) and cleared highlights (null: Excel refused all of them) were put
   * back; lagging = alerts now open.
   */
  refreshed: { formulas: number | null; highlights: number | null; lagging: number };
  /** Review sheets are laid out for paper. */
  prepared: { sheets: number };
  /** The workbook holds another quarter: one workbook holds one period. */
  otherQuarter: { period: NamedPeriod; wanted: NamedPeriod };
  /** The place to be shown is on a hidden sheet. */
  hiddenSheet: { sheet: string };
  /** The row to be shown (as Excel numbers it) is hidden or filtered out; it was selected all the same. */
  hiddenRow: { sheet: string; row: number };
  /** A form asks for the quarter that the workbook holds already. */
  quarterStands: { period: NamedPeriod };
  /** A newer version of the add-in made the workbook or added to it. */
  newerWorkbook: NoFacts;
  /** The check of Excel needs a blank workbook and this one holds something. */
  notBlank: NoFacts;
  /** The command needs a quarter's sheets and this workbook has none. */
  noQuarter: NoFacts;
  /** Tables or named cells of the quarter were deleted; the details name them. */
  incomplete: { missing: number };
  /** Deleted parts cannot be put back: other content stands in their place; the details name them. */
  noRoom: { missing: number };
  /** The settings the quarter would be made from cannot be used; the problems stand in the details. */
  badSetup: { problems: number };
  /** A cell is being edited. */
  editMode: NoFacts;
  /** A sheet is protected; its name. */
  protected: { place: string };
  /** The workbook's structure is protected: no sheet can be added. */
  protectedStructure: NoFacts;
  /** The workbook is open for reading only. */
  readOnly: NoFacts;
  /** This Excel lacks a requirement set. */
  oldExcel: { needed: string };
  /** The person stopped it between two requests. */
  stopped: NoFacts;
  /** The table has no blank row left; its sheet. */
  tableFull: { sheet: string };
  /** Somebody of that name is in the team already. */
  memberKnown: { name: string };
  /** An earlier version made the workbook; it has to be brought up to date first. */
  olderWorkbook: NoFacts;
  /** A run that was to bring the workbook to another set broke off; it has to be completed first. */
  unfinishedSet: NoFacts;
  /** The team has as many members as a workbook takes. */
  teamFull: { most: number };
  /** Something stands where new members would get their rows or columns; the details name it. */
  noRoomForMember: { names: readonly string[] };
  /** Others wrote into the row that was chosen, again and again. */
  rowTaken: { sheet: string };
  /** Somebody changed cells after the form had read them; nothing was written. */
  changedMeanwhile: { place: string };
  /** Excel wrote other formulas into columns than it was given; the details name them, the next press completes them. */
  altered: { changed: number };
  /** Cells do not hold what was written: somebody wrote at the same moment. */
  notKept: { place: string };
  /** Another command is still running. */
  busy: NoFacts;
  /** The workbook counts its dates from 1904. */
  dates1904: NoFacts;
  /** Another workbook seems to be in front: Excel could not add, freeze or show a sheet. */
  otherWorkbook: { code: string };
  /** Excel reported an error; code and text as Excel gave them. */
  excelError: { code: string; text: string };
  /** Something of our own went wrong. */
  unexpected: { text: string };
}

export type OutcomeCode = keyof OutcomeFacts;

/** Which status each code stands for. */
export const OUTCOME_STATUS: Readonly<Record<OutcomeCode, OutcomeStatus>> = {
  created: "done",
  completed: "done",
  upgraded: "done",
  setChanged: "done",
  unchanged: "done",
  looksMissing: "done",
  refreshed: "done",
  prepared: "done",
  otherQuarter: "refused",
  hiddenSheet: "refused",
  hiddenRow: "refused",
  quarterStands: "refused",
  newerWorkbook: "refused",
  notBlank: "refused",
  noQuarter: "refused",
  incomplete: "refused",
  noRoom: "refused",
  badSetup: "refused",
  editMode: "refused",
  protected: "refused",
  protectedStructure: "refused",
  readOnly: "refused",
  oldExcel: "refused",
  stopped: "refused",
  tableFull: "refused",
  memberKnown: "refused",
  olderWorkbook: "refused",
  unfinishedSet: "refused",
  teamFull: "refused",
  noRoomForMember: "refused",
  rowTaken: "refused",
  changedMeanwhile: "refused",
  altered: "failed",
  notKept: "failed",
  busy: "refused",
  dates1904: "refused",
  otherWorkbook: "failed",
  excelError: "failed",
  unexpected: "failed",
};
