export type Light = "green" | "amber" | "red" | null;

export type Reason = "no-target" | "no-data" | null;

/** rep (null = team), metric, target, actual, rate, reason, gap, light: a line of the report, worked out by hand. */
export type ExpectedRow = readonly [
  rep: string | null,
  metric: string,
  target: number | null,
  actual: number | null,
  rate: number | null,
  reason: Reason,
  gap: number | null,
  light: Light,
];
