/** The adapter to Excel: the only place that speaks Office.js. */
export type { CommandOptions, CommandResult } from "./commandResult";
export { createQuarter } from "./createQuarter";
export { prepareReview } from "./prepareReview";
export { refresh } from "./refresh";
export { setupKey } from "./startSetup";
