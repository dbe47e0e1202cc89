import { ruleParts, type Language } from "../../src/templates";
import { buildPlan, type Area } from "../../src/workbook";
import { teamSetup } from "./teamSetup";

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

test("a rule's name points at the cell that holds its number or switch", () => {
  const settings = plan.sheets.find((sheet) => sheet.id === "settings");
  const valueAt = ({ top, left }: Area) => {
    const block = settings?.values.find(({ area }) => area.top <= top && top <= area.bottom && area.left <= left && left <= area.right);
    return block?.rows[top - block.area.top]?.[left - block.area.left];
  };
  const values = Object.fromEntries(ruleParts.map(({ name }) => [name, plan.names.filter((one) => one.name === name).map(({ area }) => valueAt(area))]));
  expect(values).toEqual({
    qb_lag_threshold: [0.7],
    qb_lag_weeks: [2],
    qb_lag_on: ["开"],
    qb_light_green: [1],
    qb_light_amber: [0.7],
    qb_late_hours: [24],
    qb_late_on: ["开"],
    qb_vague_chars: [12],
    qb_vague_on: ["开"],
  });
});

test("the list of members covers every member's name and nothing else", () => {
  const area = plan.names.find(({ name }) => name === "qb_list_members")?.area;
  const members = plan.sheets.flatMap((sheet) => sheet.tables).find((table) => table.id === "members")?.area;
  expect(area).toEqual({ top: (members?.top ?? 0) + 1, bottom: members?.bottom, left: (members?.left ?? 0) + 1, right: (members?.left ?? 0) + 1 });
});
