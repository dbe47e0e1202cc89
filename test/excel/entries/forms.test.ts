/**
 * What the pane's forms write: two people's never share a row, what is typed meanwhile wins. A try that breaks off anywhere:
 * formFaults.long.test.ts.
 */
import { schemaVersion } from "../../../src/templates";
import { appendRow, changeCells, endSnooze, keepSnooze, readSnoozes, saveSetup } from "../../../src/excel";
import { fillRows } from "../../../src/excel/entries/fillRows";
import { lookUpEntryLogs } from "../../../src/excel/read/knownLog";
import { cellAt, putCell } from "../../../src/file/cells";
import { absoluteAddress, cellAddress, type CellChanges } from "../../../src/workbook";
import { showTotals } from "../../../stand-in/table/totalsRow";
import { faultPointsOf } from "../faults/faultPoints";
import { beforeRequest } from "../refresh/meanwhile";
import { tableOn } from "../create/freshQuarter";
import { cellText, plainDocument, sheetOf } from "../support";
import {
  headers,
  host,
  inLog,
  log,
  memberChanges,
  ours,
  oursInCells,
  placeInLog,
  rowOf,
  settings,
  theirs,
  theirsInCells,
  typeInLog,
  useForms,
} from "./formSupport";

const quarter = useForms();

/** Does `edit` before the n-th request of the work. */
async function whileAtWork<T>(request: number, edit: () => void, work: () => Promise<T>): Promise<T> {
  const end = beforeRequest(host, request, edit);
  const result = await work();
  expect(end()).toBe(true);
  return result;
}

function typeRow(row: number, values: readonly unknown[]): () => void {
  return () => values.forEach((value, index) => value !== null && typeInLog(headers[index] ?? "", row, value as string | number));
}

describe("a row for the log", () => {
  test("takes three requests and stands in the first blank row", async () => {
    host.resetCounters();
    expect(await appendRow("followUps", ours)).toEqual({ place: { sheet: log, ...placeInLog(headers[0] ?? "", 1) } });
    expect(host.counters.batches).toBe(3);
    expect(rowOf(1)).toEqual(oursInCells);
  });

  test("goes below the last filled row, not into a gap", async () => {
    typeInLog("客户名称/线索编号", 1, "甲");
    typeInLog("客户名称/线索编号", 3, "乙");
    expect(await appendRow("followUps", ours)).toEqual({ place: { sheet: log, ...placeInLog(headers[0] ?? "", 4) } });
    expect(inLog("客户名称/线索编号", 2)).toBeNull();
  });

  test("is not written when the log is full and something stands right below it", async () => {
    const { area } = tableOn(host, log, "qbFollowUps").table;
    for (let row = 1; row <= area.bottom - area.top + 1; row += 1) typeInLog("客户名称/线索编号", row, "老客户");
    const before = plainDocument(host);
    expect(await appendRow("followUps", ours)).toEqual({ code: "tableFull", facts: { sheet: log } });
    expect(plainDocument(host)).toBe(before);
  });

  test.each([2, 3])("whose row somebody else fills before request %i goes to the next one; theirs stays whole", async (request) => {
    const written = await whileAtWork(request, typeRow(1, theirsInCells), () => appendRow("followUps", ours));
    expect(written).toEqual({ place: { sheet: log, ...placeInLog(headers[0] ?? "", 2) } });
    expect(rowOf(2)).toEqual(oursInCells);
    // Before the writing request nothing of ours gets into the row; after it theirs is written over ours.
    expect(rowOf(1)).toEqual(request === 2 ? theirsInCells : theirsInCells.map((value, index) => value ?? oursInCells[index] ?? null));
  });

  test.each(["沟通内容摘要", "客户反馈"])("leaves a row in which somebody else filled only %s, whether the form fills it or not", async (header) => {
    const idBefore = inLog("行标识", 1);
    await whileAtWork(2, () => typeInLog(header, 1, "别人写的"), () => appendRow("followUps", ours));
    expect(inLog(header, 1)).toBe("别人写的");
    expect(rowOf(1).filter((value) => value !== null && value !== "别人写的")).toEqual([idBefore]);
    expect(rowOf(2)).toEqual(oursInCells);
  });

  test("takes its cells out of a row into which somebody typed right after it", async () => {
    const idBefore = inLog("行标识", 1);
    await whileAtWork(3, () => typeInLog("客户名称/线索编号", 1, "别人的客户"), () => appendRow("followUps", ours));
    expect(rowOf(1)).toEqual(["别人的客户", null, null, null, null, null, idBefore]);
    expect(rowOf(2)).toEqual(oursInCells);
  });

  test("waits for another form that wrote over it to put it back, and is not written twice", async () => {
    await whileAtWork(
      3,
      () => {
        const before = structuredClone(sheetOf(host, log).cells);
        typeRow(1, theirsInCells)();
        setTimeout(() => (sheetOf(host, log).cells = before), 100);
      },
      () => appendRow("followUps", ours),
    );
    expect(rowOf(1)).toEqual(oursInCells);
    expect(rowOf(2).slice(0, 6)).toEqual([null, null, null, null, null, null]);
  });

  test("of two forms saved at once: both rows stand, each once", async () => {
    const both = await Promise.all([appendRow("followUps", ours), appendRow("followUps", theirs)]);
    expect(both.map((one) => "place" in one)).toEqual([true, true]);
    expect([rowOf(1), rowOf(2)].sort()).toEqual([oursInCells, theirsInCells].sort());
    expect(rowOf(3).slice(0, 6)).toEqual([null, null, null, null, null, null]);
  });
});

