/** Colour rules of the person's own on our sheets: whatever we put back beside them, they stay as they are, and ours stand once. */
import { createWorkbook } from "../../../src/file/newWorkbook";
import { deleteTable } from "./deleteByHand";
import { faultPoints } from "../faults/faultPoints";
import { lacksLooks, openExcel, press, pressDone, sheetOf, smallSetup, startWorkbook } from "../support";
import type { ConditionalFormat, Workbook } from "../../../src/file/model";
import type { Host } from "../../../stand-in/node/openHost";

let host: Host;
let fresh: Workbook;
/** After these actions of the creation a highlight was added, or was told its formula. */
let points: { readonly added: number; readonly ruled: number; readonly last: number };
beforeAll(async () => {
  host = await openExcel();
  startWorkbook(host);
  const { calls } = await faultPoints(host, "newQuarter");
  const actions = calls.flatMap((call, index) => (call === "Formula" ? [index + 1] : []));
  const [ruled = 0] = actions.slice(1);
  points = { added: ruled - 1, ruled, last: (actions[actions.length - 1] ?? 0) + 1 };
  fresh = host.workbook;
});
afterAll(() => host.close());

const fill = "#123456";

/** Two rules over all of 周进度: one by a formula, one of a kind that has none. */
function addOwnRules(): ConditionalFormat[] {
  const sheet = sheetOf(host, "周进度");
  const area = { top: 0, left: 0, bottom: 60, right: 20 };
  const own: ConditionalFormat[] = [
    { id: "cf-900", areas: [area], type: "Custom", priority: 98, stopIfTrue: false, format: { fill }, formula: "=$F6>100" },
    { id: "cf-901", areas: [area], type: "DataBar", priority: 99, stopIfTrue: false, format: {} },
  ];
  sheet.conditionalFormats.push(...own);
  return structuredClone(own);
}

function expectOwnRules(own: readonly ConditionalFormat[]): void {
  const standing = sheetOf(host, "周进度").conditionalFormats.filter(({ id }) => own.some((rule) => rule.id === id));
  expect(standing.map((rule) => ({ ...rule, priority: 0 }))).toEqual(own.map((rule) => ({ ...rule, priority: 0 })));
}

/** Ours of all sheets; in which order they stand on a sheet does not matter. */
function ourRules(workbook: Workbook): string[] {
  return workbook.sheets
    .flatMap(({ name, conditionalFormats }) =>
      conditionalFormats
        .filter(({ id }) => id !== "cf-900" && id !== "cf-901")
        .map(({ areas, formula, format }) => JSON.stringify({ name, areas, formula, format })),
    )
    .sort();
}

test("stay on a sheet whose creation broke off, wherever that was among the highlights", async () => {
  for (const [what, action] of Object.entries(points)) {
    startWorkbook(host, smallSetup(), { workbook: createWorkbook() });
    host.failAt({ action });
    expect([what, lacksLooks(await press(host, "newQuarter"))]).toEqual([what, true]);
    const half = ourRules(host.workbook).length;
    expect([what, half > 0 && half <= ourRules(fresh).length]).toEqual([what, true]);
    const own = addOwnRules();
    await pressDone(host, "newQuarter");
    expectOwnRules(own);
    expect([what, ourRules(host.workbook)]).toEqual([what, ourRules(fresh)]);
  }
});

test("stay where a table is put back, also where its old highlights were left", async () => {
  startWorkbook(host, smallSetup(), { workbook: structuredClone(fresh) });
  const own = addOwnRules();
  const before = structuredClone(sheetOf(host, "周进度").conditionalFormats);
  deleteTable(host, "qbWeekly");
  sheetOf(host, "周进度").conditionalFormats = before;
  await pressDone(host, "newQuarter");
  expect(sheetOf(host, "周进度").tables.map(({ name }) => name)).toEqual(["qbWeekly"]);
  expectOwnRules(own);
  expect(ourRules(host.workbook)).toEqual(ourRules(fresh));
});

test("stay where refresh puts back highlights that were cleared", async () => {
  startWorkbook(host, smallSetup(), { workbook: structuredClone(fresh) });
  sheetOf(host, "周进度").conditionalFormats = [];
  const own = addOwnRules();
  await pressDone(host, "refresh");
  expectOwnRules(own);
  expect(ourRules(host.workbook)).toEqual(ourRules(fresh));
});
