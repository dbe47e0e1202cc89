import { tokens } from "@fluentui/react-components";
import type { TrendPoint } from "./laggingModel";

const width = 120;
const height = 32;
const margin = 3;

export interface TrendLineProps {
  readonly points: readonly TrendPoint[];
  /** Fraction; drawn as a dashed line. */
  readonly threshold: number;
  /** The same in words. */
  readonly description: string;
}

/** The rates of the weeks as a small line; a single week is a dot. */
export function TrendLine({ points, threshold, description }: TrendLineProps) {
  const rates = points.map(({ rate }) => rate ?? 0);
  const top = Math.max(1, threshold, ...rates);
  const bottom = Math.min(0, ...rates);
  const x = (index: number) => margin + (points.length < 2 ? 0 : (index / (points.length - 1)) * (width - 2 * margin));
  const y = (rate: number) => margin + (1 - (rate - bottom) / (top - bottom)) * (height - 2 * margin);
  const last = rates.length - 1;
  return (
    <svg role="img" aria-label={description} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <line x1={0} x2={width} y1={y(threshold)} y2={y(threshold)} stroke={tokens.colorNeutralStroke1} strokeDasharray="3 3" />
      <polyline points={rates.map((rate, index) => `${x(index)},${y(rate)}`).join(" ")} fill="none" stroke={tokens.colorBrandForeground1} strokeWidth={2} />
      {last >= 0 && <circle cx={x(last)} cy={y(rates[last] ?? 0)} r={2.5} fill={tokens.colorBrandForeground1} />}
    </svg>
  );
}
