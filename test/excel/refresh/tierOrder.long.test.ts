/** Tiers that are easier than the one before, as people type them on 目标设定: the word of the check, core, and what Refresh tells. */
import { createUniverEngine } from "../../../stand-in/engine/univerEngine";
import { cellAddress } from "../../../src/workbook";
import { coreCells, isSame } from "../../calculators/compareCalculators";
import { modelValue } from "../../calculators/readModel";
import { tableOn, useFreshQuarter } from "../create/freshQuarter";
import { pressDone, smallSetup, startWorkbook } from "../support";
import type { Host } from "../../../stand-in/node/openHost";

let host: Host;
const quarter = useFreshQuarter((page) => {
  host = page;
});

const sheet = "目标设定";

/** Types base, stretch and sprint of the metrics, row by row, and gives what their checks say. */
async function checksFor(rows: readonly (readonly [base: unknown, challenge: unknown, sprint: unknown])[]): Promise<unknown[]> {
  startWorkbook(host, smallSetup(), { workbook: structuredClone(quarter.workbook()), engine: createUniverEngine() });
  const { top, at } = tableOn(host, sheet);
  for (const [row, [base, challenge, sprint]] of rows.entries()) {
    const entries = [["团队总目标（基础/保底）", base], ["挑战", challenge], ["冲刺", sprint]] as const;
    for (const [header, entry] of entries) await host.type(sheet, cellAddress(top + row, at(header)), [[(entry ?? "") as string]], { paste: true });
  }
  await host.recalculate();
  const wrong = coreCells(host.workbook).filter(({ sheet: name, address, core }) => !isSame(core, modelValue(host.workbook)(name, address)));
  expect(wrong).toEqual([]);
  return rows.map((_, row) => modelValue(host.workbook)(sheet, cellAddress(top + row, at("检查"))));
}

test.each([
  ["in order; 93 per cent beyond 0.9", [[100, 110, 120], [0.9, 93, 0.95]], ["合计一致", "按百分数"]],
  ["equal, and one left out", [[100, 100, null], [0.9, null, 0.9]], ["合计一致", "加权平均（近似）"]],
  ["a stretch below the base, a sprint below the stretch", [[100, 90, 120], [0.9, 0.95, 0.93]], ["▼ 档次顺序不对", "▼ 档次顺序不对"]],
  ["a sprint below the base beside a sum that is off", [[130, null, 120], [0.9, null, null]], ["▼ 分解、档次都不对", "加权平均（近似）"]],
] as const)("%s", async (_, rows, checks) => {
  expect(await checksFor(rows)).toEqual(checks);
});

test("Refresh names the cells, and changes nothing of them", async () => {
  await checksFor([[100, 90, 80], [0.9, 0.95, 0.93]]);
  const { details = [] } = await pressDone(host, "refresh");
  const { top, at } = tableOn(host, sheet);
  expect(details).toContain(
    `${sheet}：3 个挑战或冲刺目标比前一档更容易，应为基础 ≤ 挑战 ≤ 冲刺（越低越好的指标相反），请核对：第 ${top + 1} 行「挑战」、第 ${top + 1}–${top + 2} 行「冲刺」。`,
  );
  expect(modelValue(host.workbook)(sheet, cellAddress(top, at("挑战")))).toBe(90);
});
