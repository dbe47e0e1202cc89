/** What is calculated when: order, edits, growth, renames, days and circles. */

import { createUniverEngine } from "../../../stand-in/engine/univerEngine";
import { addTable, buildSheet, buildWorkbook, read, write } from "./buildWorkbook";

const today = { today: 46_296 };

test("sources are calculated before their readers, whatever the order on the sheets", () => {
  const engine = createUniverEngine();
  const front = buildSheet("front", [["=back!A3+1", "=A1*2"]]);
  const back = buildSheet("back", [[1], ["=A1+1"], ["=SUM(A1:A2)"]]);
  engine.recalculate(buildWorkbook(front, back), today);
  expect([read(front, 0, 0), read(front, 0, 1)]).toEqual([4, 8]);
});

test("a chain of 5,000 cells", () => {
  const engine = createUniverEngine();
  const rows: (string | number)[][] = [[1]];
  for (let row = 1; row < 5000; row++) rows.push([`=A${row}+1`]);
  const sheet = buildSheet("chain", [...rows].reverse().map((_row, index) => rows[index] ?? []));
  engine.recalculate(buildWorkbook(sheet), today);
  expect(read(sheet, 4999, 0)).toBe(5000);
});

test("an edit reaches readers through cells, blocks and other sheets; a second one too", () => {
  const engine = createUniverEngine();
  const data = buildSheet("data", [[1], [2], [3]]);
  const sum = buildSheet("sum", [["=SUM(data!A1:A3)", "=A1*10", "=data!A2"]]);
  const workbook = buildWorkbook(sum, data);
  engine.recalculate(workbook, today);
  for (const [value, expected] of [[20, [24, 240, 20]], [-1, [3, 30, -1]], [2, [6, 60, 2]]] as const) {
    write(data, 1, 0, value);
    engine.recalculate(workbook, today);
    expect([0, 1, 2].map((column) => read(sum, 0, column))).toEqual(expected);
  }
  write(data, 0, 0, null);
  engine.recalculate(workbook, today);
  expect(read(sum, 0, 0)).toBe(5);
});

test("a formula that replaces a constant, and the other way round", () => {
  const engine = createUniverEngine();
  const sheet = buildSheet("s", [[1, "=A1+1", "=B1+1"]]);
  const workbook = buildWorkbook(sheet);
  engine.recalculate(workbook, today);
  write(sheet, 0, 0, "=2+2");
  engine.recalculate(workbook, today);
  expect(read(sheet, 0, 2)).toBe(6);
  write(sheet, 0, 1, 100);
  engine.recalculate(workbook, today);
  expect(read(sheet, 0, 2)).toBe(101);
});

test("a table that grew is read to its new end", () => {
  const engine = createUniverEngine();
  const sheet = buildSheet("s", [["v", "w"], [1, "=tbl[[#This Row],[v]]*2"], [2, "=tbl[[#This Row],[v]]*2"]]);
  const table = addTable(sheet, "tbl", { top: 0, left: 0, bottom: 2, right: 1 });
  const sum = buildSheet("sum", [["=SUM(tbl[w])"]]);
  const workbook = buildWorkbook(sheet, sum);
  engine.recalculate(workbook, today);
  expect(read(sum, 0, 0)).toBe(6);
  table.area.bottom = 3;
  write(sheet, 3, 0, 10);
  write(sheet, 3, 1, "=tbl[[#This Row],[v]]*2");
  engine.recalculate(workbook, today);
  expect(read(sum, 0, 0)).toBe(26);
});

test("a name that points elsewhere, a name that appears", () => {
  const engine = createUniverEngine();
  const sheet = buildSheet("s", [[1, 2, "=x+1"]]);
  const workbook = buildWorkbook(sheet);
  engine.recalculate(workbook, today);
  expect(read(sheet, 0, 2)).toEqual({ error: "#NAME?" });
  const item = { name: "x", formula: "=s!$A$1", visible: true, comment: "" };
  workbook.names.push(item);
  engine.recalculate(workbook, today);
  expect(read(sheet, 0, 2)).toBe(2);
  item.formula = "=s!$B$1";
  engine.recalculate(workbook, today);
  expect(read(sheet, 0, 2)).toBe(3);
});

