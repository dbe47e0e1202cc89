/** The paragraphs of a sheet that is read. */
import type { Language, SheetTemplate } from "../../templates";
import { headLabelStyle, sectionStyle } from "../cells/appearance";
import { widthInPoints } from "../cells/columnWidth";
import { textCell } from "../cells/textCell";
import type { SheetLayout } from "./layout";
import type { SheetPlan } from "./plan";

/** Characters; a page of A4 in portrait. */
const lineWidth = 95;

export function planLines(layout: SheetLayout, language: Language): Pick<SheetPlan, "values" | "styles" | "columnWidths"> {
  const lines = layout.template.lines ?? [];
  if (lines.length === 0) return { values: [], styles: [], columnWidths: [] };
  const top = layout.headerRow;
  const area = (index: number) => ({ top: top + index, bottom: top + index, left: 0, right: 0 });
  const all = { top, bottom: top + lines.length - 1, left: 0, right: 0 };
  return {
    values: [{ area: all, rows: lines.map((line) => [textCell(line.text[language])]) }],
    styles: [
      { area: all, style: { ...headLabelStyle, wrap: true, vertical: "Center" } },
      ...lines.flatMap((line, index) => (line.heading ? [{ area: area(index), style: sectionStyle }] : [])),
    ],
    columnWidths: lineWidths(layout.template),
  };
}

/** The column of the paragraphs, where there are any. */
export function lineWidths({ lines = [] }: Pick<SheetTemplate, "lines">): SheetPlan["columnWidths"] {
  return lines.length === 0 ? [] : [{ first: 0, last: 0, points: widthInPoints(lineWidth) }];
}

/** The last row of the paragraphs, or null. */
export function lastLine(layout: Pick<SheetLayout, "template" | "headerRow">): number | null {
  const count = layout.template.lines?.length ?? 0;
  return count === 0 ? null : layout.headerRow + count - 1;
}
