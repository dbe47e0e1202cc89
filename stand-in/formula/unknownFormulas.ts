/** Formulas of a file that the engine cannot read: those of other programs, of newer Excel, of other workbooks. */

import { areaAddress } from "../../src/file/address";
import { checkFormula } from "./checkFormula";
import { HostError } from "../hostError";
import type { HostState } from "../hostState";
import type { ConditionalFormat, DataValidation, Sheet } from "../../src/file/model";
import type { Loss } from "../../src/file/read/losses";

/**
 * Cells keep the values that such formulas last had; highlights and validations with such formulas are left out. Answers what was
 * given up.
 */
export function replaceUnknownFormulas(host: HostState): Loss[] {
  const losses: Loss[] = [];
  const known = new Map<string, boolean>();
  const canRead = (sheet: Sheet, formula: unknown): boolean => {
    if (typeof formula !== "string" || !formula.startsWith("=")) return true;
    const key = `${sheet.id} ${formula}`;
    const answer = known.get(key) ?? isReadable(host, sheet, formula);
    known.set(key, answer);
    return answer;
  };
  for (const sheet of host.workbook.sheets) {
    const gone = replaceInCells(sheet, canRead);
    if (gone > 0) losses.push({ kind: "unknownFormulas", of: sheet.name, detail: String(gone) });
    sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => {
      const isKnown = formulasOf(format).every((formula) => canRead(sheet, formula));
      if (!isKnown) losses.push({ kind: "highlightFormula", of: sheet.name, detail: format.areas.map(areaAddress).join(" ") });
      return isKnown;
    });
    sheet.validations = sheet.validations.filter((validation) => {
      const isKnown = boundsOf(validation).every((formula) => canRead(sheet, formula));
      if (!isKnown) losses.push({ kind: "validationFormula", of: sheet.name, detail: validation.areas.map(areaAddress).join(" ") });
      return isKnown;
    });
  }
  return losses;
}

function replaceInCells(sheet: Sheet, canRead: (sheet: Sheet, formula: unknown) => boolean): number {
  let gone = 0;
  for (const cell of [...sheet.cells.values()].flatMap((row) => [...row.values()])) {
    if (canRead(sheet, cell.formula)) continue;
    gone += 1;
    delete cell.formula;
  }
  for (const column of sheet.tables.flatMap(({ columns }) => columns)) if (!canRead(sheet, column.calculatedFormula)) delete column.calculatedFormula;
  return gone;
}

function formulasOf({ formula, rule }: ConditionalFormat): unknown[] {
  return [formula, rule?.["formula1"], rule?.["formula2"]];
}

function boundsOf({ rule }: DataValidation): unknown[] {
  return Object.values(rule).flatMap((detail) => {
    const { source, formula, formula1, formula2 } = detail as Record<string, unknown>;
    return [source, formula, formula1, formula2];
  });
}

function isReadable(host: HostState, sheet: Sheet, formula: string): boolean {
  try {
    checkFormula(host, sheet, formula);
    return true;
  } catch (error) {
    if (error instanceof HostError) return false;
    throw error;
  }
}