test("another day moves only what reads the clock", () => {
  const engine = createUniverEngine();
  const sheet = buildSheet("s", [["=TODAY()", "=A1+1", "=5"]]);
  const workbook = buildWorkbook(sheet);
  engine.recalculate(workbook, { today: 100 });
  engine.recalculate(workbook, { today: 101 });
  expect([0, 1, 2].map((column) => read(sheet, 0, column))).toEqual([101, 102, 5]);
});

test("a result that somebody overwrote comes back", () => {
  const engine = createUniverEngine();
  const sheet = buildSheet("s", [["=1+1", "=A1*2"]]);
  const workbook = buildWorkbook(sheet);
  engine.recalculate(workbook, today);
  sheet.cells.get(0)?.set(0, { value: 99, formula: "=1+1" });
  engine.recalculate(workbook, today);
  expect([read(sheet, 0, 0), read(sheet, 0, 1)]).toEqual([2, 4]);
});

test("cells that read themselves show 0, as in Excel without iteration, and nothing hangs", () => {
  const engine = createUniverEngine();
  const sheet = buildSheet("s", [["=B1+1", "=A1+1", "=C1", "=SUM(A1:D1)"]]);
  engine.recalculate(buildWorkbook(sheet), today);
  expect(read(sheet, 0, 2)).toBe(0);
  expect(read(sheet, 0, 3)).toBe(0);
});

test("relative references filled down and across, with fixed parts", () => {
  const engine = createUniverEngine();
  const sheet = buildSheet("s", [
    [1, 10, "=A1+B$1", "=SUM($A$1:A1)"],
    [2, 20, "=A2+B$1", "=SUM($A$1:A2)"],
    [3, 30, "=A3+B$1", "=SUM($A$1:A3)"],
  ]);
  engine.recalculate(buildWorkbook(sheet), today);
  expect([0, 1, 2].map((row) => read(sheet, row, 2))).toEqual([11, 12, 13]);
  expect([0, 1, 2].map((row) => read(sheet, row, 3))).toEqual([1, 3, 6]);
});

test("whole columns grow with the sheet", () => {
  const engine = createUniverEngine();
  const sheet = buildSheet("s", [[1, "=SUM(A:A)"]]);
  const workbook = buildWorkbook(sheet);
  engine.recalculate(workbook, today);
  write(sheet, 50, 0, 5);
  engine.recalculate(workbook, today);
  expect(read(sheet, 0, 1)).toBe(6);
});

test("an area with an end that is worked out is read anew when an end or a cell of it changes", () => {
  const engine = createUniverEngine();
  const sheet = buildSheet("s", [
    [1, 10, 100, "=SUM(INDEX(A1:A3,F1):INDEX(C1:C3,2))", "=SUM(A1:INDEX($A$1:$A$3,3))", 1],
    [1, 20, 200, "=SUM(A3:INDEX($C$1:$C$1,1))", "=SUM(A2:INDEX($A$1:$A$3,3))"],
    [1, 30, 300, "=ROWS(tail)", "=SUM(A3:INDEX($A$1:$A$3,3))"],
  ]);
  const workbook = buildWorkbook(sheet);
  workbook.names.push({ name: "tail", formula: "=INDEX(s!$A$1:$A$3,s!$F$1):s!$A$3", visible: true, comment: "" });
  const shown = () => [0, 1, 2].map((row) => [read(sheet, row, 3), read(sheet, row, 4)]);
  engine.recalculate(workbook, today);
  // Rows that hold the same have areas of their own.
  expect(shown()).toEqual([[332, 3], [663, 2], [3, 1]]);
  write(sheet, 1, 1, 50);
  engine.recalculate(workbook, today);
  expect(shown()).toEqual([[362, 3], [693, 2], [3, 1]]);
  write(sheet, 0, 5, 2);
  engine.recalculate(workbook, today);
  expect(shown()).toEqual([[251, 3], [693, 2], [2, 1]]);
});

test("an area depends on what its ends are taken from, not on what stands beside the cells that tell where they are", () => {
  const engine = createUniverEngine();
  const sum = "=SUM(INDEX([v],[@first]):INDEX([v],2))";
  const sheet = buildSheet("s", [["v", "first", "sum"], [1, "=$C$3-2", sum], [2, 1, sum]]);
  addTable(sheet, "t", { top: 0, left: 0, bottom: 2, right: 2 });
  engine.recalculate(buildWorkbook(sheet), today);
  expect([1, 2].map((row) => read(sheet, row, 2))).toEqual([3, 3]);
});

