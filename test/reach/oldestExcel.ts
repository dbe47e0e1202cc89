import type { RequirementSets } from "../../stand-in/hostState";

/** The manifest asks for ExcelApi 1.9 and nothing else; such an Excel has no shared runtime. */
export const OLDEST: RequirementSets = { ExcelApi: "1.9" };
