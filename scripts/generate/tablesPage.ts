/**
 * Writes docs/tables.md: every sheet, table, column, formula and workbook name, read from the templates: `npm run docs:tables`.
 */
import { writeFileSync } from "node:fs";
import path from "node:path";
import {
  completeSet,
  formulaOf,
  sheetsOf,
  tableName,
  words,
  type Column,
  type SheetTemplate,
  type TableTemplate,
} from "../../src/templates";
import { describeNames } from "./namesPart";
import { markdownTable } from "./markdownTable";

/** One rep stands for all: the column `rep:R01` is there once per rep. */
const rep = { key: "R01", header: "(name of the rep)" };
const metric = { key: "M01", header: "(name of the metric)" };
const language = "zh-CN";

const introduction = `# Sheets, tables, columns and names

Made from \`src/templates\` by \`npm run docs:tables\`; a test fails when this page is out of date.

- A table's name in the workbook is ASCII and the same in both languages. A column is known by its id; its header may be renamed.
- **input**: people type here. **calculated**: a formula, with the same value from a function of \`src/core\` beside it in the template. **fixed**: written once when
  the row is made.
- Formulas are shown as the templates write them: \`[@plan]\` is this row's cell, \`qbWeekly[plan]\` a whole column, \`"{green}"\` a word of the list below,
  \`qb_today\` a workbook name. \`rep:R01\` stands for one column per rep; \`[@rep:*]\` lists this row's cells of
  them all, \`qbTargets[rep:@repKey]\` is the column of the rep whose key stands in the row. Every row of a column has the same formula.`;

/**
 * The page as Markdown text.
 * @example describeTables().startsWith("# Sheets, tables") // true
 */
export function describeTables(): string {
  const sheets = sheetsOf(completeSet(), { reps: [rep], metrics: [metric] });
  return [introduction, ...sheets.map(describeSheet), describeNames(sheets), describeWords()].join("\n\n") + "\n";
}

function describeSheet(sheet: SheetTemplate): string {
  const hidden = sheet.hidden ? " (hidden)" : "";
  return [
    `## ${sheet.label["zh-CN"]} / ${sheet.label["en-US"]}: sheet \`${sheet.id}\`${hidden}`,
    ...sheet.tables.map(describeTable),
  ].join("\n\n");
}

function describeTable(table: TableTemplate): string {
  const columns = markdownTable(
    ["id", "zh-CN", "en-US", "kind", "format", "shown", "checked while typing", "what it says"],
    table.columns.map((column) => [
      `\`${column.id}\``,
      column.label["zh-CN"],
      column.label["en-US"],
      column.kind,
      column.format,
      column.width !== 0 ? "yes" : "no",
      describeCheck(column),
      column.about?.["en-US"] ?? "",
    ]),
  );
  const formulas = table.columns.flatMap(describeFormula);
  const listed = formulas.length === 0 ? [] : ["```text\n" + formulas.join("\n") + "\n```"];
  return [`### \`${tableName(table.id)}\``, columns, ...listed].join("\n\n");
}

function describeCheck({ validation }: Column): string {
  if (!validation) return "";
  if (validation.kind === "list") return `\`${validation.list}\`${validation.strict ? "" : ", others after a warning"}`;
  return validation.kind;
}

/** "id: formula". */
function describeFormula(column: Column): string[] {
  const formula = formulaOf(column, language);
  return formula === null ? [] : [`${column.id}: ${formula}`];
}

function describeWords(): string {
  return `## Words\n\n${markdownTable(
    ["word", "zh-CN", "en-US"],
    Object.entries(words).map(([word, label]) => [`\`{${word}}\``, label["zh-CN"], label["en-US"]]),
  )}`;
}

if (require.main === module) writeFileSync(path.join(__dirname, "..", "..", "docs", "tables.md"), describeTables());
