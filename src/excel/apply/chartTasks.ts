/** Charts of a sheet. */
import { cellAddress, type Area, type ChartPlan, type SheetPlan } from "../../workbook";
import { looks, type LookTask } from "../wire/looks";
import { task } from "../wire/requests";
import type { Writer } from "../wire/writer";

/** Names that our charts bear; other names on an unfinished sheet belong to a chart whose naming was interrupted. */
const ours = /^qb_/;

export interface StandingCharts {
  /** Names of the charts that the sheet has. */
  readonly standing: readonly string[];
  /** The sheet is finished: charts that stand are people's by now, and get what is still to come alone. */
  readonly isFinished: boolean;
  /** Kinds of looks that are still to come; all unless said otherwise. */
  readonly isDue?: (kind: "charts" | "chartNames" | "colors") => boolean;
}

/** Setting looks again changes nothing. */
export function chartTasks(plan: SheetPlan, { standing, isFinished, isDue = () => true }: StandingCharts): LookTask[] {
  // Made by a run that could not name it: the newest comes last.
  const unnamed = isFinished && !isDue("chartNames") ? [] : standing.filter((name) => !ours.test(name)).slice(isFinished ? -1 : 0);
  return plan.charts.flatMap((chart) => {
    const stands = standing.includes(chart.name);
    const former = stands ? chart.name : unnamed.shift();
    const isDressed = !isFinished || isDue("charts");
    if (!isDressed && !(stands && isDue("colors"))) return [];
    // Both go out together or not at all: the chart is known by what made it in its own request alone.
    let made: Excel.Chart | undefined;
    const make = task((writer) => {
      made = former === undefined ? addChart(writer, plan.name, chart) : chartOf(writer, plan.name, former);
    }, 3);
    const call = task(() => {
      if (made) made.name = chart.name;
      made = undefined;
    }, 1);
    const dress = task((writer) => dressChart(chartOf(writer, plan.name, chart.name), chart), 7);
    let asked: AskedSeries | undefined;
    const ask = task((writer) => (asked = askSeries(writer, plan.name, chart)), 6);
    const then = () => (asked ? seriesTasks(plan.name, chart, asked, isDressed) : []);
    return [
      ...looks(plan.name, "charts", isDressed ? [make] : []),
      ...looks(plan.name, "chartNames", isDressed && !stands ? [call] : []),
      ...looks(plan.name, "charts", isDressed ? [dress] : []),
      ...looks(plan.name, isDressed ? "charts" : "colors", [ask]).map((one) => ({ ...one, then })),
    ];
  });
}

function addChart(writer: Writer, sheet: string, { kind, sourceSheet, source }: ChartPlan): Excel.Chart {
  return writer.sheet(sheet).charts.add(kind, writer.range(sourceSheet, source), "Columns");
}

/** What was asked of a chart: how many series Excel made of its cells, and the headers that name them. */
interface AskedSeries {
  readonly series: Excel.ChartSeriesCollection;
  readonly headers: Excel.Range;
}

function chartOf(writer: Writer, sheet: string, name: string): Excel.Chart {
  return writer.sheet(sheet).charts.getItemOrNullObject(name);
}

function dressChart(chart: Excel.Chart, { title, area, colors }: ChartPlan): void {
  chart.title.text = title;
  chart.legend.visible = colors.length > 1;
  chart.setPosition(cellAddress(area.top, area.left), cellAddress(area.bottom, area.right));
}

function askSeries(writer: Writer, sheet: string, { name, sourceSheet, source }: ChartPlan): AskedSeries {
  const headers = writer.range(sourceSheet, { ...source, bottom: source.top });
  headers.load("values");
  const { series } = chartOf(writer, sheet, name);
  series.load("count");
  return { series, headers };
}

/**
 * Excel guesses from what cells show which are categories: where it guessed wrong in a chart that we made, series are said one by one. Then
 * their colours.
 */
function seriesTasks(sheet: string, chart: ChartPlan, asked: AskedSeries, isOurs: boolean): LookTask[] {
  const seriesOf = (writer: Writer) => chartOf(writer, sheet, chart.name).series;
  const { series: { count }, headers } = asked;
  const names = (headers.values[0] ?? []).slice(1).map(String);
  const say = task((writer) => saySeries(writer, seriesOf(writer), { chart, count, names }), 3 + count + 4 * names.length);
  const colour = task((writer) => {
    const series = seriesOf(writer);
    chart.colors.forEach((color, index) => series.getItemAt(index).format.fill.setSolidColor(color));
  }, 3 + 4 * chart.colors.length);
  const isAsPlanned = count === chart.colors.length;
  if (!isAsPlanned && !isOurs) return [];
  return [...(isAsPlanned ? [] : looks(sheet, "charts", [say])), ...looks(sheet, "colors", [colour])];
}

interface SaidSeries {
  readonly chart: ChartPlan;
  /** How many there are. */
  readonly count: number;
  readonly names: readonly string[];
}

/** New ones first: a chart without any loses its looks. */
function saySeries(writer: Writer, series: Excel.ChartSeriesCollection, { chart, count, names }: SaidSeries): void {
  const { sourceSheet, source } = chart;
  const rows: Pick<Area, "top" | "bottom"> = { top: source.top + 1, bottom: source.bottom };
  const cells = (column: number) => writer.range(sourceSheet, { ...rows, left: column, right: column });
  names.forEach((name, index) => {
    const one = series.add(name);
    one.setValues(cells(source.left + 1 + index));
    one.setXAxisValues(cells(source.left));
  });
  for (let former = 0; former < count; former += 1) series.getItemAt(0).delete();
}
