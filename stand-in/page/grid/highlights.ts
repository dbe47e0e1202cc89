/** Which conditional formats hold for a cell, and what they make of its look. */

import { columnLetters } from "../../../src/file/address";
import { intersection } from "../../../src/file/area";
import type { UniverEngine } from "../../engine/univerEngine";
import type { CellValue, ConditionalFormat, Sheet, Workbook } from "../../../src/file/model";
import { cellAt } from "../../../src/file/cells";

export type HighlightFormat = ConditionalFormat["format"];

/** Answers highlights of one sheet as the workbook stands; makes each cell's answer once. */
export class Highlights {
  private readonly known = new Map<number, HighlightFormat | null>();
  private readonly rules: ConditionalFormat[];

  constructor(
    private readonly engine: UniverEngine,
    private readonly workbook: Workbook,
    private readonly sheet: Sheet,
  ) {
    this.rules = [...sheet.conditionalFormats].sort((a, b) => a.priority - b.priority);
  }

  /** The formats of all rules that hold, the first by priority winning where two say something of the same kind; null for none. */
  at(row: number, column: number): HighlightFormat | null {
    const place = row * 16_384 + column;
    const known = this.known.get(place);
    if (known !== undefined) return known;
    const format = this.find(row, column);
    this.known.set(place, format);
    return format;
  }

  private find(row: number, column: number): HighlightFormat | null {
    const cell = { top: row, bottom: row, left: column, right: column };
    let merged: HighlightFormat | undefined;
    for (const rule of this.rules) {
      if (!rule.areas.some((area) => intersection(area, cell) !== null) || !this.holds(rule, row, column)) continue;
      merged = { ...rule.format, ...merged };
      if (rule.stopIfTrue) break;
    }
    return merged ?? null;
  }

  private holds(rule: ConditionalFormat, row: number, column: number): boolean {
    if (rule.type === "Custom" && rule.formula !== undefined) return isTrue(this.calculate(rule, rule.formula, row, column));
    if (rule.type !== "CellValue" || !rule.rule) return false;
    const { operator, formula1, formula2 } = rule.rule as { operator: string; formula1: unknown; formula2?: unknown };
    const value = cellAt(this.sheet, row, column)?.value ?? null;
    const first = this.bound(rule, formula1, row, column);
    const second = formula2 === undefined ? null : this.bound(rule, formula2, row, column);
    return compares(value, operator, first, second);
  }

  private bound(rule: ConditionalFormat, bound: unknown, row: number, column: number): CellValue {
    if (typeof bound !== "string") return bound as CellValue;
    return this.calculate(rule, bound.startsWith("=") ? bound : `=${bound}`, row, column);
  }

  private calculate(rule: ConditionalFormat, formula: string, row: number, column: number): CellValue {
    const [area] = rule.areas;
    if (!area) throw new Error(`A conditional format of ${columnLetters(column)}${row + 1} has no cells`);
    return this.engine.evaluate(this.workbook, this.sheet, formula, { row: area.top, column: area.left }, { row, column });
  }
}

function isTrue(value: CellValue): boolean {
  return value === true || (typeof value === "number" && value !== 0);
}

/** Excel's order: numbers before texts before logical values; texts without regard to case. */
function order(value: CellValue): [number, number | string] {
  if (typeof value === "string") return [1, value.toLowerCase()];
  if (typeof value === "boolean") return [2, value ? 1 : 0];
  return [0, typeof value === "number" ? value : 0];
}

function compare(one: CellValue, other: CellValue): number {
  const [kindOne, one1] = order(one);
  const [kindOther, other1] = order(other);
  if (kindOne !== kindOther) return kindOne - kindOther;
  return one1 < other1 ? -1 : one1 > other1 ? 1 : 0;
}

function compares(value: CellValue, operator: string, first: CellValue, second: CellValue): boolean {
  if (typeof value === "object" && value !== null) return false;
  const low = compare(value, first);
  switch (operator) {
    case "Between":
      return low >= 0 && compare(value, second) <= 0;
    case "NotBetween":
      return low < 0 || compare(value, second) > 0;
    case "EqualTo":
      return low === 0;
    case "NotEqualTo":
      return low !== 0;
    case "GreaterThan":
      return low > 0;
    case "LessThan":
      return low < 0;
    case "GreaterThanOrEqual":
      return low >= 0;
    case "LessThanOrEqual":
      return low <= 0;
    default:
      return false;
  }
}
