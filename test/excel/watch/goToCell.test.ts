/** Showing a row that cannot be seen says so. */
import { goToCell } from "../../../src/excel";
import { tableOn, useFreshQuarter } from "../create/freshQuarter";
import { usePage } from "../pageGlobals";
import { sheetOf } from "../support";
import type { Host } from "../../../stand-in/node/openHost";

let host: Host;
useFreshQuarter((page) => {
  host = page;
  usePage(page);
});

test("a row is selected on its sheet; one that a filter hides is told, and a hidden sheet is", async () => {
  const { top, at } = tableOn(host, "周进度");
  const place = { sheet: "周进度", row: top + 3, column: at("状态") };
  const sheet = sheetOf(host, "周进度");
  expect(await goToCell(place)).toBeNull();
  expect(host.session.state.selection).toMatchObject({ sheetId: sheet.id, area: { top: place.row, left: place.column } });
  sheet.rows.set(place.row, { ...sheet.rows.get(place.row), hidden: true });
  expect(await goToCell(place)).toEqual({ code: "hiddenRow", facts: { sheet: "周进度", row: place.row + 1 } });
  sheet.visibility = "Hidden";
  expect(await goToCell(place)).toEqual({ code: "hiddenSheet", facts: { sheet: "周进度" } });
});
