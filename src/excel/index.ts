/** The adapter to Excel: the only place that speaks Office.js. */
export type { CommandOptions, CommandResult } from "./commandResult";
export { createQuarter } from "./createQuarter";
export { addMember, type MemberAdded } from "./addMember";
export { appendRow, type NewRow } from "./appendRow";
export { changeCells } from "./changeCells";
export { goToCell } from "./goToCell";
export { prepareReview } from "./prepareReview";
export { isPrintChosen, printEverybody, printPeople } from "./printPeople";
export { readView } from "./readView";
export { refresh } from "./refresh";
export { setupKey } from "./startSetup";
export { endSnooze, keepSnooze, readSnoozes, type Snooze } from "./snoozes";
export { newRowId } from "./rowIds";
export { saveSetup } from "./saveSetup";
export { watchEdits } from "./watchEdits";
export { entryFiller, type EntryFiller } from "./fillEntries";
export { watchSelection } from "./watchSelection";
