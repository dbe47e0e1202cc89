/** Charts of a sheet: below its parameters, one under the other. */
import type { Language } from "../../templates";
import { parameterRows, type SheetLayout } from "./layout";
import type { ChartPlan } from "./plan";
import type { Places } from "../formula/places";

/** Both charts fit on one page of A4 in landscape, below the parameters. */
const chartRows = 9;
/**
 * Rows between the charts. Title and header of the lights pass there (see listedRows in templates/sheets/home/lagging.ts): where the team
 * is larger than a page they repeat on the next one, and what stands beside them repeats with them.
 */
const rowsBetween = 3;

/** The last row that a chart covers; 0 without charts. */
export function lastChartRow(layout: Pick<SheetLayout, "template" | "headerRow">): number {
  return Math.max(0, ...chartAreas(layout).map(({ bottom }) => bottom));
}

/** Rows from top to bottom of each chart, from 0. */
function chartAreas(layout: Pick<SheetLayout, "template" | "headerRow">): readonly { readonly top: number; readonly bottom: number }[] {
  let next = Math.max(layout.headerRow - 1, ...parameterRows(layout)) + 2;
  return (layout.template.charts ?? []).map(() => {
    const top = next;
    next = top + chartRows + rowsBetween;
    return { top, bottom: top + chartRows - 1 };
  });
}

/** @param mayLackColumns people may have deleted or moved columns of a workbook that is there: their chart is left out */
export function planCharts(layout: SheetLayout, places: Places, language: Language, mayLackColumns = false): ChartPlan[] {
  const areas = chartAreas(layout);
  return (layout.template.charts ?? []).flatMap((chart, index): ChartPlan[] => {
    const table = places.tables.get(chart.table);
    const columns = chart.columns.map((id) => table?.columns.get(id)?.column);
    const [left] = columns;
    const right = columns[columns.length - 1];
    if (!table || left === undefined || right === undefined || right - left !== columns.length - 1) {
      if (table && mayLackColumns) return [];
      throw new Error(`The columns of chart ${chart.id} are not neighbours.`);
    }
    return [{
      name: `qb_${chart.id}`,
      title: chart.title[language],
      kind: chart.kind,
      sourceSheet: table.sheet,
      source: { top: table.top, bottom: table.top + table.rows, left, right },
      area: { ...(areas[index] as (typeof areas)[number]), left: 0, right: 1 },
      colors: chart.colors,
    }];
  });
}
