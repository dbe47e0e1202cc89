/**
 * A sheet of the module money that the product does not have yet, so that sets can be tried: 合同, and two columns of 问题跟踪表 that look at
 * it. Without it people type the amount, and the number of contracts is another formula.
 */
import { calculated, number, rowId, text } from "../../src/templates/model/columns";
import { label } from "../../src/templates/model/language";
import { defineSheet, defineTable } from "../../src/templates/model/table";
import type { Catalogue } from "../../src/templates";
import type { BookRow } from "../../src/templates/model/book";
import type { SheetId, SheetTemplate, TableId } from "../../src/templates/model/template";

export const contractsId = "contracts" as TableId & SheetId;

const rowsOf = (rows: readonly BookRow[], customer: string) => rows.filter((row) => row.text("customer") === customer);

export const contractsSheet = defineSheet({
  id: contractsId,
  module: "money",
  label: label("合同", "Contracts"),
  title: label("合同", "Contracts"),
  guidance: label("每份合同一行。", "A row per contract."),
  tabColor: "#0B6E4F",
  tables: [
    defineTable(contractsId as TableId, {
      blankRows: 5,
      columns: [
        text("customer", "客户", "Customer", 16),
        number("amount", "金额", "Amount", 12, { format: "decimal" }),
        calculated("issues", "相关问题", "Issues", 10, {
          format: "integer",
          about: label("这位客户有几条问题。", "How many issues this customer has."),
          formula: '=IF([@customer]="","",COUNTIFS(qbActions[issue],[@customer]))',
          core: (row, book) => (row.text("customer") === "" ? null : book.rowsWhere("actions", "issue", row.get("customer")).length),
        }),
        rowId(),
      ],
    }),
  ],
  page: { orientation: "Portrait", signature: false },
});

/** Columns that stand before the hidden ones of 问题跟踪表. */
const looking = [
  calculated("signed", "已签金额", "Signed", 12, {
    format: "decimal",
    about: label("问题所说的客户已签多少。", "What the customer that the issue names has signed."),
    formula: "=SUMIFS(qbContracts[amount],qbContracts[customer],[@issue])",
    core: (row, book) => rowsOf(book.rows(contractsId), row.text("issue")).reduce((sum, one) => sum + (one.number("amount") ?? 0), 0),
    whenWithout: { money: "typed" },
  }),
  calculated("contracts", "合同数", "Contracts", 12, {
    format: "integer",
    about: label("问题所说的客户有几份合同。", "How many contracts the customer that the issue names has."),
    formula: '=IF([@issue]="","",COUNTIFS(qbContracts[customer],[@issue]))',
    core: (row, book) => (row.text("issue") === "" ? null : rowsOf(book.rows(contractsId), row.text("issue")).length),
    whenWithout: { money: { formula: '=IF([@issue]="","",0)', core: (row) => (row.text("issue") === "" ? null : 0) } },
  }),
];

function withLooking(sheet: SheetTemplate): SheetTemplate {
  const tables = sheet.tables.map((table) => ({ ...table, columns: [...table.columns.slice(0, -2), ...looking, ...table.columns.slice(-2)] }));
  return { ...sheet, tables };
}

/** The sheets of a catalogue, 合同 before 设置. */
export function withContracts(catalogue: Catalogue): Catalogue {
  return catalogue.flatMap((entry): Catalogue => {
    if (typeof entry === "function") return [entry];
    if (entry.id === "settings") return [contractsSheet, entry];
    return [entry.id === "actions" ? withLooking(entry) : entry];
  });
}
