import type { IsoDate, IsoDateTime, StageCode } from "../../core";
import type { ChannelCode, RiskTypeCode } from "../../templates/lists/lists";

/** A contact with a customer: one row of 过程跟进. Absent fields are blank cells. */
export interface FollowUpRow {
  /** The day of the contact, with the time of day where it is known. */
  readonly date: IsoDate | IsoDateTime;
  /** When it was written down, local time. */
  readonly enteredAt?: IsoDateTime;
  readonly repKey: string;
  readonly customer: string;
  readonly channel?: ChannelCode;
  readonly participantsCustomer?: string;
  readonly participantsOurs?: string;
  readonly summary?: string;
  readonly feedback?: string;
  readonly progress?: string;
  readonly stage?: StageCode;
  readonly result?: string;
  readonly materials?: string;
  readonly customerNext?: string;
  readonly nextAction?: string;
  readonly nextDate?: IsoDate;
  /** What is needed, in free text. */
  readonly support?: string;
  /** Who is asked for it: a department of the team's own list, as written. */
  readonly supportDept?: string;
  /** 预计金额 in 万元 (ten thousand yuan), or in the team's own unit of money. */
  readonly amount?: number;
  readonly riskType?: RiskTypeCode;
}

/** A week's typed number of an additive metric or an average. */
export interface WeeklyActualRow {
  readonly repKey: string;
  readonly metricKey: string;
  readonly week: number;
  readonly actual: number;
}

/** A week's typed parts of a ratio; a zero denominator is no data. */
export interface WeeklyRatioRow {
  readonly repKey: string;
  readonly metricKey: string;
  readonly week: number;
  readonly numerator: number;
  readonly denominator: number;
}

/** What a person types into one line of 周进度. */
export type WeeklyRow = WeeklyActualRow | WeeklyRatioRow;

/** An override of an actual in 结果复盘; `repKey` null is the team's line. A ratio is a fraction. */
export interface ReviewRow {
  readonly repKey: string | null;
  readonly metricKey: string;
  readonly actual: number;
}

/** Everything that people typed into the quarter's tables, with names turned into keys. */
export interface QuarterData {
  readonly followUps: readonly FollowUpRow[];
  readonly weekly: readonly WeeklyRow[];
  readonly review: readonly ReviewRow[];
}
