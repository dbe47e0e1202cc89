import { completeSet, noTeamColumns, rowsForEach, sheetsOf, startRowsOf, type ColumnId } from "../../../src/templates";
import { startRows } from "../../../src/workbook/start/startRows";
import { teamColumns } from "../../../src/workbook/start/teamColumns";
import { teamSetup } from "../../workbook/teamSetup";

const setup = teamSetup(2, 2);

test("a row for each member and metric has their keys; the last one changes from row to row", () => {
  const rows = rowsForEach<ColumnId<"series">, { repKey: "member"; metricKey: "metric" }>(
    { repKey: "member", metricKey: "metric" },
    ({ member, metric }, { index }) => ({ series: `${member.name} ${metric.id}`, no: index + 1 }),
  );
  expect(startRowsOf(rows, setup, "zh-CN")).toEqual([
    { repKey: "R01", metricKey: "M01", series: "成员1 m1", no: 1 },
    { repKey: "R01", metricKey: "M02", series: "成员1 m2", no: 2 },
    { repKey: "R02", metricKey: "M01", series: "成员2 m1", no: 3 },
    { repKey: "R02", metricKey: "M02", series: "成员2 m2", no: 4 },
  ]);
});

test("the team comes before its members; several rows may have the same keys", () => {
  const rows = rowsForEach<ColumnId<"review">, { repKey: "teamOrMember" }>({ repKey: "teamOrMember" }, ({ teamOrMember }) => [
    { item: "metric" },
    { item: "note", itemLabel: teamOrMember?.name ?? null },
  ]);
  expect(startRowsOf(rows, setup, "zh-CN").map((row) => Object.values(row))).toEqual([
    ["T", "metric"], ["T", "note", null], ["R01", "metric"], ["R01", "note", "成员1"], ["R02", "metric"], ["R02", "note", "成员2"],
  ]);
});

test("a table without members, metrics or weeks of its own gives its rows itself", () => {
  expect(startRowsOf(rowsForEach<"no", Record<never, never>>({}, () => [{ no: 1 }, { no: 2 }]), setup, "en-US")).toEqual([{ no: 1 }, { no: 2 }]);
});

test.each(["zh-CN", "en-US"] as const)("start rows fill columns that their table has and that nobody calculates (%s)", (language) => {
  const start = startRows(setup, language);
  const unknown = sheetsOf(setup.set, teamColumns(setup, language)).flatMap(({ tables }) =>
    tables.flatMap(({ id, columns }) => {
      const typed = new Set(columns.filter(({ kind }) => kind !== "calculated").map((column) => column.id));
      return [...new Set(start[id].flatMap(Object.keys))].filter((column) => !typed.has(column)).map((column) => `${id}.${column}`);
    }),
  );
  expect(unknown).toEqual([]);
});

test("members and metrics are listed in one table each, and one table has a column for each of them", () => {
  const tables = sheetsOf(completeSet(), noTeamColumns).flatMap((sheet) => sheet.tables);
  for (const owner of ["member", "metric"] as const) {
    expect(tables.filter(({ lists }) => lists === owner)).toHaveLength(1);
    expect(tables.filter(({ columnsPer }) => columnsPer?.each === owner)).toHaveLength(1);
  }
});
