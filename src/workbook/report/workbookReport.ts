import type { QuarterReport } from "../../core";

/** What one ribbon command sent to Excel and how big it was. */
export interface WireCount {
  /** Awaited batches; the library's own release of references is not counted. */
  readonly batches: number;
  readonly actions: number;
  /** Length of the requests' JSON in UTF-8 bytes. */
  readonly bytes: number;
}

/** The report of the command line: what the shared module found, and what the commands cost. Source: issue 2, item 8. */
export interface WorkbookReport extends QuarterReport {
  readonly wire: { readonly create: WireCount; readonly refresh: WireCount };
}
