/** Members of later requirement sets in the oldest Excel that the manifest admits; the whole flow there: oldestExcel.long.test.ts. */

import { NEWEST_SETS } from "../../stand-in/wire/session";
import { openExcel } from "../excel/support";
import { OLDEST } from "./oldestExcel";
import type { Host } from "../../stand-in/node/openHost";

describe("one page of an Excel with ExcelApi 1.9", () => {
  let host: Host;
  beforeAll(async () => {
    host = await openExcel({ requirementSets: OLDEST });
  });
  afterAll(() => host.close());

  /** The code of the error that this use meets; null when it meets none. */
  function codeOf(use: (sheet: Excel.Worksheet) => void): Promise<string | null> {
    return host.call((page) =>
      page.Excel.run(async (context) => {
        use(context.workbook.worksheets.getItem("Sheet1"));
        await context.sync();
        return null;
      }).catch((error: { code: string }) => error.code),
    );
  }

  test("the page is told so", () => {
    const { requirements } = host.window.Office.context;
    expect(["1.9", "1.10"].map((version) => requirements.isSetSupported("ExcelApi", version))).toEqual([true, false]);
    expect(requirements.isSetSupported("SharedRuntime", "1.1")).toBe(false);
  });

  test("a member of a later set is refused, in the newest Excel it is not", async () => {
    const addTable = (sheet: Excel.Worksheet): void => {
      sheet.getRange("A1:B1").values = [["name", "amount"]];
      sheet.tables.add("A1:B3", true).name = "one";
    };
    expect(await codeOf(addTable)).toBeNull();
    expect(await codeOf((sheet) => sheet.tables.getItem("one").resize("A1:B5"))).toBe("ApiNotFound");
    host.session.state.requirementSets = NEWEST_SETS;
    expect(await codeOf((sheet) => sheet.tables.getItem("one").resize("A1:B5"))).toBeNull();
  });

  test("a member that the stand-in lacks is refused in any Excel", async () => {
    host.session.state.requirementSets = NEWEST_SETS;
    expect(await codeOf((sheet) => sheet.slicers.load("items"))).toBe("ApiNotFound");
  });
});
