/** Looks and checks of the rows and columns that new members got, where these stand now. */
import type { Column } from "../../templates";
import { cellAddress, parseAddress, type Area } from "../address";
import { numberSize, tableWidths } from "../columnWidth";
import { compileIfPossible, differsByRow } from "../compileFormula";
import { planTable, type MetricLooks } from "../planTable";
import { tableRowHeights } from "../planSizes";
import { metricTraitsOf, numberOf } from "../rowFields";
import { lastOf, numberRuns } from "../runs";
import { recordRow } from "../recordRow";
import { placesOfTables, recordsOf, type FoundTable } from "../readTable";
import { perMember, type GrowingQuarter } from "./newcomers";
import type { FormulaPlan, SheetPlan } from "../plan";
import type { TableLayout } from "../layout";

export type Looks = Pick<SheetPlan, "name" | "numberFormats" | "styles" | "validations" | "columnWidths" | "rowHeights">;

/** @param keys of the members */
export function growthLooks(quarter: GrowingQuarter, keys: readonly string[]): Looks[] {
  return [
    ...[["members", "key"] as const, ...perMember].flatMap(([id, column]) => {
      const found = quarter.tables.get(id);
      return found ? looksOfRows(quarter, found, (row) => keys.includes(String(row[column]))) : [];
    }),
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
  const found = quarter.tables.get("targets");
  if (!found) return [];
  const { content, template, place } = found;
  const { metrics = [] } = quarter.records;
  const size = numberSize(metrics.map((row) => ({ ...metricTraitsOf(row), target: targetOf(quarter, row["key"]) })));
  return keys.flatMap((key) => {
    const column = template.columns.find(({ id }) => id === `rep:${key}`);
    const at = place.columns.get(`rep:${key}`)?.column;
    if (!column || at === undefined) return [];
    const area = { top: content.top, bottom: content.top + content.rows.length, left: at, right: at };
    const own = { ...template, columns: [column], highlights: [] };
    const layout: TableLayout = { template: own, name: content.name, area, start: recordsOf(found) };
    const parts = planTable(layout, place, contextOf(quarter), metricLooks(quarter));
    return [{
      name: content.sheet,
      numberFormats: parts.numberFormats,
      styles: parts.styles,
      validations: parts.validations,
      columnWidths: tableWidths(layout, quarter.mark.language, size),
      rowHeights: [],
    }];
  });
}

function targetOf({ records }: GrowingQuarter, key: unknown): number | null {
  return numberOf(records.targets?.find((row) => row["key"] === key)?.["total"]);
}

function contextOf({ tables, mark }: GrowingQuarter) {
  return { places: placesOfTables(tables), language: mark.language, mayLackColumns: true };
}

function metricLooks({ records }: GrowingQuarter): MetricLooks {
  return new Map((records.metrics ?? []).map((row) => [String(row["key"]), metricTraitsOf(row)]));
}

function columnAt({ template, place }: FoundTable, at: number): Column | undefined {
  return template.columns.find(({ id }) => place.columns.get(id)?.column === at);
}

/** A column that people inserted: nothing is said of it. */
const foreign: Column = { id: "", label: { "zh-CN": "", "en-US": "" }, kind: "input", format: "general", width: 0, hidden: true };

/** Formulas that differ from row to row: in new rows Excel may have gone on with the one of the row above. */
export function formulasByRow(quarter: GrowingQuarter, keys: readonly string[]): (FormulaPlan & { readonly sheet: string })[] {
  return perMember.flatMap(([id, owner]) => {
    const found = quarter.tables.get(id);
    if (!found) return [];
    const rows = recordsOf(found)
      .map((record, index) => ({ row: recordRow(index, record), at: found.content.top + 1 + index }))
      .filter(({ row }) => keys.includes(row.text(owner)));
    return found.template.columns.flatMap(({ id: column, formula }) => {
      const left = found.place.columns.get(column)?.column;
      if (typeof formula !== "function" || left === undefined) return [];
      return rows.flatMap(({ row, at }) => {
        const text = formula(row, quarter.mark.language);
        const compiled = text === null ? null : compileIfPossible(text, { ...contextOf(quarter), table: found.place, row: at });
        const area = { top: at, bottom: at, left, right: left };
        return compiled === null ? [] : [{ sheet: found.content.sheet, area, formula: compiled }];
      });
    });
  });
}

/** A formula as it stands. */
export interface StandingFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Columns of the target table whose formulas run over the columns of all members. */
export function columnsOverReps({ tables }: GrowingQuarter): readonly number[] {
  const targets = tables.get("targets");
  if (!targets) return [];
  return targets.template.columns.flatMap(({ id, formula }) =>
    typeof formula === "string" && differsByRow(formula) ? (targets.place.columns.get(id)?.column ?? []) : [],
  );
}

/**
 * What formulas over all members say once new ones have their columns: "COUNT(G6:I6)" becomes "COUNT(G6:J6)". The rest of a formula stays
 * as it stands; one that does not run from the first member's column is somebody's own and is left out.
 */
export function widenedFormulas({ tables }: GrowingQuarter, standing: readonly StandingFormula[]): FormulaPlan[] {
  const columns = [...(tables.get("targets")?.place.columns ?? [])].flatMap(([id, { column }]) => (id.startsWith("rep:") ? [column] : []));
  const [first, last] = [Math.min(...columns), Math.max(...columns)];
  return standing.flatMap(({ row, column, formula }) => {
    const start = cellAddress(row, first);
    const range = new RegExp(`(?<![A-Z0-9$:!.])${start}(?::([A-Z]+)${row + 1})?(?![\\d:A-Z(])`, "g");
    const widened = formula.replace(range, (whole, end?: string) =>
      end !== undefined && columnNumber(end) > last ? whole : `${start}:${cellAddress(row, last)}`,
    );
    return widened === formula ? [] : [{ area: { top: row, bottom: row, left: column, right: column }, formula: widened }];
  });
}

function columnNumber(letters: string): number {
  return parseAddress(`${letters}1`)?.area.left ?? 0;
}
