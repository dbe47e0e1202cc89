/** The print area of some people, and the former one put back where its rows stand by then. */
import { isPrintChosen, printEverybody, printPeople } from "../../../src/excel";
import { insertLine } from "../refresh/insertByHand";
import { tableOn, useFreshQuarter } from "../create/freshQuarter";
import { usePage } from "../pageGlobals";
import { sheetOf } from "../support";
import type { Area, PageLayout } from "../../../src/file/model";
import type { Host } from "../../../stand-in/node/openHost";

let host: Host;
useFreshQuarter((page) => {
  host = page;
  usePage(page);
});

const options = { language: "zh-CN" } as const;
const layout = (): PageLayout => sheetOf(host, "结果复盘").pageLayout;
const parts = (): readonly (Area | undefined)[] => [layout().printArea, ...(layout().furtherPrintAreas ?? [])];
const moved = (area: Area | undefined, rows: number) => area && { ...area, bottom: area.bottom + rows };

test("the former print area comes back", async () => {
  const before = structuredClone(layout());
  expect(await printPeople(["R02", "T"], options)).toBeNull();
  expect(isPrintChosen()).toBe(true);
  expect(parts()).toHaveLength(2);
  expect(await printPeople(["R01"], options)).toBeNull();
  expect(parts()).toHaveLength(1);
  expect(await printEverybody()).toBeNull();
  expect(layout()).toEqual(before);
  expect(isPrintChosen()).toBe(false);
});

test("rows inserted meanwhile belong to it: above the table, and between the people", async () => {
  const before = structuredClone(layout().printArea);
  await printPeople(["R02", "R01"], options);
  insertLine(host, "结果复盘", "rows", 1);
  insertLine(host, "结果复盘", "rows", tableOn(host, "结果复盘").top + 2);
  await printEverybody();
  expect(parts()).toEqual([moved(before, 2)]);
});

test("a former print area of several parts, on a sheet that is renamed meanwhile", async () => {
  const { top } = tableOn(host, "结果复盘");
  const own = [{ top, bottom: top + 3, left: 0, right: 5 }, { top: top + 8, bottom: top + 9, left: 0, right: 5 }];
  Object.assign(layout(), { printArea: own[0], furtherPrintAreas: own.slice(1) });
  await printPeople(["R01"], options);
  insertLine(host, "结果复盘", "rows", top + 6);
  const sheet = sheetOf(host, "结果复盘");
  for (const name of host.workbook.names) name.formula = name.formula.replaceAll("结果复盘", "Q3 复盘");
  sheet.name = "Q3 复盘";
  await printEverybody();
  expect([sheet.pageLayout.printArea, ...(sheet.pageLayout.furtherPrintAreas ?? [])]).toEqual([own[0], { ...own[1], top: top + 9, bottom: top + 10 }]);
});

test("a print area that somebody set meanwhile stays", async () => {
  await printPeople(["R01"], options);
  const own = { top: 0, bottom: 4, left: 0, right: 2 };
  layout().printArea = own;
  await printEverybody();
  expect(parts()).toEqual([own]);
  expect(isPrintChosen()).toBe(false);
});

test("where the rows of the former print area were deleted, the whole review is printed again", async () => {
  const before = structuredClone(layout().printArea);
  await printPeople(["R01"], options);
  for (const name of host.workbook.names) if (name.name === "qb_printBefore1") name.formula = "='结果复盘'!#REF!";
  await printEverybody();
  expect(parts()).toEqual([before]);
});

test("the names that hold print areas are hidden", async () => {
  await printPeople(["R01"], options);
  const held = host.workbook.names.filter(({ name }) => name.startsWith("qb_print"));
  expect(held.map(({ name, visible }) => [name, visible])).toEqual([["qb_printChosen", false], ["qb_printBefore1", false]]);
});
