/** Setup files: what they mean, whether they are right, and what a workbook is built from when there are none. */
export type { MetricSetup, QuarterSetup, SplitMethod, SplitSetup } from "./quarterSetup";
export type { Problem, ProblemParams } from "./problems/problem";
export type { ProblemKey } from "./problems/problemMessages";
export { checkNames, checkParts, remarksOn, type SetupParts } from "./parts/checkParts";
export { officialDays, type OfficialDays } from "./calendar/officialDays";
export { OFFICIAL_AS_OF } from "./calendar/officialYears";
export { daysText } from "./days/daysText";
export type { YearOfMonth } from "./days/dayForms";
export { writtenDays } from "./days/writtenDays";
export { yearInPeriod } from "./days/yearInPeriod";
export type { ListedPerson, NameList } from "./names/nameList";
export { nameProblems } from "./names/nameProblems";
export { readNameList } from "./names/readNameList";
export { defaultPrecision } from "./countUnits";
export { defaultSetup, DefaultSetupError } from "./defaultSetup";
export { problemLine, problemText } from "./problems/problem";
export { periodJson, periodOfSetup } from "./parts/readPeriod";
export { readSetup } from "./readSetup";
