/** Setup files: what they mean, whether they are right, and what a workbook is built from when there are none. */
export type { MetricSetup, QuarterSetup, SplitMethod, SplitSetup } from "./quarterSetup";
export type { Problem, ProblemParams } from "./problem";
export type { ProblemKey } from "./problemMessages";
export { checkNames, checkParts, type SetupParts } from "./checkParts";
export { defaultPrecision } from "./countUnits";
export { defaultSetup, DefaultSetupError } from "./defaultSetup";
export { problemLine, problemText } from "./problem";
export { periodJson, periodOfSetup } from "./readPeriod";
export { readSetup } from "./readSetup";
