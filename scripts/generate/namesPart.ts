/** The workbook names of docs/tables.md: cells, rules, lists, headers and marks. */
import { columnName, ruleParts, tableName, type KeyedCell, type SheetTemplate } from "../../src/templates";
import { buildPlan, growthMarkName, quarterMarkName, sheetMarkName, type Area, type SheetPlan } from "../../src/workbook";
import { defaultSetup } from "../../src/workbook/setup";
import { isoDate } from "../../src/core";
import { markdownTable } from "./markdownTable";

export function describeNames(sheets: readonly SheetTemplate[]): string {
  return ["## Workbook names", describeCells(sheets), describeRules(), describeLists(sheets), describeMarks(sheets)].join("\n\n");
}

function describeCells(sheets: readonly SheetTemplate[]): string {
  const rows = sheets.flatMap(({ parameters }) =>
    (parameters ?? []).map(({ name, label, kind, format, formula, core }) => [
      `\`${name}\``,
      label["zh-CN"],
      label["en-US"],
      kind,
      format,
      formula === undefined ? "" : `\`${formula}\``,
      core === undefined ? "" : "yes",
    ]),
  );
  return `### Cells\n\n${markdownTable(["name", "zh-CN", "en-US", "kind", "format", "formula", "core"], rows)}`;
}

function describeRules(): string {
  const place = ({ table, row, column }: KeyedCell) => `\`${tableName(table)}[${column}]\`, row \`${row}\``;
  const rows = ruleParts.map(({ name, rule, limit, inForce, typed }) => [
    `\`${name}\``,
    limit ? `${rule.label["zh-CN"]}: ${limit.label["zh-CN"]}` : `${rule.label["zh-CN"]}: on`,
    rule.source,
    [rule.acts ?? "nobody", ...(rule.isPrivate ? ["private"] : [])].join(", "),
    limit ? `${limit.kind}, ${limit.min} to ${limit.max}` : "switch",
    limit ? String(limit.preset) : "on",
    place(inForce),
    place(typed),
  ]);
  return `### Cells of the rules\n\n${markdownTable(["name", "rule", "source", "who acts", "takes", "default", "in force", "typed"], rows)}`;
}

/** Names that a plan gives to cells below one header, other than those of rules. */
function describeLists(sheets: readonly SheetTemplate[]): string {
  const plan = buildPlan(defaultSetup(isoDate("2026-07-01"), "zh-CN"), "zh-CN");
  const isRule = (name: string) => ruleParts.some((part) => part.name === name);
  const rows = plan.names.flatMap(({ name, sheet, area }) => {
    const template = sheets.find(({ id }) => id === sheet);
    const planned = plan.sheets.find(({ id }) => id === sheet);
    const column = template && planned ? columnAt(template, planned, area) : null;
    return column === null || isRule(name) ? [] : [[`\`${name}\``, `\`${column}\``]];
  });
  return `### Drop-down lists\n\n${markdownTable(["name", "entries"], rows)}`;
}

function columnAt(template: SheetTemplate, planned: SheetPlan, { top, left, right }: Area): string | null {
  const table = planned.tables.find(({ area }) => area.top < top && top <= area.bottom && area.left <= left && right <= area.right);
  const column = table && template.tables.find(({ id }) => id === table.id)?.columns[left - table.area.left];
  return table && column ? `${table.name}[${column.id}]` : null;
}

function describeMarks(sheets: readonly SheetTemplate[]): string {
  const rows = [
    [`\`${quarterMarkName}\``, "period, language and schema version of the workbook; its set where that is more than core"],
    ...sheets.flatMap(({ id, label }) => [
      [`\`${sheetMarkName("sheet", id)}\``, `the sheet ${label["zh-CN"]} / ${label["en-US"]} is ours`],
      [`\`${sheetMarkName("ready", id)}\``, "it is finished"],
      [`\`${sheetMarkName("mends", id)}\``, "columns and cells whose formulas a run is mending; none when no run broke off and Excel took all"],
    ]),
    [`\`${growthMarkName}\``, "keys of the members whose rows and columns a run is adding; none when no run broke off"],
    ["`qb_printBefore1` …, `qb_printChosen`", "print areas of the review before people were chosen, and the chosen ones"],
    [`\`${columnName("weekly", "plan")}\``, "the header of `qbWeekly[plan]`, and likewise `qb_<table>_<column>` for every column that is shown"],
  ];
  return `### Marks (hidden)\n\n${markdownTable(["name", "what it says"], rows)}`;
}
