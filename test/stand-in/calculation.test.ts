/** When Excel calculates, as the counters see it and as cells show it: after each write, or when an add-in that suspended it says so. */
import { join } from "node:path";
import { createWorkbook } from "../../src/file/newWorkbook";
import { createUniverEngine } from "../../stand-in/engine/univerEngine";
import { openHost, type Host } from "../../stand-in/node/openHost";

let host: Host;
beforeAll(async () => {
  host = await openHost({ folder: join(__dirname, "fixtures") });
});
beforeEach(async () => {
  Object.assign(host.session.state, { workbook: createWorkbook(), engine: createUniverEngine() });
  await batch((sheet) => {
    sheet.getRange("A1").values = [[1]];
    sheet.getRange("B1").formulas = [["=A1*10"]];
  });
  host.resetCounters();
});
afterAll(() => host.close());

type Work = (sheet: Excel.Worksheet, application: Excel.Application) => void;

async function batch(...works: readonly Work[]): Promise<void> {
  await host.call(({ Excel }) =>
    Excel.run(async (context) => {
      const { worksheets, application } = context.workbook;
      for (const work of works) {
        work(worksheets.getItem("Sheet1"), application);
        await context.sync();
      }
    }),
  );
}

/** What B1 shows in the file: A1 times ten, or what it showed before. */
const shown = (): unknown => host.workbook.sheets[0]?.cells.get(0)?.get(1)?.value;
const calculations = (): number => host.counters.calculations;

const write = (value: number): Work => (sheet) => void (sheet.getRange("A1").values = [[value]]);
const suspend: Work = (_sheet, application) => application.suspendApiCalculationUntilNextSync();
const calculate: Work = (_sheet, application) => application.calculate("Recalculate");
const all = (...works: readonly Work[]): Work => (sheet, application) => works.forEach((work) => work(sheet, application));

test("each write of a batch counts one, a look none", async () => {
  await batch(all(write(2), write(3), (sheet) => void (sheet.getRange("A1").format.fill.color = "#FFF2CC")));
  expect([calculations(), shown()]).toEqual([2, 30]);
});

test("reading counts none", async () => {
  await batch((sheet) => void sheet.getRange("A1:B1").load("values"));
  expect(calculations()).toBe(0);
});

test.each<[string, Work]>([
  ["a table", (sheet) => void ((sheet.getRange("D1").values = [["h"]]), sheet.tables.add("D1:D3", true))],
  ["a name", (sheet) => void sheet.context.workbook.names.add("qb_one", "=1")],
])("%s counts, too: formulas may depend on it", async (_what, work) => {
  await batch(work);
  expect(calculations()).toBeGreaterThan(0);
});

test("while calculation is suspended writes count none, and a calculation counts one for all of them", async () => {
  await batch(all(suspend, write(2), write(3), calculate));
  expect([calculations(), shown()]).toEqual([1, 30]);
});

test("what is written after the calculation waits again", async () => {
  await batch(all(suspend, write(2), calculate, write(3)));
  expect([calculations(), shown()]).toEqual([1, 20]);
});

test("a calculation that is asked for while nothing is suspended counts, too", async () => {
  await batch(all(write(2), calculate));
  expect([calculations(), shown()]).toEqual([2, 20]);
});

test("without a calculation cells stay as they were, also for those who read them", async () => {
  await batch(all(suspend, write(2)));
  const read = await host.call(({ Excel }) =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B1").load("values");
      await context.sync();
      return range.values;
    }),
  );
  expect([calculations(), shown(), read]).toEqual([0, 10, [[2, 10]]]);
});

test("values that are read while calculation is suspended are those of before", async () => {
  const read = await host.call(({ Excel }) =>
    Excel.run(async (context) => {
      const { worksheets, application } = context.workbook;
      application.suspendApiCalculationUntilNextSync();
      worksheets.getItem("Sheet1").getRange("A1").values = [[2]];
      const before = worksheets.getItem("Sheet1").getRange("B1").load("values");
      application.calculate("Recalculate");
      const after = worksheets.getItem("Sheet1").getRange("B1").load("values");
      await context.sync();
      return [before.values, after.values];
    }),
  );
  expect(read).toEqual([[[10]], [[20]]]);
});

test("a look calculates nothing that waits, a later write does", async () => {
  await batch(all(suspend, write(2)), (sheet) => void (sheet.tabColor = "#00AA88"));
  expect([calculations(), shown()]).toEqual([0, 10]);
  await batch((sheet) => void (sheet.getRange("D1").values = [["x"]]));
  expect([calculations(), shown()]).toEqual([1, 20]);
});

test("what waits is calculated when a person types", async () => {
  await batch(all(suspend, write(2)));
  await host.type("Sheet1", "D1", [["x"]]);
  expect(shown()).toBe(20);
});

test("suspension ends with its batch", async () => {
  await batch(all(suspend, write(2)), write(3));
  expect([calculations(), shown()]).toEqual([1, 30]);
});

test("it ends with a batch that breaks off, too", async () => {
  await expect(batch(all(suspend, write(2), (sheet) => void sheet.getRange("A0").load("values")))).rejects.toMatchObject({ code: "InvalidArgument" });
  expect([calculations(), shown()]).toEqual([0, 10]);
  await batch(write(3));
  expect([calculations(), shown()]).toEqual([1, 30]);
});

test("where Excel calculates after each write it does so for each, but not while calculation is suspended", async () => {
  const { state } = host.session;
  const { engine } = state;
  let asked = 0;
  state.engine = { ...engine, recalculate: (...given) => ((asked += 1), engine.recalculate(...given)) };
  state.quirks = new Set(["calculatesEachWrite"]);
  await batch(all(write(2), write(3)), all(suspend, write(4), write(5), calculate));
  state.quirks = new Set();
  expect([asked, calculations(), shown()]).toEqual([3, 3, 50]);
});
