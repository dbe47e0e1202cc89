/** Charts of a sheet. */
import { cellAddress, type ChartPlan, type SheetPlan } from "../../workbook";
import { task, type Task } from "../wire/requests";
import type { Writer } from "../wire/writer";

/** Names that our charts bear; other names on an unfinished sheet belong to a chart whose naming was interrupted. */
const ours = /^qb_/;

/** @param standing names of the charts that the sheet has already; setting their looks again changes nothing */
export function chartTasks(plan: SheetPlan, standing: readonly string[]): Task[] {
  const unnamed = standing.filter((name) => !ours.test(name));
  return plan.charts.map((chart) => {
    const name = standing.includes(chart.name) ? chart.name : unnamed.shift();
    return task((writer) => {
      const { charts } = writer.sheet(plan.name);
      dress(name === undefined ? addChart(writer, plan.name, chart) : charts.getItemOrNullObject(name), chart);
    }, 20);
  });
}

function addChart(writer: Writer, sheet: string, { kind, sourceSheet, source }: ChartPlan): Excel.Chart {
  return writer.sheet(sheet).charts.add(kind, writer.range(sourceSheet, source), "Columns");
}

function dress(chart: Excel.Chart, { name, title, area, colors }: ChartPlan): void {
  chart.name = name;
  chart.title.text = title;
  chart.legend.visible = colors.length > 1;
  chart.setPosition(cellAddress(area.top, area.left), cellAddress(area.bottom, area.right));
  colors.forEach((color, index) => chart.series.getItemAt(index).format.fill.setSolidColor(color));
}
