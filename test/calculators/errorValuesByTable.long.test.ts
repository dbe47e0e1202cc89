/** A row full of pasted #N/A, in each table in turn, counts as a blank one. Each column by itself: errorValues.long.test.ts. */
import { differencesOf, inputCells } from "./errorCells";
import { checkedSetup, sampleQuarters } from "./arbitraryQuarter";
import { openQuarterMaker } from "./quarterMaker";
import { readModel } from "./readModel";
import { toSerial } from "../../src/core";

const maker = openQuarterMaker();
afterAll(() => maker.close());

test("each table in turn", async () => {
  const [quarter] = sampleQuarters(12, 1);
  if (!quarter) throw new Error("There is no quarter.");
  const workbook = await maker.make(quarter);
  const today = toSerial(checkedSetup(quarter.setup).today);
  const cells = inputCells(readModel(workbook));
  const tables = [...new Set(cells.map(({ table }) => table))];
  expect(tables.length).toBeGreaterThan(10);
  const found = tables.flatMap((table) => differencesOf(workbook, today, cells.filter((cell) => cell.table === table)).map((difference) => `${table}: ${difference}`));
  expect(found).toEqual([]);
});
