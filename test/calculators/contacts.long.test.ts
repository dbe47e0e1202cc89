/** What people see of contacts of one day, of projects, of misdated and ended ones: engine and core say the same on sheets. */
import { serialOfDateTime, toSerial, isoDate } from "../../src/core";
import { tableName, words, type Language } from "../../src/templates";
import { followUpsTable } from "../../src/templates/sheets/followUps/followUps";
import { cellAddress } from "../../src/workbook";
import { typeBlock } from "../../stand-in/typing/typeBlock";
import { smallSetup } from "../excel/support";
import { compare } from "./compareCalculators";
import { openQuarterMaker } from "./quarterMaker";
import { modelValue, readModel } from "./readModel";
import type { Workbook } from "../../src/file/model";
import type { Entry } from "./quarterCase";

const maker = openQuarterMaker();
afterAll(() => maker.close());

/** A row of the log, and what its columns must show; `id` is the beginning of its row id. */
interface Line {
  readonly id?: string;
  readonly cells: Readonly<Record<string, Entry>>;
  readonly shows: Readonly<Record<string, unknown>>;
}

const day = (text: string): number => toSerial(isoDate(text));
const at = serialOfDateTime;
const late = "▼ 逾期 21 天";
const planned = { rep: "王芳", summary: "谈价格", stage: "方案", nextAction: "报价", nextDate: day("2026-07-13") };

function line(customer: string, cells: Line["cells"], status: string, more: Pick<Line, "id"> & { readonly shows?: Line["shows"] } = {}): Line {
  return { ...more, cells: { ...planned, customer, ...cells }, shows: { nextStatus: status, ...more.shows } };
}

const cases: Readonly<Record<string, readonly Line[]>> = {
  "the second contact of a day follows the first": [
    line("按位置", { date: day("2026-07-06"), nextDate: day("2026-07-06") }, "已跟进"),
    line("按位置", { date: day("2026-07-06") }, late),
  ],
  "of one day the later entry is the newer contact": [
    line("按录入", { date: day("2026-07-06"), enteredAt: at("2026-07-06T18:00") }, late),
    line("按录入", { date: day("2026-07-06"), enteredAt: at("2026-07-06T10:00") }, "已跟进"),
  ],
  "of one moment the row id decides, and a row without one is newer": [
    line("按标识", { date: day("2026-07-06") }, late, { id: "ffff" }),
    line("按标识", { date: day("2026-07-06") }, "已跟进", { id: "0fff" }),
    line("无标识", { date: day("2026-07-06") }, late),
    line("无标识", { date: day("2026-07-06") }, "已跟进", { id: "ffff" }),
  ],
  "a contact at nine, and a row of the same day that was entered later": [
    line("客户A", { date: at("2026-07-06T09:00"), nextDate: day("2026-07-06") }, "已跟进"),
    line("客户A", { date: day("2026-07-06"), enteredAt: at("2026-07-06T17:00") }, late),
  ],
  "lost and invalid customers are ended, service is where nothing is planned": [
    line("流失", { date: day("2026-07-06"), stage: "流失" }, "已结束"),
    line("无效", { date: day("2026-07-06"), stage: "无效" }, "已结束"),
    line("服务", { date: day("2026-07-06"), stage: "服务", nextAction: "", nextDate: "" }, "已结束"),
    line("服务中", { date: day("2026-07-06"), stage: "服务" }, late),
  ],
  "a blank stage is the last one": [
    line("不变", { date: day("2026-07-06") }, "已跟进"),
    line("不变", { date: day("2026-07-08"), stage: "", nextAction: "", nextDate: "" }, "缺下一步"),
    line("已输", { date: day("2026-07-06"), stage: "流失" }, "已跟进"),
    line("已输", { date: day("2026-07-08"), stage: "" }, "已结束"),
  ],
  "a contact after today, or after its own entry, is misdated and answers nothing": [
    line("有误", { date: day("2026-07-01") }, late, { shows: { timeliness: "无数据" } }),
    line("有误", { date: day("2026-08-04"), nextDate: day("2026-08-05") }, "日期有误", { shows: { timeliness: "日期有误" } }),
    line("有误", { date: day("2026-07-20"), enteredAt: at("2026-07-19T18:00") }, "日期有误", { shows: { timeliness: "日期有误" } }),
    line("有误", { date: at("2026-07-20T09:00"), enteredAt: at("2026-07-20T08:59") }, "日期有误"),
  ],
  "each of several projects runs by itself, contacts without one by themselves": [
    line("两个项目", { date: day("2026-07-01"), project: "一期" }, "已跟进"),
    line("两个项目", { date: day("2026-07-02"), project: "二期" }, late),
    line("两个项目", { date: day("2026-07-03"), project: " 一期 " }, late),
    line("两个项目", { date: day("2026-07-04") }, late),
  ],
  "a contact without a project is about the only one": [
    line("一个项目", { date: day("2026-07-01") }, "已跟进"),
    line("一个项目", { date: day("2026-07-02"), project: "仓储" }, "已跟进"),
    line("一个项目", { date: day("2026-07-03"), stage: "流失" }, "已结束"),
  ],
  "a rep who meets a customer at interest has brought it there, also where the stage is left blank": [
    line("转化", { date: day("2026-07-01"), stage: "" }, "已跟进", { shows: { reached: 0 } }),
    line("转化", { date: day("2026-07-02"), stage: "意向" }, "已跟进", { shows: { reached: 1 } }),
    line("转化", { date: day("2026-07-03"), stage: "", rep: "李娜" }, late, { shows: { reached: 1, pairReached: 1 } }),
  ],
};

