/** Templates and workbook run, like core, where there is no Office, no page, no clock, no console and no Node. */

import path from "node:path";
import { loadInEmptyContext } from "./emptyContext";

const src = path.resolve(__dirname, "../../src");

const setupJson = {
  period: { year: 2026, quarter: 3 }, asOf: "2026-08-03", team: "华东区", manager: "周敏", members: ["王芳", "=李娜"],
  metrics: [{ id: "sales", name: "销售额", unit: "万元", kind: "additive", target: 100 }, { id: "paid", kind: "ratio", target: 0.9 }],
};

function workbookRoom(): typeof import("../../src/workbook") {
  return loadInEmptyContext(path.join(src, "workbook", "index.ts")) as unknown as typeof import("../../src/workbook");
}

function outside(): typeof import("../../src/core") {
  return loadInEmptyContext(path.join(src, "core", "index.ts")) as unknown as typeof import("../../src/core");
}

test("templates load, and every sheet is there", () => {
  const templates = loadInEmptyContext(path.join(src, "templates", "index.ts")) as unknown as typeof import("../../src/templates");
  const team = { reps: [{ key: "R01", header: "王芳" }], metrics: [{ key: "M01", header: "销售额" }] };
  expect(templates.sheetsOf(templates.completeSet(), team).map(({ id }) => id)).toContain("weekly");
});

test.each(["zh-CN", "en-US"] as const)("a setup becomes a plan, the same as anywhere else (%s)", (language) => {
  const room = workbookRoom();
  const today = outside().isoDate("2026-08-03");
  const read = room.readSetup(setupJson, { today });
  if ("problems" in read) throw new Error(JSON.stringify(read.problems));
  const here = jest.requireActual<typeof import("../../src/workbook")>("../../src/workbook");
  const readHere = here.readSetup(setupJson, { today });
  if ("problems" in readHere) throw new Error(JSON.stringify(readHere.problems));
  expect(JSON.stringify(room.buildPlan(read.setup, language))).toBe(JSON.stringify(here.buildPlan(readHere.setup, language)));
});

test("core calculates rows as a book", () => {
  const { makeBook } = loadInEmptyContext(path.join(src, "workbook", "read", "makeBook.ts")) as unknown as typeof import("../../src/workbook/read/makeBook");
  const { followUpsSheet } = loadInEmptyContext(path.join(src, "templates", "sheets", "followUps", "followUps.ts")) as unknown as typeof import("../../src/templates/sheets/followUps/followUps");
  const book = makeBook({ language: "zh-CN", period: outside().quarterPeriod(2026, 3), sheets: [followUpsSheet], tables: { followUps: [{ customer: " A  B " }] }, named: {} });
  expect(book.rows("followUps")[0]?.get("customerKey")).toBe("a b");
});

test("without a today in the setup the clock would be needed: it is a parameter", () => {
  const room = workbookRoom();
  const { asOf: _, ...open } = setupJson;
  const read = room.readSetup(open, { today: outside().isoDate("2026-08-05") });
  expect("setup" in read && read.setup.today).toBe("2026-08-05");
});

test("the empty world does throw when the clock is read, and has no console", () => {
  const probe = path.join(__dirname, "probe.ts");
  expect(loadInEmptyContext(probe)["globals"]).toEqual([]);
  expect(loadInEmptyContext(probe)["readClock"]).toThrow("The clock was read.");
  expect(loadInEmptyContext(probe)["readNow"]).toThrow("The clock was read.");
});
