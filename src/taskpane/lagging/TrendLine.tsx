import { makeStyles, tokens } from "@fluentui/react-components";
import type { TrendPoint } from "./laggingModel";

const width = 120;
const height = 32;
const margin = 3;

// Forced colours do not reach the strokes of a drawing by themselves; without them the line may have the colour of the page.
const forced = "@media (forced-colors: active)";

const useStyles = makeStyles({
  threshold: { stroke: tokens.colorNeutralStroke1, [forced]: { stroke: "GrayText" } },
  line: { stroke: tokens.colorBrandForeground1, [forced]: { stroke: "CanvasText" } },
  dot: { fill: tokens.colorBrandForeground1, [forced]: { fill: "CanvasText" } },
});

export interface TrendLineProps {
  readonly points: readonly TrendPoint[];
  /** Fraction; drawn as a dashed line. */
  readonly threshold: number;
  /** The same in words. */
  readonly description: string;
}

/** The rates of the weeks as a small line; a single week is a dot. */
export function TrendLine({ points, threshold, description }: TrendLineProps) {
  const styles = useStyles();
  const rates = points.map(({ rate }) => rate ?? 0);
  const top = Math.max(1, threshold, ...rates);
  const bottom = Math.min(0, ...rates);
  const x = (index: number) => margin + (points.length < 2 ? 0 : (index / (points.length - 1)) * (width - 2 * margin));
  const y = (rate: number) => margin + (1 - (rate - bottom) / (top - bottom)) * (height - 2 * margin);
  const last = rates.length - 1;
  return (
    <svg role="img" aria-label={description} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <line className={styles.threshold} x1={0} x2={width} y1={y(threshold)} y2={y(threshold)} strokeDasharray="3 3" />
      <polyline className={styles.line} points={rates.map((rate, index) => `${x(index)},${y(rate)}`).join(" ")} fill="none" strokeWidth={2} />
      {last >= 0 && <circle cx={x(last)} cy={y(rates[last] ?? 0)} r={2.5} className={styles.dot} />}
    </svg>
  );
}
