/** Everything of a setup that gets columns of its own, and what people are called. */
import type { Language, TeamColumns } from "../../templates";
import type { QuarterSetup } from "../setup";
import { entryHeaders } from "./entryHeaders";
import { ownColumns } from "./repColumns";

type TeamOfSetup = Pick<QuarterSetup, "members" | "metrics"> & Partial<Pick<QuarterSetup, "memberTitle">>;

/** Members and metrics with the headers of their columns in a new workbook. */
export function teamColumns({ members, metrics, memberTitle = "" }: TeamOfSetup, language: Language): TeamColumns {
  const entries = entryHeaders(metrics, language);
  return {
    memberTitle,
    reps: ownColumns("member", members, language),
    metrics: ownColumns("metric", metrics, language).map((column) => ({ ...column, entries: entries.get(column.key) ?? [] })),
  };
}
