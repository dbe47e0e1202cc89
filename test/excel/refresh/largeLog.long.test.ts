/** A log of 20,000 rows in Excel on the web, which takes and sends 5 MB at a time: it is read in pieces, and what it lacks comes back. */
import { WEB_PAYLOAD_LIMIT } from "../../../stand-in/wire/session";
import { openExcel, pressDone, sheetOf, smallSetup, startWorkbook } from "../support";
import type { Host } from "../../../stand-in/node/openHost";
import type { Cell, Sheet, Table } from "../../../src/file/model";

const rows = 20_000;
const summary = "客户计划采购设备，预算五十万元，下周给出书面答复，届时请技术部一起到现场，确认安装条件和付款节点";

let host: Host;
beforeAll(async () => {
  host = await openExcel({ payloadLimit: WEB_PAYLOAD_LIMIT });
  startWorkbook(host, smallSetup());
  await pressDone(host, "newQuarter");
});
afterAll(() => host.close());

/** The log with so many rows, each with what a person types and the first row's formulas; ids are missing, and formulas of the last 500 rows. */
function growLog(): { sheet: Sheet; table: Table; at: (header: string) => number } {
  const sheet = sheetOf(host, "过程跟进");
  const [table] = sheet.tables;
  if (!table) throw new Error("no table");
  const at = (header: string): number => table.area.left + table.columns.findIndex(({ name }) => name === header);
  const formulas = [...(sheet.cells.get(table.area.top + 1) ?? [])].filter(([, cell]) => cell.formula !== undefined);
  table.area = { ...table.area, bottom: table.area.top + rows };
  for (let index = 0; index < rows; index += 1) {
    const typed: [number, Cell][] = [
      [at("跟进日期"), { value: 46_204 + (index % 33) }],
      [at("销售代表"), { value: index % 2 === 0 ? "王芳" : "李娜" }],
      [at("客户名称/线索编号"), { value: `客户${(index * 7919) % 5_000}` }],
      [at("沟通内容摘要"), { value: `${summary}${index}` }],
    ];
    sheet.cells.set(table.area.top + 1 + index, new Map([...typed, ...(index < rows - 500 ? formulas : [])]));
  }
  return { sheet, table, at };
}

test("refresh reads it in pieces; every row gets its id and its formulas, and what was typed is there", async () => {
  const { sheet, table, at } = growLog();
  const refreshed = await pressDone(host, "refresh");
  expect(refreshed.largest).toBeLessThan(4_500_000);
  expect(refreshed.batches).toBeGreaterThan(3);
  const ids = new Set<unknown>();
  for (let row = table.area.top + 1; row <= table.area.bottom; row += 1) {
    const cells = sheet.cells.get(row);
    ids.add(cells?.get(at("行标识"))?.value);
    expect(cells?.get(at("下一步状态"))?.formula).toContain("qbFollowUps");
    expect(cells?.get(at("沟通内容摘要"))?.value).toBe(`${summary}${row - table.area.top - 1}`);
  }
  expect(ids.size).toBe(rows);
  expect(ids.has(undefined)).toBe(false);
  const again = await pressDone(host, "refresh");
  expect(again.message).toContain("完好");
});
