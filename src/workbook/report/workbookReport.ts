import type { AchievementRow, LaggingRow, QuarterReport } from "../../core";

/** What one ribbon command sent to Excel and how big it was. */
export interface WireCount {
  /** Awaited batches; the library's own release of references is not counted. */
  readonly batches: number;
  readonly actions: number;
  /** Length of the requests' JSON in UTF-8 bytes. */
  readonly bytes: number;
}

type Key = "repKey" | "metricKey";

/** What the shared module found, as the report documents it: people by name, metrics by id, without the workbook's own keys. */
export interface DocumentedFindings extends Omit<QuarterReport, "lagging" | "achievement"> {
  readonly lagging: readonly Omit<LaggingRow, Key>[];
  readonly achievement: readonly Omit<AchievementRow, Key>[];
}

/** What the command line tells of a new workbook: what the shared module found, what the commands cost. Source: docs/rules.md#report. */
export interface WorkbookReport extends DocumentedFindings {
  readonly wire: { readonly create: WireCount; readonly refresh: WireCount };
}

/** The same of a workbook that stood already: nothing was created. */
export interface StandingReport extends DocumentedFindings {
  readonly wire: { readonly refresh: WireCount };
}

/** Leaves out the keys, which schemas/report.schema.json does not have. */
export function documentedFindings({ lagging, achievement, ...others }: QuarterReport): DocumentedFindings {
  return { lagging: lagging.map(withoutKeys), achievement: achievement.map(withoutKeys), ...others };
}

function withoutKeys<R extends Readonly<Record<Key, unknown>>>(row: R): Omit<R, Key> {
  const { repKey: _repKey, metricKey: _metricKey, ...documented } = row;
  return documented;
}
