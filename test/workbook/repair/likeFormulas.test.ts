/** Whether cells hold what they were given, however Excel writes it, and formulas of ours in the wrong column of an unfinished sheet. */
import { strayFormulas, unlikeCells, type GivenFormula } from "../../../src/workbook";
import { lights, placesWith, targets, weekly } from "../formula/places";
import type { SheetPlan } from "../../../src/workbook";

const places = placesWith(targets(), weekly, lights);
const sheet = weekly.sheet;
const firstRow = weekly.top + 1;
const lastRow = weekly.top + weekly.rows;
const columnOf = (id: string): number => weekly.columns.get(id)?.column ?? -1;

const given = (formula: string, id = "rate", row = firstRow + 1): GivenFormula => ({ sheet, row, column: columnOf(id), formula });

/** Whether a cell that was given the one and holds the other is told. */
const isTold = (formula: string, held: unknown): boolean => unlikeCells([given(formula)], () => held, places).length > 0;

describe("the same formula in another spelling", () => {
  const spellings: readonly (readonly [string, string, string])[] = [
    ["this row, written out", "=[@周计划]*2", "=qbWeekly_1[[#This Row],[周计划]]*2"],
    ["this row, with blanks and in capitals", "=[@周计划]*2", "= QBWEEKLY_1[[#THIS ROW], [周计划]] * 2"],
    ["this row by its cell", "=[@周计划]*2", "=$B6*2"],
    ["another table by its name", "=SUM(qbTargets[编号])", "=sum( QBTARGETS[[编号]] )"],
    ["another table by its cells", "=SUM(qbTargets[编号])", "=SUM('目标设定'!$B$7:$B$10)"],
    ["an @ before a function", "=INDEX(qbTargets[编号],1)", "=@INDEX(qbTargets[编号],1)"],
    ["a prefix of a newer function", "=IFNA([@周计划],0)", "=_xlfn.IFNA([@周计划],0)"],
    ["a truth as a call", "=IF([@周计划],TRUE,FALSE)", "=IF([@周计划],TRUE(),FALSE())"],
    ["a header full of signs", "=[@[a'[b']'#c''d]]+1", "=qbWeekly_1[[#This Row],[a'[b']'#c''d]]+1"],
  ];

  test.each(spellings)("%s", (_what, formula, held) => {
    expect([isTold(formula, held), isTold(held, formula), isTold(formula, formula)]).toEqual([false, false, false]);
  });
});

describe("something else", () => {
  test.each<[string, string, unknown]>([
    ["another column's formula", "=[@周计划]*2", "=[@编号]*2"],
    ["the formula of another row", "=[@周计划]*2", "=B7*2"],
    ["a blank", "=[@周计划]*2", ""],
    ["a number", "=[@周计划]*2", 12],
    ["its text as a text", "=[@周计划]*2", "[@周计划]*2"],
    ["nothing that was read", "=[@周计划]*2", undefined],
    ["another text in it", '=IF([@周计划]="","无","有")', '=IF([@周计划]="","无 ","有")'],
    ["a lost reference", "=SUM(qbTargets[编号])", "=SUM(#REF!)"],
    ["a table of another name", "=SUM(qbTargets[编号])", "=SUM(fremd[编号])"],
  ])("%s is told", (_what, formula, held) => {
    expect(isTold(formula, held)).toBe(true);
  });
});

describe("an Excel that writes formulas in a way that nobody knows", () => {
  const ids = ["key", "plan", "actual", "value", "status", "rate"];
  const cells = ids.flatMap((id) => [firstRow, lastRow].map((row) => given("=[@周计划]*2", id, row)));
  const told = (some: readonly GivenFormula[], held: (cell: GivenFormula) => unknown) => unlikeCells(some, held, places);

  test("is believed where not one of many columns reads as given", () => {
    expect(told(cells, () => "=⟦周计划⟧×2")).toEqual([]);
  });

  test("but what holds no formula is told all the same", () => {
    const isLost = ({ column }: GivenFormula): boolean => column === columnOf("value");
    expect(told(cells, (cell) => (isLost(cell) ? "" : "=⟦周计划⟧×2"))).toEqual(cells.filter(isLost));
  });

  test("not where one column reads as given: then it can", () => {
    const isFine = ({ column }: GivenFormula): boolean => column === columnOf("plan");
    expect(told(cells, (cell) => (isFine(cell) ? cell.formula : "=⟦周计划⟧×2"))).toEqual(cells.filter((cell) => !isFine(cell)));
  });

  test("not where it is a few columns only: these may have been filled with something else", () => {
    const few = cells.filter(({ column }) => column < 4);
    expect(told(few, () => "=⟦周计划⟧×2")).toEqual(few);
  });

  test("a formula outside of our tables is compared as it is written", () => {
    const cell = { sheet: "首页", row: 1, column: 1, formula: "=SUM(qbTargets[编号])" };
    expect([unlikeCells([cell], () => "=SUM(qbTargets[[编号]])", places), unlikeCells([cell], () => "=SUM(qbTargets[[#Headers],[编号]])", places)]).toEqual([[], [cell]]);
  });
});