/** The workbook with these rows, today 2026-08-03. */
async function made(lines: readonly Line[], language: Language): Promise<Workbook> {
  const rows = lines.map(({ cells }, row) => ({ table: "followUps" as const, row, cells }));
  return maker.make({ language, setup: smallSetup(), rows, named: [] }, (host) => {
    const sheet = host.workbook.sheets.find(({ tables }) => tables.some(({ name }) => name === tableName("followUps")));
    const { top = 0, left = 0 } = sheet?.tables[0]?.area ?? {};
    const column = left + followUpsTable.columns.findIndex((one) => one.id === "id");
    lines.forEach(({ id }, row) => {
      const text = `r-${id ?? ""}0c6e-1111-4111-8111-111111111111`;
      if (id !== undefined) typeBlock(host.session.state, sheet?.name ?? "", cellAddress(top + 1 + row, column), [[text]], { paste: true });
    });
    return Promise.resolve();
  });
}

function placeIn(workbook: Workbook): { readonly sheet: string; readonly address: (row: number, column: string) => string } {
  const found = readModel(workbook).tables.get("followUps");
  if (!found) throw new Error("The workbook has no log.");
  const { content, place } = found;
  return { sheet: content.sheet, address: (row, column) => cellAddress(content.top + 1 + row, place.columns.get(column)?.column ?? -1) };
}

type Shown = (row: number, shows: Line["shows"]) => Line["shows"];

function shownIn(workbook: Workbook): Shown {
  const { sheet, address } = placeIn(workbook);
  const valueAt = modelValue(workbook);
  return (row, shows) => Object.fromEntries(Object.keys(shows).map((column) => [column, valueAt(sheet, address(row, column))]));
}

describe("in one log", () => {
  const lines = Object.values(cases).flat();
  let workbook: Workbook;
  let shown: Shown;
  beforeAll(async () => {
    workbook = await made(lines, "zh-CN");
    shown = shownIn(workbook);
  });

  test.each(Object.entries(cases))("%s", (_name, own) => {
    for (const one of own) expect(shown(lines.indexOf(one), one.shows)).toEqual(one.shows);
  });

  test("engine and core say the same of every cell", () => {
    expect(compare(workbook, modelValue(workbook)).differences).toEqual([]);
  });
});

test("in English", async () => {
  const { overdue, days, wrongDate, ended } = words;
  const lines = [
    line("A", { date: day("2026-07-01"), stage: "Proposal" }, `${overdue["en-US"]} 21 ${days["en-US"]}`),
    line("A", { date: day("2026-08-04") }, wrongDate["en-US"], { shows: { timeliness: wrongDate["en-US"] } }),
    line("B", { date: day("2026-07-01"), stage: "Lost" }, ended["en-US"]),
  ];
  const workbook = await made(lines, "en-US");
  const shown = shownIn(workbook);
  lines.forEach(({ shows }, row) => expect(shown(row, shows)).toEqual(shows));
  expect(compare(workbook, modelValue(workbook)).differences).toEqual([]);
});
