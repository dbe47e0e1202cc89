import { completeSet, LANGUAGES } from "../../../src/templates";
import { dataFields, dataLogs } from "../../../src/workbook";
import { everyColumn, everyTable } from "../../templates/everyTable";

const logs = dataLogs(completeSet()).map((log) => [log.id, log] as const);

test.each(logs)("%s: what is required is a column that people fill, and each field has a name of its own", (_, log) => {
  const fields = dataFields(log);
  expect(log.data.required.filter((id) => !fields.some(({ column }) => column.id === id))).toEqual([]);
  const names = fields.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => name.startsWith("x-"))).toEqual([]);
});

test.each(logs)("%s: each column that people fill says in both languages what they write there", (_, log) => {
  const silent = dataFields(log).filter(({ column }) => LANGUAGES.some((language) => !/[.。]$/.test(column.about?.[language] ?? "")));
  expect(silent.map(({ name }) => name)).toEqual([]);
});

test("fields, times and entries are said of columns that people fill; the id of a row is its own", () => {
  const wrong = everyColumn.filter(
    ([, { kind, field, time, entry, validation }]) =>
      (kind !== "input" && (field !== undefined || (entry !== undefined && entry !== "id"))) || (time !== undefined && validation?.kind !== "date"),
  );
  expect(wrong.map(([name]) => name)).toEqual([]);
});

test("a row is begun with columns that people fill", () => {
  const wrong = everyTable.flatMap(([, { columns, begins = [] }]) => begins.filter((id) => columns.find((column) => column.id === id)?.kind !== "input"));
  expect(wrong).toEqual([]);
  expect(everyTable.flatMap(([, { id, begins }]) => (begins ? [id] : []))).toContain("followUps");
});
