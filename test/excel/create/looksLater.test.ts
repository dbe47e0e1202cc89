/** Looks that come at a later press: these alone, where the tables are by then, and nothing that people set in between. */
import { addMember } from "../../../src/excel";
import { createWorkbook } from "../../../src/file/newWorkbook";
import { openKept, readKeptFile } from "../../fixtures/keptWorkbook";
import { contentsOf } from "../profiles/flows";
import { usePage } from "../pageGlobals";
import { insertLine } from "../refresh/insertByHand";
import { lacksLooks, openExcel, pressDone, sheetOf, startWorkbook } from "../support";
import { tableOn } from "./freshQuarter";
import type { Host } from "../../../stand-in/node/openHost";
import type { Workbook } from "../../../src/file/model";

let host: Host;
beforeAll(async () => {
  host = await openExcel();
  usePage(host);
});
afterEach(() => host.refuse(null));
afterAll(() => host.close());

async function makeRefusing(member: RegExp, workbook: Workbook = createWorkbook()): Promise<void> {
  startWorkbook(host, undefined, { workbook });
  host.refuse(member);
  expect(lacksLooks(await pressDone(host, "newQuarter"))).toBe(true);
}

const looksOf = (sheet: string) => host.workbook.names.find(({ name }) => name === `qb_looks_${sheet}`)?.formula;

test("without a printer the next press leaves alone how people set the page", async () => {
  await makeRefusing(/^PageLayout\.paperSize$/);
  const layout = sheetOf(host, "过程跟进").pageLayout;
  Object.assign(layout, { orientation: "Portrait", margins: { ...layout.margins, left: 72 } });
  await pressDone(host, "newQuarter");
  host.refuse(null);
  await pressDone(host, "newQuarter");
  expect([layout.orientation, layout.margins.left, layout.paperSize]).toEqual(["Portrait", 72, "A4"]);
});

test("colours of charts come without touching what people made of them, or a chart of their own", async () => {
  await makeRefusing(/^ChartFill\./);
  const { charts } = sheetOf(host, "首页");
  const [ours] = charts;
  if (!ours) throw new Error("There is no chart.");
  ours.title.text = "我们的标题";
  charts.push({ ...structuredClone(ours), id: "{9}", name: "图表 9", title: { visible: true, text: "我的图" } });
  host.refuse(null);
  await pressDone(host, "newQuarter");
  expect(charts.map(({ name, title }) => [name, title.text])).toEqual([
    [ours.name, "我们的标题"],
    [charts[1]?.name, charts[1]?.title.text],
    ["图表 9", "我的图"],
  ]);
  expect(ours.series.every(({ fillColor }) => fillColor !== undefined)).toBe(true);
});

test("checks of entries come to the rows where their table is by then", async () => {
  await makeRefusing(/^DataValidation\./);
  insertLine(host, "过程跟进", "rows", 1);
  host.refuse(null);
  await pressDone(host, "newQuarter");
  const { top } = tableOn(host, "过程跟进");
  const rows = sheetOf(host, "过程跟进").validations.flatMap(({ areas }) => areas.map((area) => area.top));
  expect([rows.length > 3, Math.min(...rows)]).toEqual([true, top]);
  expect((await pressDone(host, "newQuarter")).code).toBe("unchanged");
});

test("where people have arranged a table's columns otherwise, looks are theirs: said once", async () => {
  await makeRefusing(/^DataValidation\./);
  insertLine(host, "过程跟进", "columns", tableOn(host, "过程跟进").at("客户名称/线索编号"));
  host.refuse(null);
  const { details = [] } = await pressDone(host, "newQuarter");
  expect(details.filter((line) => line.startsWith("过程跟进：表格的列已另行排列"))).toHaveLength(1);
  const again = await pressDone(host, "newQuarter");
  expect([again.code, again.details ?? []]).toEqual(["unchanged", []]);
});

test("what is still to come and what a joiner's rows lack stand in one mark", async () => {
  await makeRefusing(/^WorksheetFreezePanes\./);
  expect(looksOf("review")).toBe('="panes"');
  host.refuse(/^PageLayout\.setPrintArea$/);
  await addMember({ name: "赵敏", from: 46_235, to: null }, { language: "zh-CN", today: "2026-08-03" });
  expect(looksOf("review")).toBe('="panes page"');
});

test("columns that cannot be folded hold up no press", async () => {
  await makeRefusing(/^Worksheet\.showOutlineLevels$/);
  expect(lacksLooks(await pressDone(host, "newQuarter"))).toBe(true);
  host.refuse(null);
  await pressDone(host, "newQuarter");
  expect((await pressDone(host, "newQuarter")).code).toBe("unchanged");
});

test("a workbook whose hidden names another program has shown is upgraded as one with hidden names", async () => {
  const upgraded = async (isShown: boolean) => {
    const workbook = readKeptFile(openKept("zh-3", 1).file);
    if (isShown) for (const name of workbook.names) name.visible = true;
    startWorkbook(host, undefined, { workbook });
    expect((await pressDone(host, "newQuarter")).code).toBe("upgraded");
    return contentsOf(host.workbook);
  };
  expect(await upgraded(true)).toEqual(await upgraded(false));
});
