/** The part of one table. */

import { cellAddress } from "../engine/cellReference";
import { fileFormula } from "../engine/fileFormula";
import type { Area, Table } from "../model";
import { countedList, element, escapeControls, escapeText, escapeXml, spreadsheetNamespace, xmlDeclaration } from "./xml";

/** "B3:D9"; one cell as "B3". */
export function areaAddress({ top, left, bottom, right }: Area): string {
  const first = cellAddress(top, left);
  const last = cellAddress(bottom, right);
  return first === last ? first : `${first}:${last}`;
}

/** XML of a table; `number` is its number in the workbook, from 1. */
export function tablePart(table: Table, number: number): string {
  const ref = areaAddress(table.area);
  const filtered = { ...table.area, bottom: table.area.bottom - (table.showTotals ? 1 : 0) };
  const columns = table.columns.map(({ id, name, calculatedFormula }) => {
    const formula =
      calculatedFormula === undefined
        ? ""
        : `<calculatedColumnFormula>${escapeXml(fileFormula(calculatedFormula, table.name))}</calculatedColumnFormula>`;
    const start = `<tableColumn id="${id}" name="${escapeText(name).replace(/\n/g, "_x000a_")}"`;
    return formula === "" ? `${start}/>` : `${start}>${formula}</tableColumn>`;
  });
  const style = element("tableStyleInfo", {
    name: table.style === "" ? undefined : table.style,
    showFirstColumn: false,
    showLastColumn: false,
    showRowStripes: table.showBandedRows,
    showColumnStripes: false,
  });
  const values = {
    xmlns: spreadsheetNamespace,
    id: number,
    name: table.name,
    displayName: table.name,
    ref,
    totalsRowCount: table.showTotals ? 1 : undefined,
    totalsRowShown: table.showTotals ? undefined : false,
  };
  const filter = table.showFilterButton ? element("autoFilter", { ref: areaAddress(filtered) }, filterColumns(table)) : "";
  return xmlDeclaration + element("table", values, filter + countedList("tableColumns", columns) + style);
}

/** Columns by which rows are filtered, in their order; the rows themselves are hidden in the sheet. */
function filterColumns({ columns, filters = [] }: Table): string {
  return columns
    .map(({ id }, colId) => {
      const texts = filters.find(({ columnId }) => columnId === id)?.texts;
      if (!texts) return "";
      const values = texts.filter((text) => text !== "").map((val) => element("filter", { val: escapeControls(val) }));
      return element("filterColumn", { colId }, element("filters", { blank: texts.includes("") || undefined }, values.join("")));
    })
    .join("");
}
