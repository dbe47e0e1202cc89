/** A pasted #N/A in any cell that people type into counts as a blank one: every other calculated cell stays right. */
import { differencesOf, inputCells } from "./errorCells";
import { checkedSetup, sampleQuarters } from "./arbitraryQuarter";
import { openQuarterMaker } from "./quarterMaker";
import { readModel } from "./readModel";
import { toSerial } from "../../src/core";

const maker = openQuarterMaker();
afterAll(() => maker.close());

test.each([11, 12])("each column in turn: quarter of seed %d", async (seed) => {
  const [quarter] = sampleQuarters(seed, 1);
  if (!quarter) throw new Error("There is no quarter.");
  const workbook = await maker.make(quarter);
  const today = toSerial(checkedSetup(quarter.setup).today);
  const cells = inputCells(readModel(workbook));
  expect(cells.length).toBeGreaterThan(50);
  const found = cells.flatMap((cell) => differencesOf(workbook, today, [cell]).slice(0, 3).map((difference) => `${cell.table}.${cell.column}: ${difference}`));
  expect(found).toEqual([]);
});