test("a formula outside cells, such as a highlight's, is evaluated relative to its first cell", () => {
  const engine = createUniverEngine();
  const sheet = buildSheet("s", [[1, 5], [2, 5], [9, 5]]);
  const workbook = buildWorkbook(sheet);
  engine.recalculate(workbook, today);
  const at = (row: number) => engine.evaluate(workbook, sheet, "=$A1>$B$1", { row: 0, column: 0 }, { row, column: 1 });
  expect([0, 1, 2].map(at)).toEqual([false, false, true]);
  write(sheet, 0, 0, 50);
  engine.recalculate(workbook, today);
  expect([0, 1, 2].map(at)).toEqual([true, false, true]);
});

test("text that looks like an error, a number or a formula stays text", () => {
  const engine = createUniverEngine();
  const sheet = buildSheet("s", [["'=1+1", "12", "TRUE", "=A1&B1&C1", "=ISTEXT(B1)", "=ISTEXT(C1)", "=SUM(B1:C1)"]]);
  engine.recalculate(buildWorkbook(sheet), today);
  expect([3, 4, 5, 6].map((column) => read(sheet, 0, column))).toEqual(["=1+112TRUE", true, true, 0]);
});

test("a deleted formula cell counts as blank for its readers", () => {
  const engine = createUniverEngine();
  const sheet = buildSheet("s", [["=1+1", 5, "=SUM(A1:B1)", "=A1+1"]]);
  const workbook = buildWorkbook(sheet);
  engine.recalculate(workbook, today);
  write(sheet, 0, 0, null);
  engine.recalculate(workbook, today);
  expect([read(sheet, 0, 2), read(sheet, 0, 3)]).toEqual([5, 1]);
});

test("after 200 edits of every kind all values are those of a calculation from scratch", () => {
  let seed = 7;
  const random = (below: number) => (seed = (seed * 16_807) % 2_147_483_647) % below;
  const inputs = [
    () => random(9) - 2,
    () => null,
    () => "R0" + String(random(3)),
    () => `=A${random(20) + 1}+1`,
    () => `=SUM(A${random(10) + 1}:B${random(10) + 11})`,
    () => '=SUMIFS(tbl[v],tbl[k],"R01")',
    () => "=IF(A1>2,B2,C3)",
    () => `=IFERROR(other!B${random(20) + 1}*2,0)`,
    () => "=COUNTIF($A$1:$A$20,\">1\")",
  ];
  const table = buildSheet("t", [["k", "v"], ["R01", 1], ["R02", 2], ["R01", 3]]);
  addTable(table, "tbl", { top: 0, left: 0, bottom: 3, right: 1 });
  const sheets = [buildSheet("s"), buildSheet("other"), table];
  const workbook = buildWorkbook(...sheets);
  const engine = createUniverEngine();
  for (let edit = 0; edit < 200; edit++) {
    // Formulas only ever stand right of what they read on their own sheet, so that there are no circles.
    const [front, other] = sheets as [(typeof sheets)[0], (typeof sheets)[0], (typeof sheets)[0]];
    const kind = random(inputs.length);
    const input = (inputs[kind] as () => string | number | null)();
    if (typeof input === "string" && input.startsWith("=")) write(front, random(20), 5 + random(3), input);
    else if (random(3) === 0) write(table, 1 + random(3), 1, random(50));
    else write(random(2) === 0 ? front : other, random(20), random(3), input);
    engine.recalculate(workbook, today);
    if (edit % 20 !== 19) continue;
    const values = front.cells;
    const shown = [...values].flatMap(([row, cells]) => [...cells].map(([column, cell]) => [row, column, cell.value] as const));
    for (const cells of values.values()) for (const cell of cells.values()) if (cell.formula !== undefined) cell.value = null;
    createUniverEngine().recalculate(workbook, today);
    for (const [row, column, value] of shown) expect([edit, row, column, read(front, row, column)]).toEqual([edit, row, column, value]);
  }
});
