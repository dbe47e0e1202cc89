import { isoDate } from "../../src/core";
import { lightItems } from "../../src/taskpane/lagging/laggingModel";
import { startView, type Changes } from "../workbook/view/startView";
import { teamSetup } from "../workbook/teamSetup";

test.each(["2026-08-05", "2026-10-01"])("a rate beside a light is that of the home sheet: to date while the period runs (%s)", (day) => {
  const tables: Changes["tables"] = ({ weekly }) => ({ weekly: weekly.map((row) => ({ ...row, actual: row["week"] === 2 ? 20 : null })) });
  const view = startView(teamSetup(2, 1), { tables, today: isoDate(day) });
  const onHome = view.book.rows("lights").map((row) => row.text("light:M01"));
  expect(onHome).toHaveLength(3);
  for (const [index, repKey] of ["", "R01", "R02"].entries()) {
    const rate = lightItems(view, repKey)[0]?.rate;
    expect(rate).toMatch(/%$/);
    expect(onHome[index]).toContain(rate);
  }
});