describe("formulas of an unfinished sheet that stand in the wrong column", () => {
  const whole = (id: string) => ({ top: firstRow, bottom: lastRow, left: columnOf(id), right: columnOf(id) });
  const own = { rate: "=[@周计划]/2", status: '=IF([@编号]="","",1)', value: "=[@周计划]*2" };
  const rows = Array.from({ length: lastRow - firstRow + 1 }, (_, index) => firstRow + index);
  const perRow = rows.map((row) => `=B${row + 1}+1`);
  const plan = {
    name: sheet,
    tables: [{ name: weekly.name, area: { top: weekly.top, bottom: lastRow, left: 0, right: 5 } }],
    formulas: [
      ...Object.entries(own).map(([id, formula]) => ({ area: whole(id), formula })),
      { area: whole("actual"), formula: perRow },
      { area: { top: 0, bottom: 0, left: 1, right: 1 }, formula: "=SUM(qbTargets[编号])" },
    ],
  } as unknown as SheetPlan;

  const planned = (row: number, column: number): string => {
    const one = plan.formulas.find(({ area }) => area.left === column && row >= area.top && row <= area.bottom);
    return typeof one?.formula === "string" ? one.formula : (one?.formula[row - one.area.top] ?? "");
  };

  /** What is done where these cells hold something else than planned: "rate 5" is the row 5 of rate, from 0. */
  function strays(held: Readonly<Record<string, string | number | boolean>>) {
    const at = (row: number, column: number): string | number | boolean => {
      const id = [...weekly.columns].find(([, place]) => place.column === column)?.[0];
      return held[`${id} ${row}`] ?? held[`${id}`] ?? planned(row, column);
    };
    return strayFormulas(plan, at, places);
  }

  test("none where all hold their own, in any spelling, or nothing", () => {
    expect(strays({})).toEqual([]);
    expect(strays({ rate: "= qbWeekly_1[[#This Row],[周计划]] / 2", value: "", status: "" })).toEqual([]);
  });

  test("a column that was filled with its neighbour's gets its own, and only where that still stands", () => {
    expect(strays({ rate: own.value })).toEqual([{ sheet, area: whole("rate"), formula: own.rate, replaced: [own.value] }]);
    const written = "=qbWeekly_1[[#This Row],[周计划]]*2";
    expect(strays({ rate: written })).toEqual([{ sheet, area: whole("rate"), formula: own.rate, replaced: [written] }]);
  });

  test("some of its rows: in runs", () => {
    const [second, third, last] = [firstRow + 1, firstRow + 2, lastRow];
    expect(strays({ [`rate ${second}`]: own.value, [`rate ${third}`]: own.status, [`rate ${last}`]: own.value })).toEqual([
      { sheet, area: { ...whole("rate"), top: second, bottom: third }, formula: own.rate, replaced: [own.value, own.status] },
      { sheet, area: { ...whole("rate"), top: last, bottom: last }, formula: own.rate, replaced: [own.value] },
    ]);
  });

  test("a column whose formula names cells of its row gets each row's own", () => {
    const row = firstRow + 3;
    expect(strays({ [`actual ${row}`]: own.value })).toEqual([
      { sheet, area: { ...whole("actual"), top: row, bottom: row }, formula: [perRow[3]], replaced: [own.value] },
    ]);
    expect(strays({ [`rate ${row}`]: perRow[3] ?? "" })).toEqual([
      { sheet, area: { ...whole("rate"), top: row, bottom: row }, formula: own.rate, replaced: [perRow[3]] },
    ]);
  });

  test.each<[string, string | number | boolean]>([
    ["a formula of somebody's own", "=[@周计划]*3"],
    ["one that only begins like ours", "=[@周计划]*2+1"],
    ["a number", 7],
    ["a text", "=="],
    ["a truth", true],
    ["the text of another column's formula", "[@周计划]*2"],
  ])("%s stays", (_what, content) => {
    expect(strays({ rate: content })).toEqual([]);
  });

  test("a formula beside the tables is none of theirs: it stays where it stands, and is no stranger's in them", () => {
    expect(strays({ rate: "=SUM(qbTargets[编号])" })).toEqual([]);
  });
});
