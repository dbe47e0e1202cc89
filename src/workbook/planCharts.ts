/** Charts of a sheet: below its parameters, one under the other. */
import type { Language } from "../templates";
import type { SheetLayout } from "./layout";
import type { ChartPlan } from "./plan";
import type { Places } from "./places";

/** Both charts fit on one page of A4 in landscape, below the parameters. */
const chartRows = 10;

/** The last row that a chart covers; 0 without charts. */
export function lastChartRow(layout: Pick<SheetLayout, "template" | "headerRow">): number {
  const count = layout.template.charts?.length ?? 0;
  return count === 0 ? 0 : firstChartRow(layout) + count * (chartRows + 1) - 2;
}

function firstChartRow(layout: Pick<SheetLayout, "template" | "headerRow">): number {
  return layout.headerRow + (layout.template.parameters?.length ?? 0) + 1;
}

export function planCharts(layout: SheetLayout, places: Places, language: Language): ChartPlan[] {
  const first = firstChartRow(layout);
  return (layout.template.charts ?? []).map((chart, index) => {
    const table = places.tables.get(chart.table);
    const columns = chart.columns.map((id) => table?.columns.get(id)?.column);
    const [left] = columns;
    const right = columns[columns.length - 1];
    if (!table || left === undefined || right === undefined || right - left !== columns.length - 1) {
      throw new Error(`The columns of chart ${chart.id} are not neighbours.`);
    }
    const top = first + index * (chartRows + 1);
    return {
      name: `qb_${chart.id}`,
      title: chart.title[language],
      kind: chart.kind,
      sourceSheet: table.sheet,
      source: { top: table.top, bottom: table.top + table.rows, left, right },
      area: { top, bottom: top + chartRows - 1, left: 0, right: 1 },
      colors: chart.colors,
    };
  });
}
