/** Logs that have an index, edited afterwards in any way: engine and core say the same of every cell, whatever the index still tells. */
import { isoDate, toSerial } from "../../src/core";
import { tableName } from "../../src/templates";
import { cellAddress, headerCells } from "../../src/workbook";
import { bodyArea } from "../../stand-in/table/tableLayout";
import { sortTable } from "../../stand-in/table/sortTable";
import { deleteTableRows, insertTableRows } from "../../stand-in/table/tableRows";
import { typeBlock } from "../../stand-in/typing/typeBlock";
import { createUniverEngine } from "../../stand-in/engine/univerEngine";
import { putCell } from "../../src/file/cells";
import { press } from "../../scripts/cli/page/pressButton";
import { deleteTable } from "../excel/refresh/deleteByHand";
import { clearCells, smallSetup } from "../excel/support";
import { compare } from "./compareCalculators";
import { indexLog, openQuarterMaker } from "./quarterMaker";
import { modelValue, readModel } from "./readModel";
import type { Sheet, Table, Workbook } from "../../src/file/model";
import type { Host } from "../../stand-in/node/openHost";
import type { RowEdit } from "./quarterCase";

const maker = openQuarterMaker();
afterAll(() => maker.close());

const reps = ["王芳", "李娜"];
const stages = ["初步接触", "意向", "方案", "谈判", "", ""];

/** Contacts of five customers in turn, one of which has two projects and one a single one that most of its rows do not name. */
function contact(row: number): RowEdit {
  const customer = row % 5;
  const cells = {
    date: toSerial(isoDate("2026-07-01")) + ((row * 7) % 20),
    rep: reps[(row + customer) % 2] ?? "",
    customer: `客户${customer}`,
    summary: "谈价格",
    stage: stages[row % stages.length] ?? "",
    nextAction: "报价",
    nextDate: toSerial(isoDate("2026-07-10")) + row,
    ...(customer === 1 && row % 2 === 0 && { project: row % 4 === 0 ? "甲" : "乙" }),
    ...(customer === 2 && row === 12 && { project: "唯一" }),
    ...(row % 3 === 0 && { amount: row }),
  };
  return { table: "followUps", row, cells };
}

const count = 24;
const rows = Array.from({ length: count }, (_, row) => contact(row));

interface Log {
  readonly host: Host;
  readonly sheet: Sheet;
  readonly table: Table;
  /** Types into a row of the log, from 1. */
  type(row: number, column: "customer" | "stage" | "date" | "project" | "rep", value: string | number): void;
}

function logOf(host: Host): Log {
  const found = host.workbook.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table }))).find(({ table }) => table.name === tableName("followUps"));
  const places = readModel(host.workbook).tables.get("followUps")?.place.columns;
  if (!found || !places) throw new Error("The workbook has no log.");
  return {
    host,
    ...found,
    type: (row, column, value) => {
      const address = cellAddress(bodyArea(found.table).top + row - 1, places.get(column)?.column ?? -1);
      typeBlock(host.session.state, found.sheet.name, address, [[value]], { paste: true });
    },
  };
}

/** An indexed log after an edit, calculated. */
function edited(edit: (log: Log) => void | Promise<void>): Promise<Workbook> {
  return maker.make({ language: "zh-CN", setup: smallSetup({ members: reps }), rows, named: [] }, async (host) => {
    await indexLog(host);
    await edit(logOf(host));
  });
}

function named(workbook: Workbook, name: string): unknown {
  const cell = headerCells(workbook.names).get(name.toLowerCase());
  return cell?.sheet ? modelValue(workbook)(cell.sheet, cellAddress(cell.area.top, cell.area.left)) : undefined;
}

/** Each kind of edit, and the first row that the index no longer tells of. */
const edits: Readonly<Record<string, readonly [from: number, edit: (log: Log) => void]>> = {
  nothing: [count + 1, () => undefined],
  "another stage": [count + 1, ({ type }) => type(8, "stage", "流失")],
  "another date": [count + 1, ({ type }) => type(8, "date", toSerial(isoDate("2026-07-30")))],
  "another customer": [8, ({ type }) => type(8, "customer", "客户4")],
  "a customer that nobody knew": [8, ({ type }) => type(8, "customer", "新客户")],
  "a customer's name in other letters": [count + 1, ({ type }) => type(8, "customer", " 客户２ ")],
  "another project": [12, ({ type }) => type(12, "project", "丙")],
  "another rep": [12, ({ type }) => type(12, "rep", "李娜")],
  "the first row of a customer cleared": [1, ({ type }) => type(1, "customer", "")],
  "rows at the end": [count + 1, ({ type }) => {
    for (const [index, customer] of ["客户1", "新客户", "客户0", "新客户"].entries()) {
      type(count + 1 + index, "date", toSerial(isoDate("2026-07-25")) - index);
      type(count + 1 + index, "rep", "李娜");
      type(count + 1 + index, "customer", customer);
      if (index < 2) type(count + 1 + index, "project", "丁");
    }
  }],
  "a row deleted": [6, ({ host, sheet, table }) => deleteTableRows(host.session.state, sheet, table, bodyArea(table).top + 5, bodyArea(table).top + 5)],
  "a row inserted": [6, ({ host, sheet, table }) => insertTableRows(host.session.state, sheet, table, bodyArea(table).top + 5, 1)],
  "sorted by customer": [2, ({ host, sheet, table }) => sortTable(host.session.state, sheet, table, idOf(table, "客户名称/线索编号"), "ascending")],
  "all rows deleted but the first": [1, ({ host, sheet, table }) => deleteTableRows(host.session.state, sheet, table, bodyArea(table).top + 1, bodyArea(table).bottom)],
};

