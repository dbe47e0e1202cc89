/** What the command line reports, and how it words what is wrong with an input file. */
export { documentedFindings } from "./workbookReport";
export type { DocumentedFindings, StandingReport, WireCount, WorkbookReport } from "./workbookReport";
export { formatProblems } from "./formatProblems";
export { listPlaces } from "./listPlaces";
