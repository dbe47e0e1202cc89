/** The three calculators on quarters that got a member after people had filled them in, and on what that member fills in then. */
import { addMember } from "../../src/excel";
import { putCell } from "../../src/file/cells";
import { columnName, tableName, type TableId } from "../../src/templates";
import { headerCells } from "../../src/workbook";
import { usePage } from "../excel/pageGlobals";
import { toSerial } from "../../src/core";
import { checkedSetup, sampleQuarters } from "./arbitraryQuarter";
import { compareWithLibreOffice, makeAndCompare, newTally, type MadeQuarter } from "./compareQuarters";
import { openQuarterMaker } from "./quarterMaker";
import { disagreementLines } from "./tallyText";
import type { QuarterCase } from "./quarterCase";
import type { Host } from "../../stand-in/node/openHost";


const seed = Number(process.env["QUARTERBOOK_SEED"] ?? 20_261_122);
const quarters = Number(process.env["QUARTERBOOK_QUARTERS"] ?? 4);
const name = "新来的O'Brien";

function place(host: Host, table: TableId, column: string) {
  const cell = headerCells(host.workbook.names).get(columnName(table, column).toLowerCase());
  const sheet = host.workbook.sheets.find((one) => one.name === cell?.sheet);
  const standing = sheet?.tables.find((one) => one.name === tableName(table));
  if (!cell || !sheet || !standing) throw new Error(`${table}.${column} is not there`);
  return { sheet, column: cell.area.left, top: standing.area.top + 1, bottom: standing.area.bottom };
}

/** Somebody joins in the sixth week, gets targets and fills in some weeks of each metric. */
const growIn = ({ setup }: QuarterCase) => async (host: Host): Promise<void> => {
  usePage(host);
  const language = host.workbook.names.some(({ formula }) => formula.includes("|zh-CN|")) ? "zh-CN" : "en-US";
  const members = place(host, "members", "name");
  const first = place(host, "targets", "unassigned").column;
  const rows = place(host, "weekly", "actual").bottom;
  const told = await addMember({ name, from: toSerial(checkedSetup(setup).period.first) + 40, to: null }, { language, today: "2026-08-03" });
  if (!("notes" in told)) throw new Error(JSON.stringify(told));
  expect(place(host, "members", "name").bottom).toBeGreaterThanOrEqual(members.bottom);
  const targets = place(host, "targets", "unassigned");
  expect(targets.column).toBe(first + 1);
  for (let row = targets.top; row <= targets.bottom; row += 1) putCell(targets.sheet, row, first, { value: 0.5 + row });
  const actual = place(host, "weekly", "actual");
  for (let row = rows + 1; row <= actual.bottom; row += 2) putCell(actual.sheet, row, actual.column, { value: row % 7 });
};

test("core, the stand-in's engine, LibreOffice and the report agree on every cell after somebody joined", async () => {
  const tally = newTally();
  const maker = openQuarterMaker();
  const made: MadeQuarter[] = [];
  for (const [index, quarter] of sampleQuarters(seed, quarters).entries()) {
    made.push(await makeAndCompare(maker, quarter, `seed ${seed} #${index}`, tally, growIn(quarter)));
  }
  await maker.close();
  await compareWithLibreOffice(made, tally);
  expect(disagreementLines(tally, 20)).toEqual(["0 disagreements"]);
});
