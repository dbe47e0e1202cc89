/** The part of one table. */

import { cornersAddress } from "../address";
import { fileFormula } from "../formula/fileFormula";
import type { Sheet, Table } from "../model";
import { columnTotal } from "./totalsRow";
import { countedList, element, escapeControls, escapeText, escapeXml, SPREADSHEET_NAMESPACE, XML_DECLARATION } from "./xml";

/** XML of a table; `number` is its number in the workbook, from 1. */
export function tablePart(sheet: Sheet, table: Table, number: number): string {
  const ref = cornersAddress(table.area);
  const filtered = { ...table.area, bottom: table.area.bottom - (table.showTotals ? 1 : 0) };
  const columns = table.columns.map(({ id, name, calculatedFormula }, index) => {
    const total = columnTotal(sheet, table, index);
    const formula =
      calculatedFormula === undefined
        ? ""
        : `<calculatedColumnFormula>${escapeXml(fileFormula(calculatedFormula, table.name))}</calculatedColumnFormula>`;
    const start = `<tableColumn id="${id}" name="${escapeText(name).replace(/\n/g, "_x000a_")}"${total.attributes}`;
    return formula + total.content === "" ? `${start}/>` : `${start}>${formula}${total.content}</tableColumn>`;
  });
  const style = element("tableStyleInfo", {
    name: table.style === "" ? undefined : table.style,
    showFirstColumn: false,
    showLastColumn: false,
    showRowStripes: table.showBandedRows,
    showColumnStripes: false,
  });
  const values = {
    xmlns: SPREADSHEET_NAMESPACE,
    id: number,
    name: table.name,
    displayName: table.name,
    ref,
    totalsRowCount: table.showTotals ? 1 : undefined,
    totalsRowShown: table.showTotals ? undefined : false,
  };
  const filter = table.showFilterButton ? element("autoFilter", { ref: cornersAddress(filtered) }, filterColumns(table)) : "";
  return XML_DECLARATION + element("table", values, filter + countedList("tableColumns", columns) + style);
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