test("what an edit brings along never overwrites what somebody types into the same row at the same moment", async () => {
  typeInLog("客户名称/线索编号", 1, "甲");
  sheetOf(host, log).cells.get(placeInLog("行标识", 1).row)?.delete(placeInLog("行标识", 1).column);
  const { row, column } = placeInLog("客户名称/线索编号", 1);
  await Excel.run(async (context) => {
    const [known] = await lookUpEntryLogs(context);
    if (!known) throw new Error("There is no log");
    const edit = { address: cellAddress(row, column), sheetId: known.sheetId, before: "" };
    const fill = () => fillRows(context, known, edit, { time: () => "18:00", rep: () => "李娜" });
    expect(await whileAtWork(2, typeRow(1, [null, 46211, null, null, null, 46211.25, "r-theirs"]), fill)).toBe("filled");
  });
  expect(rowOf(1)).toEqual(["甲", 46211, "李娜", null, null, 46211.25, "r-theirs"]);
});

test("the person who logs here is known wherever the columns of the list of members stand, and the totals row is nobody", async () => {
  const { sheet, table } = tableOn(host, settings, "qbMembers");
  const { left, top, bottom } = table.area;
  for (let row = top; row <= bottom; row += 1) {
    const [key, name] = [cellAt(sheet, row, left) ?? null, cellAt(sheet, row, left + 1) ?? null];
    putCell(sheet, row, left, name);
    putCell(sheet, row, left + 1, key);
  }
  table.columns.splice(0, 2, ...table.columns.slice(0, 2).reverse());
  for (const { name, at } of [{ name: "key", at: 1 }, { name: "name", at: 0 }]) {
    const marked = host.workbook.names.find((one) => one.name === `qb_members_${name}`);
    if (marked) marked.formula = `=${settings}!${absoluteAddress({ top, bottom: top, left: left + at, right: left + at })}`;
  }
  showTotals(host.session.state, sheet, table, true);
  const { row, column } = placeInLog("客户名称/线索编号", 1);
  typeInLog("客户名称/线索编号", 1, "甲");
  const asked: unknown[] = [];
  await Excel.run(async (context) => {
    const [known] = await lookUpEntryLogs(context);
    if (!known) throw new Error("There is no log");
    const rep = (members: readonly unknown[]) => (asked.push(...members), "李娜");
    await fillRows(context, known, { address: cellAddress(row, column), sheetId: known.sheetId, before: "" }, { time: () => "18:00", rep });
  });
  expect(asked).toEqual([{ key: "R01", name: "王芳" }, { key: "R02", name: "李娜" }]);
  expect(inLog("销售代表", 1)).toBe("李娜");
});

test("a row for a full log with a totals row comes above it", async () => {
  const { sheet, table, bottom, at } = tableOn(host, log);
  putCell(sheet, bottom, at("客户名称/线索编号"), { value: "最后一家" });
  showTotals(host.session.state, sheet, table, true);
  expect(await appendRow("followUps", ours)).toHaveProperty("place.row", bottom + 1);
  expect(rowOf(bottom + 1 - tableOn(host, log).top + 1)).toEqual(oursInCells);
  expect(table.area.bottom).toBe(bottom + 2);
  expect(cellText(host, log, bottom + 2, table.area.left)).toBe("汇总");
});

