/** Looks and checks of the rows and columns that new members got, where these stand now. */
import { ownColumn, quarterMetrics, type Column } from "../../templates";
import type { Area } from "../cells/address";
import { planColumns } from "../columns/columnLooks";
import { numberSize } from "../cells/valueWidth";
import { planTable, type MetricLooks } from "../plan/planTable";
import { tableRowHeights } from "../plan/planSizes";
import { listOf, tablesPerMember, tableWithColumnPer } from "../read/ownerTables";
import { lastOf, numberRuns } from "../cells/runs";
import { placesOfTables, recordsOf, type FoundTable } from "../read/readTable";
import type { GrowingQuarter } from "./newcomers";
import type { SheetPlan } from "../plan/plan";
import type { TableLayout } from "../plan/layout";

export type Looks = Pick<SheetPlan, "name" | "numberFormats" | "styles" | "validations" | "columnWidths" | "rowHeights">;

/** @param keys of the members */
export function growthLooks(quarter: GrowingQuarter, keys: readonly string[]): Looks[] {
  const list = listOf("member", quarter.tables);
  const grown = [...(list ? [{ found: list, column: "key" }] : []), ...tablesPerMember(quarter.tables)];
  return [
    ...grown.flatMap(({ found, column }) => looksOfRows(quarter, found, (row) => keys.includes(String(row[column])))),
    ...looksOfColumns(quarter, keys),
  ];
}

function looksOfRows(quarter: GrowingQuarter, found: FoundTable, isNew: (row: Readonly<Record<string, unknown>>) => boolean): Looks[] {
  const { content, template } = found;
  const { headerHeight: _header, highlights: _highlights, ...rest } = template;
  const records = recordsOf(found);
  const columns = content.headers.map((_text, index) => columnAt(found, content.left + index) ?? foreign);
  const rows = records.flatMap((row, index) => (isNew(row) ? [index] : []));
  return numberRuns(rows).map((run) => {
    const above = content.top + run[0];
    const right = content.left + columns.length - 1;
    const area: Area = { top: above, bottom: content.top + 1 + lastOf(run), left: content.left, right };
    const start = records.slice(run[0], lastOf(run) + 1);
    const layout: TableLayout = { template: { ...rest, columns }, name: content.name, area, start };
    const parts = planTable(layout, found.place, contextOf(quarter), metricLooks(quarter));
    return {
      name: content.sheet,
      numberFormats: parts.numberFormats,
      // The first row of a layout is its header: here the row above the new ones, which stays as it is.
      styles: parts.styles
        .filter((one) => one.area.bottom > above)
        .map((one) => ({ ...one, area: { ...one.area, top: Math.max(one.area.top, above + 1) } })),
      validations: parts.validations,
      columnWidths: [],
      rowHeights: tableRowHeights(layout),
    };
  });
}

function looksOfColumns(quarter: GrowingQuarter, keys: readonly string[]): Looks[] {
  const found = tableWithColumnPer("member", quarter.tables);
  if (!found) return [];
  const { content, template, place } = found;
  const size = numberSize(quarterMetrics(quarter.records, quarter.mark.language));
  return keys.flatMap((key) => {
    const column = template.columns.find(({ id }) => id === ownColumn.member.id(key));
    const at = column && place.columns.get(column.id)?.column;
    if (!column || at === undefined) return [];
    const known = { ...contextOf(quarter), looks: metricLooks(quarter), size };
    const { parts, widths } = planColumns(found, [column], at, recordsOf(found), known);
    return [{
      name: content.sheet,
      numberFormats: parts.numberFormats,
      styles: parts.styles,
      validations: parts.validations,
      columnWidths: widths,
      rowHeights: [],
    }];
  });
}

function contextOf({ tables, mark }: GrowingQuarter) {
  return { places: placesOfTables(tables), language: mark.language, mayLackColumns: true };
}

function metricLooks({ records, mark }: GrowingQuarter): MetricLooks {
  return new Map(quarterMetrics(records, mark.language).map((metric) => [metric.key, metric]));
}

function columnAt({ template, place }: FoundTable, at: number): Column | undefined {
  return template.columns.find(({ id }) => place.columns.get(id)?.column === at);
}

/** A column that people inserted: nothing is said of it. */
const foreign: Column = { id: "", label: { "zh-CN": "", "en-US": "" }, kind: "input", format: "general", width: 0, hidden: true };
