/** What the command line reports, and how it words what is wrong with an input file. */
export type { WireCount, WorkbookReport } from "./workbookReport";
export { formatProblems } from "./formatProblems";