function idOf(table: Table, header: string): number {
  const column = table.columns.find(({ name }) => name === header);
  if (!column) throw new Error(`There is no column ${header}.`);
  return column.id;
}

test.each(Object.entries(edits))("%s", async (_name, [from, edit]) => {
  const workbook = await edited(edit);
  expect(named(workbook, "qb_logTailFrom")).toBe(from);
  expect(compare(workbook, modelValue(workbook)).differences).toEqual([]);
});

/** The index's own table, and its columns by id. */
function indexOf({ host }: Log) {
  const found = readModel(host.workbook).tables.get("logIndex");
  const standing = host.workbook.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table }))).find(({ table }) => table.name === tableName("logIndex"));
  if (!found || !standing) throw new Error("The workbook has no index.");
  return { ...standing, columnOf: (id: string) => found.place.columns.get(id)?.column ?? -1 };
}

/** Puts one value into all cells of a column of the index. */
function overwrite(log: Log, id: string, value: number | string): void {
  const { sheet, table, columnOf } = indexOf(log);
  const { top, bottom } = bodyArea(table);
  for (let row = top; row <= bottom; row += 1) putCell(sheet, row, columnOf(id), { value });
}

test("the index is read: another order in it changes what the log says", async () => {
  const workbook = await edited((log) => overwrite(log, "order", 5));
  const columns = new Set(compare(workbook, modelValue(workbook)).differences.map(({ column }) => column));
  expect([...columns]).toEqual(expect.arrayContaining(["followUps.lastContact", "followUps.laterRow", "followUps.nextStatus"]));
});

const kept = ["kept", "customerFirst", "pairFirst", "projectFirst", "groupFirst", "groupLast", "at"];

test.each(kept)("an index whose column %s was overwritten tells of no row", async (id) => {
  const workbook = await edited((log) => overwrite(log, id, 3));
  expect(Number(named(workbook, "qb_logTailFrom"))).toBeLessThan(6);
  expect(compare(workbook, modelValue(workbook)).differences).toEqual([]);
});

test("an index whose rows were sorted tells of no row", async () => {
  const workbook = await edited((log) => {
    const { sheet, table, columnOf } = indexOf(log);
    sortTable(log.host.session.state, sheet, table, table.columns[columnOf("at") - table.area.left]?.id ?? 0, "descending");
  });
  expect(Number(named(workbook, "qb_logTailFrom"))).toBeLessThan(6);
  expect(compare(workbook, modelValue(workbook)).differences).toEqual([]);
});

test("an index that was deleted and put back tells of no row", async () => {
  const workbook = await edited(async ({ host }) => {
    deleteTable(host, tableName("logIndex"));
    await press(host, "Quarterbook.NewQuarter");
  });
  expect(named(workbook, "qb_logTailFrom")).toBe(1);
  expect(compare(workbook, modelValue(workbook)).differences).toEqual([]);
});

test.each([1, 8])("row %d emptied with the formulas in it: all others say what they said without an index", async (row) => {
  const workbook = await edited(({ sheet, table }) => clearCells(sheet, { ...table.area, top: table.area.top + row, bottom: table.area.top + row }));
  expect(named(workbook, "qb_logTailFrom")).toBe(row);
  const emptied = new RegExp(`[A-Z]${(readModel(workbook).tables.get("followUps")?.content.top ?? 0) + row + 1}$`);
  expect(compare(workbook, modelValue(workbook)).differences.filter(({ cell, column }) => column.startsWith("followUps.") && !emptied.test(cell))).toEqual([]);
});

test("a row copied whole over another, with all hidden cells", async () => {
  const workbook = await edited(({ sheet, table }) => {
    const { top } = bodyArea(table);
    for (const [column, cell] of sheet.cells.get(top + 4) ?? []) if (cell.formula === undefined) putCell(sheet, top + 5, column, { ...cell });
  });
  expect(named(workbook, "qb_logTailFrom")).toBe(6);
  expect(compare(workbook, modelValue(workbook)).differences).toEqual([]);
});

test("a customer's name replaced on the whole sheet", async () => {
  const workbook = await edited(({ sheet }) => {
    for (const line of sheet.cells.values()) for (const cell of line.values()) if (cell.value === "客户4") cell.value = "客户0";
  });
  expect(named(workbook, "qb_logTailFrom")).toBe(5);
  expect(compare(workbook, modelValue(workbook)).differences).toEqual([]);
});

test("Refresh indexes anew once the index tells of too little; then there is nothing to write", async () => {
  const workbook = await edited(async ({ host, type }) => {
    type(3, "customer", "客户4");
    type(count + 1, "customer", "客户1");
    host.session.state.engine = createUniverEngine();
    await host.recalculate();
    await press(host, "Quarterbook.Refresh");
    const before = structuredClone(host.workbook);
    expect((await press(host, "Quarterbook.Refresh")).wire.batches).toBe(1);
    expect(host.workbook.sheets).toEqual(before.sheets);
  });
  expect(named(workbook, "qb_logTailFrom")).toBe(count + 2);
  expect(compare(workbook, modelValue(workbook)).differences).toEqual([]);
});
