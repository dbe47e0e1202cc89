/** Conditional formats of a worksheet part. */

import { cornersAddress } from "../address";
import { HIGHLIGHT_OPERATORS, needsTwoBounds } from "../fileWords";
import type { ConditionalFormat } from "../model";
import type { StyleBook } from "./styleBook";
import { element, escapeXml } from "./xml";

function formulaXml(formula: unknown): string {
  return `<formula>${escapeXml(String(formula).replace(/^=/, ""))}</formula>`;
}

function typeAndFormulas(format: ConditionalFormat): { type: string; operator?: string; content: string } {
  if (format.type === "Custom") return { type: "expression", content: formulaXml(format.formula) };
  if (format.type !== "CellValue") throw new Error(`Conditional formats of type ${format.type} cannot be saved yet`);
  const { formula1, formula2, operator } = format.rule as { formula1: unknown; formula2?: unknown; operator: string };
  const fileOperator = HIGHLIGHT_OPERATORS[operator];
  if (fileOperator === undefined) throw new Error(`No conditional-format operator in files for "${operator}"`);
  const second = needsTwoBounds(fileOperator) ? formulaXml(formula2) : "";
  return { type: "cellIs", operator: fileOperator, content: formulaXml(formula1) + second };
}

/** One conditionalFormatting element per rule. `priority` 0 is the first to apply, as in Office.js; files count from 1. */
export function conditionalFormats(formats: readonly ConditionalFormat[], styles: StyleBook): string {
  return formats
    .filter(({ areas }) => areas.length > 0)
    .map((format) => {
      const { type, operator, content } = typeAndFormulas(format);
      const values = {
        type,
        dxfId: styles.highlightStyle(format.format),
        priority: format.priority + 1,
        stopIfTrue: format.stopIfTrue || undefined,
        operator,
      };
      return element("conditionalFormatting", { sqref: format.areas.map(cornersAddress).join(" ") }, element("cfRule", values, content));
    })
    .join("");
}
