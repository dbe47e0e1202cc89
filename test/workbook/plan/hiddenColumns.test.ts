/** A hidden column of one table must not hide a visible column of a table above or below it. */
import { completeSet, sheetsOf } from "../../../src/templates";
import { layOut } from "../../../src/workbook/plan/layout";
import { teamColumns } from "../../../src/workbook/start/teamColumns";
import { startRows } from "../../../src/workbook/start/startRows";
import { teamSetup } from "../teamSetup";

test.each([1, 2, 3, 4, 5])("%i metrics: every visible column of every table is in sight", (metrics) => {
  const full = teamSetup(3, metrics);
  const start = startRows(full, "zh-CN");
  for (const template of sheetsOf(completeSet(), teamColumns(full, "zh-CN"))) {
    const columns = layOut(template, "sheet", start).tables.flatMap((table) =>
      table.template.columns.map((column, index) => ({ at: table.area.left + index, hidden: column.hidden === true, name: `${table.name}.${column.id}` })),
    );
    const hidden = new Set(columns.filter((column) => column.hidden).map(({ at }) => at));
    expect(columns.filter((column) => !column.hidden && hidden.has(column.at)).map(({ name }) => name)).toEqual([]);
  }
});
