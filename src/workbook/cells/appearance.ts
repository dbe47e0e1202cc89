/** Colours and styles of the sheets. Every pair of text and fill has a contrast of at least 4.5 : 1. */
import type { Column, Tone } from "../../templates";
import type { CellStyle, HighlightPlan } from "../plan/plan";

const line = "#C9D1D6";

export const titleStyle: CellStyle = { bold: true, size: 18, fontColor: "#0B5C52" };
export const guidanceStyle: CellStyle = { fontColor: "#55606A" };
export const warningStyle: CellStyle = { bold: true, fontColor: "#A4262C" };
export const headLabelStyle: CellStyle = { fontColor: "#55606A" };
export const headValueStyle: CellStyle = { bold: true, fontColor: "#1B2A33" };
export const sectionStyle: CellStyle = { bold: true, size: 12, fontColor: "#0B5C52" };

export const headerStyle: CellStyle = {
  bold: true,
  fill: "#0B5C52",
  fontColor: "#FFFFFF",
  horizontal: "Center",
  wrap: true,
};

/** The lines of a table and the place of text in its cells; set once for the whole table. */
export const gridStyle: CellStyle = { vertical: "Center", border: line };

/** People type into light yellow cells; grey ones are calculated; white ones are fixed. */
const kindStyles: Record<Column["kind"], CellStyle> = {
  input: { fill: "#FFFBE8", fontColor: "#1B2A33" },
  calculated: { fill: "#F1F4F6", fontColor: "#33424D" },
  fixed: { fontColor: "#33424D" },
};

/** The style of a column's cells. */
export function cellStyle(column: Pick<Column, "kind" | "wrap" | "align">): CellStyle {
  return {
    ...kindStyles[column.kind],
    ...(column.wrap ? { wrap: true } : {}),
    ...(column.align ? { horizontal: column.align } : {}),
  };
}

/** Cells in which nothing belongs: they ask for nothing. */
export const voidStyle: CellStyle = { fill: "#FFFFFF" };

export const signatureStyle: CellStyle = { border: line, vertical: "Center" };

const tones: Record<Tone, Pick<HighlightPlan, "fill" | "fontColor" | "bold">> = {
  green: { fill: "#DDF3E4", fontColor: "#0E5A2A", bold: false },
  amber: { fill: "#FFF0C2", fontColor: "#6B4A00", bold: false },
  red: { fill: "#FCE0DE", fontColor: "#9B1C1C", bold: true },
  lagging: { fill: "#FAD4D0", fontColor: "#8A1616", bold: true },
  warning: { fill: "#FFE3C9", fontColor: "#7A3B00", bold: true },
  muted: { fill: "#EEF0F2", fontColor: "#55606A", bold: false },
};

export function toneStyle(tone: Tone): Pick<HighlightPlan, "fill" | "fontColor" | "bold"> {
  return tones[tone];
}
