import { ruleParts, type Language } from "../../../src/templates";
import { thresholdsTable } from "../../../src/templates/sheets/rules/rules";
import { buildPlan } from "../../../src/workbook";
import { teamSetup } from "../teamSetup";

const plan = buildPlan(teamSetup(60, 12), "zh-CN");

test("names are different whatever the case, and allowed in Excel", () => {
  const columns = plan.sheets.flatMap((sheet) => sheet.tables.flatMap((table) => table.columnNames.map(({ name }) => name)));
  const tables = plan.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));
  const names = [...plan.names.map(({ name }) => name), ...columns, ...tables].map((name) => name.toLowerCase());
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  expect(names.filter((name) => !/^qb(?:_\w+|[a-z]+)$/.test(name) || name.length > 255)).toEqual([]);
});

test("names are the same in every language", () => {
  const namesOf = (language: Language) => buildPlan(teamSetup(3, 2), language).names.map(({ name }) => name);
  expect(namesOf("en-US")).toEqual(namesOf("zh-CN"));
});

test("a rule's name points at the cell with what is in force", () => {
  const sheet = plan.sheets.find(({ tables }) => tables.some(({ id }) => id === "thresholds"));
  const table = sheet?.tables.find(({ id }) => id === "thresholds");
  const columnOf = (id: string) => (table?.area.left ?? 0) + thresholdsTable.columns.findIndex((column) => column.id === id);
  const textAt = (top: number, left: number) => {
    const block = sheet?.values.find(({ area }) => area.top <= top && top <= area.bottom && area.left <= left && left <= area.right);
    return block?.rows[top - block.area.top]?.[left - block.area.left];
  };
  const places = Object.fromEntries(
    plan.names.filter(({ name }) => ruleParts.some((part) => part.name === name)).map(({ name, area }) => [name, [textAt(area.top, columnOf("id")), area.left]]),
  );
  const at = columnOf("inForce");
  expect(places).toMatchObject({
    qb_lag_threshold: ["lag.threshold", at],
    qb_lag_weeks: ["lag.weeks", at],
    qb_lag_on: ["lag.on", at],
    qb_light_green: ["light.green", at],
    qb_light_amber: ["light.amber", at],
    qb_late_hours: ["late-record.hours", at],
    qb_late_on: ["late-record.on", at],
    qb_vague_chars: ["vague.chars", at],
    qb_vague_on: ["vague.on", at],
  });
});

test("the list of members covers every member's name and nothing else", () => {
  const area = plan.names.find(({ name }) => name === "qb_list_members")?.area;
  const members = plan.sheets.flatMap((sheet) => sheet.tables).find((table) => table.id === "members")?.area;
  expect(area).toEqual({ top: (members?.top ?? 0) + 1, bottom: members?.bottom, left: (members?.left ?? 0) + 1, right: (members?.left ?? 0) + 1 });
});