describe("cells of the settings", () => {
  const cellsNow = (changes: CellChanges): unknown[] => changes.cells.map(({ place }) => ("name" in place ? teamNow() : cellText(host, place.sheet, place.row, place.column)));
  function teamNow(): unknown {
    const { row, column } = teamCell();
    return cellText(host, settings, row, column);
  }
  function teamCell(): { row: number; column: number } {
    const [, letters = "", row = ""] = /\$([A-Z])\$(\d+)$/.exec(host.workbook.names.find(({ name }) => name === "qb_team")?.formula ?? "") ?? [];
    return { row: Number(row) - 1, column: letters.charCodeAt(0) - 65 };
  }

  test("take three requests", async () => {
    const changes = memberChanges();
    host.resetCounters();
    expect(changes.grown).toHaveLength(1);
    expect(await changeCells(changes)).toBeNull();
    expect(host.counters.batches).toBe(3);
    expect(cellsNow(changes)).toEqual(changes.cells.map(({ now }) => now));
  });

  test("stand above a totals row, which moves down", async () => {
    const changes = memberChanges();
    const { sheet, table, bottom } = tableOn(host, settings, "qbMembers");
    showTotals(host.session.state, sheet, table, true);
    expect(await changeCells(changes)).toBeNull();
    expect(cellsNow(changes)).toEqual(changes.cells.map(({ now }) => now));
    expect(cellText(host, settings, bottom + 2, table.area.left)).toBe("汇总");
  });

  test.each([0, 1, 2, 3, 4])("of which somebody changes number %i before the writing request are all left, and the cell is told", async (index) => {
    const changes = memberChanges();
    const place = changes.cells[index]?.place ?? { name: "" };
    const at = "name" in place ? teamCell() : place;
    const told = await whileAtWork(2, () => putCell(sheetOf(host, settings), at.row, at.column, { value: "别人的" }), () => changeCells(changes));
    expect(told?.code).toBe("changedMeanwhile");
    expect(told?.facts).toEqual({ place: expect.stringMatching(new RegExp(`!\\$?[A-Z]+\\$?${at.row + 1}$`)) as string });
    expect(cellsNow(changes)).toEqual(changes.cells.map(({ was }, other) => (other === index ? "别人的" : was)));
  });

  test("are all left when something stands where the list would have to grow", async () => {
    const changes = memberChanges();
    const { area } = tableOn(host, settings, "qbMembers").table;
    putCell(sheetOf(host, settings), area.bottom + 1, area.left + 2, { value: "备注" });
    const before = plainDocument(host);
    expect(await changeCells(changes)).toEqual({ code: "tableFull", facts: { sheet: settings } });
    expect(plainDocument(host)).toBe(before);
  });

  test("one that is changed right after it was written is told", async () => {
    const changes = memberChanges();
    const { row, column } = teamCell();
    const told = await whileAtWork(3, () => putCell(sheetOf(host, settings), row, column, { value: "别人的" }), () => changeCells(changes));
    expect(told?.code).toBe("notKept");
    expect(teamNow()).toBe("别人的");
  });

  test("one that somebody cleared meanwhile stays blank", async () => {
    const changes = memberChanges();
    const { row, column } = teamCell();
    const told = await whileAtWork(2, () => sheetOf(host, settings).cells.get(row)?.delete(column), () => changeCells(changes));
    expect(told?.code).toBe("changedMeanwhile");
    expect(cellsNow(changes)).toEqual(changes.cells.map(({ place, was }) => ("name" in place ? null : was)));
  });

});

describe("a row for the log, when Excel gives up", () => {
  test("what somebody typed into the begun row between the tries stays, and the cell is told", async () => {
    const { calls } = await faultPointsOf(host, () => appendRow("followUps", ours));
    quarter.start();
    const writes = calls.flatMap((call, index) => (call === "Values" ? [index + 1] : []));
    host.failAt({ action: writes[3] ?? 0 });
    expect(await appendRow("followUps", ours)).toMatchObject({ code: "excelError" });
    typeInLog("沟通内容摘要", 1, "别人改的");
    host.resetCounters();
    const told = await appendRow("followUps", ours);
    expect(host.counters.batches).toBe(3); // nothing was written over, so nothing had to be put back
    const { row } = placeInLog("沟通内容摘要", 1);
    expect(told).toEqual({ code: "notKept", facts: { place: expect.stringMatching(new RegExp(`^'?过程跟进'?![A-Z]+${row + 1}$`)) as string } });
    expect(rowOf(1)).toEqual(oursInCells.map((value) => (value === "=报价" ? "别人改的" : value)));
    expect(rowOf(2).slice(0, 6)).toEqual([null, null, null, null, null, null]);
  });
});

