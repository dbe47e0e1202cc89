/** Leave on 人员补充: plan moves to other days, a week of leave asks for nothing and says so, a row that cannot count is told. */
import { createUniverEngine } from "../../../stand-in/engine/univerEngine";
import { toSerial, isoDate } from "../../../src/core";
import { cellAddress, headerCells } from "../../../src/workbook";
import { compareCells, coreCells } from "../../calculators/compareCalculators";
import { modelValue } from "../../calculators/readModel";
import { tableOn, useFreshQuarter } from "../create/freshQuarter";
import { cellText, pressDone, smallSetup, startWorkbook } from "../support";
import type { Host } from "../../../stand-in/node/openHost";

const day = (text: string) => toSerial(isoDate(text));
const calculate = (host: Host) => createUniverEngine().recalculate(host.workbook, { today: day("2026-08-03") });

/** Types rows of leave: name, from, to. */
async function typeLeave(host: Host, sheet: string, rows: readonly (readonly [string, string | number, string | number])[]): Promise<void> {
  await host.type(sheet, cellAddress(tableOn(host, sheet).top, tableOn(host, sheet).table.area.left), rows, { paste: true });
}

const cellsOf = (host: Host, sheet: string, header: string, rows: readonly number[]) => {
  const { top, at } = tableOn(host, sheet);
  return rows.map((row) => cellText(host, sheet, top + row, at(header)) || null);
};

describe("in Chinese", () => {
  let host: Host;
  useFreshQuarter((page) => {
    host = page;
  });

  test("three days in week 2 and all of week 4: their plan goes to the other days, the week of leave reads 休假 and is asked for by nobody", async () => {
    await typeLeave(host, "人员补充", [["王芳", day("2026-07-08"), day("2026-07-10")], [" 王芳 ", day("2026-07-20"), day("2026-07-24")]]);
    calculate(host);
    // 50 over 58 days: three, two, five, none, five …
    expect(cellsOf(host, "周进度", "周计划", [0, 1, 2, 3, 4, 13])).toEqual([2.6, 1.7, 4.3, null, 4.3, 2.6]);
    expect(cellsOf(host, "周进度", "累计计划", [13])).toEqual([50]);
    expect(cellsOf(host, "周进度", "状态", [2, 3, 4])).toEqual(["未填报", "休假", "未填报"]);
    expect(cellsOf(host, "周填报", "填报状态", [2, 3, 4])).toEqual(["未填报", "休假", "未填报"]);
    // Five weeks of two people are late, but for the one of leave.
    const missing = headerCells(host.workbook.names).get("qb_homemissing");
    expect(missing && cellText(host, missing.sheet ?? "", missing.area.top, missing.area.left)).toBe(9);
    expect(cellsOf(host, "人员补充", "工作日", [0, 1, 2])).toEqual([3, 5, null]);
    expect(compareCells(coreCells(host.workbook), modelValue(host.workbook)).differences).toEqual([]);
  });

  test("a row that cannot count says why and is told; days that two rows name count once", async () => {
    await typeLeave(host, "人员补充", [
      ["王方", day("2026-07-08"), day("2026-07-10")],
      ["王芳", day("2026-07-10"), day("2026-07-08")],
      ["王芳", day("2026-07-08"), ""],
      ["", day("2026-07-08"), day("2026-07-10")],
      ["李娜", day("2026-07-06"), day("2026-07-21")],
      ["李娜", day("2026-07-20"), day("2026-07-22")],
      ["王芳", day("2025-07-08"), day("2025-07-10")],
    ]);
    calculate(host);
    expect(cellsOf(host, "人员补充", "检查", [0, 1, 2, 3, 4, 5, 6, 7])).toEqual([
      "姓名不在名单", "▼ 到早于从", "未填日期", "▼ 未填姓名", null, "重叠的天只算一次", "本周期没有工作日", null,
    ]);
    expect(cellsOf(host, "人员补充", "工作日", [0, 1, 2, 3, 4, 5])).toEqual([null, null, null, null, 12, 1]);
    expect(cellsOf(host, "人员补充", "超出 10 天", [4, 5])).toEqual([2, 1]);
    expect(cellsOf(host, "周进度", "周计划", [0])).toEqual([2.3]);
    const told = (await pressDone(host, "refresh")).details?.join("\n") ?? "";
    expect(told).toContain("▼ 到早于从");
    expect(compareCells(coreCells(host.workbook), modelValue(host.workbook)).differences).toEqual([]);
  });

  test("leave of a setup stands on the sheet, and its days beyond ten are cut already", async () => {
    startWorkbook(host, smallSetup({ members: [{ name: "王芳", leave: [{ from: "2026-07-06", to: "2026-07-21" }] }, "李娜"] }));
    await pressDone(host, "newQuarter");
    calculate(host);
    const targets = tableOn(host, "目标设定", "qbTargets");
    expect(["王芳", "李娜", "团队机动"].map((header) => cellText(host, "目标设定", targets.top, targets.at(header)))).toEqual([48.5, 50, 1.5]);
    expect(cellsOf(host, "人员补充", "姓名", [0, 1])).toEqual(["王芳", null]);
    expect(cellsOf(host, "人员补充", "超出 10 天", [0])).toEqual([2]);
    expect(cellsOf(host, "周进度", "状态", [1, 2])).toEqual(["休假", "休假"]);
  });
});

describe("in English", () => {
  let host: Host;
  useFreshQuarter((page) => {
    host = page;
  }, { language: "en-US" });

  test("a week of leave says so on both sheets, and a row that cannot count", async () => {
    await typeLeave(host, "People", [["王芳", day("2026-07-20"), day("2026-07-24")], ["Nobody", day("2026-07-20"), day("2026-07-24")]]);
    calculate(host);
    expect(cellsOf(host, "Weekly progress", "Status", [3])).toEqual(["On leave"]);
    expect(cellsOf(host, "Weekly entry", "Report", [3])).toEqual(["On leave"]);
    expect(cellsOf(host, "People", "Check", [0, 1])).toEqual([null, "Not in the team"]);
  });
});