test("what somebody types into a begun row while the second try completes it stays, too", async () => {
  const begun = { customer: "我们的客户", id: "r-ours" };
  await appendRow("followUps", begun);
  const told = await whileAtWork(2, () => typeInLog("沟通内容摘要", 1, "别人写的"), () => appendRow("followUps", ours));
  expect(told).toMatchObject({ code: "notKept" });
  expect(rowOf(1)).toEqual(oursInCells.map((value) => (value === "=报价" ? "别人写的" : value)));
});

describe("a setup that is left in the document", () => {
  const saved = (): unknown => host.bridge.settings["quarterbook.setup"];

  test("is saved; where the document cannot be written, it is told and the former setup counts", async () => {
    expect(await saveSetup({ team: "甲" })).toBeNull();
    const before = plainDocument(host);
    host.readOnly = true;
    await expect(saveSetup({ team: "乙" })).rejects.toThrow(/./);
    host.readOnly = false;
    expect(plainDocument(host)).toBe(before);
    await keepSnooze({ id: "a", until: "2026-08-05", reason: "请假" });
    expect(saved()).toEqual({ team: "甲" });
    expect(await saveSetup({ team: "乙" })).toBeNull();
    expect(saved()).toEqual({ team: "乙" });
    await endSnooze("a");
  });

  test("is refused where the quarter stands from another setup; the same one may be saved again", async () => {
    const { year, quarter } = { year: 2026, quarter: 3 };
    Office.context.document.settings.set("quarterbook.setup", { period: { year, quarter }, team: "甲" });
    const before = plainDocument(host);
    expect(await saveSetup({ period: { year, quarter }, team: "乙" })).toEqual({ code: "quarterStands", facts: { period: expect.objectContaining({ year, number: quarter }) } });
    expect(plainDocument(host)).toBe(before);
    expect(await saveSetup({ period: { year, quarter }, team: "甲" })).toBeNull();
    expect(await saveSetup({ period: { year, quarter: 4 }, team: "乙" })).toBeNull();
  });

  test("fails with Excel at the look before, and nothing is left; the second try saves it", async () => {
    expect(await saveSetup({ team: "甲" })).toBeNull();
    const before = plainDocument(host);
    host.failAt({ batch: 1 });
    expect(await saveSetup({ team: "乙" })).toMatchObject({ code: "excelError" });
    expect(plainDocument(host)).toBe(before);
    expect(await saveSetup({ team: "乙" })).toBeNull();
    expect(saved()).toEqual({ team: "乙" });
  });
});

test("putting a reminder off and ending it leaves alone what colleagues put off meanwhile", async () => {
  const [ours, theirs] = ["a", "b"].map((id) => ({ id, until: "2026-08-05", reason: "请假" }));
  if (!ours || !theirs) throw new Error("There are two");
  await keepSnooze({ ...ours, reason: "出差" });
  host.bridge.settings = { ...host.bridge.settings, "quarterbook.snoozes": [{ ...ours, reason: "出差" }, theirs] };
  expect(await keepSnooze(ours)).toEqual([theirs, ours]);
  expect(host.bridge.settings["quarterbook.snoozes"]).toEqual([theirs, ours]);
  expect(await endSnooze("a")).toEqual([theirs]);
  expect(await readSnoozes()).toEqual([theirs]);
  expect(await endSnooze("b")).toEqual([]);
});

test("nothing is written into a workbook of a newer version", async () => {
  const mark = host.workbook.names.find(({ name }) => name === "qb_workbook");
  if (mark) mark.formula = `="2026Q3|zh-CN|${schemaVersion + 1}"`;
  const before = plainDocument(host);
  const newer = { code: "newerWorkbook", facts: {} };
  const place = { sheet: log, ...placeInLog("客户名称/线索编号", 1) };
  expect(await appendRow("followUps", ours)).toEqual(newer);
  expect(await changeCells({ cells: [{ place, was: null, now: "x" }], grown: [] })).toEqual(newer);
  expect(await saveSetup({ team: "丙" })).toEqual(newer);
  expect(await Excel.run((context) => lookUpEntryLogs(context))).toEqual([]);
  expect(plainDocument(host)).toBe(before);
});
