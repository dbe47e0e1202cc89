/** "Prepare review" says which texts are longer than Excel's highest row shows; all others are fitted. */
import { cellAddress } from "../../../src/workbook";
import { tableOn } from "./freshQuarter";
import { openExcel, pressDone, sheetOf, smallSetup, startWorkbook } from "../support";
import { LANGUAGES } from "../../../src/templates";

const names = { "zh-CN": ["结果复盘", "未完成原因/超额经验"], "en-US": ["Review", "Reason, or what worked"] } as const;

test.each(LANGUAGES)("%s: a text too long for any row is named, a long one is not", async (language) => {
  const host = await openExcel({ language });
  try {
    startWorkbook(host, smallSetup());
    await pressDone(host, "newQuarter");
    const [sheet, header] = names[language];
    const cell = (row: number): string => cellAddress(row - 1, tableOn(host, sheet).at(header));
    await host.type(sheet, cell(8), [["客户反复要求降价。".repeat(200)]]);
    await host.type(sheet, cell(7), [["客户反复要求降价。".repeat(12)]]);
    expect((await pressDone(host, "prepareReview")).details?.join()).toMatch(new RegExp(`^${sheet}[^0-9]*${cell(8)}[^0-9]*$`));
    const { rows } = sheetOf(host, sheet);
    expect(rows.get(7)?.height).toBe(409);
    expect(rows.get(6)?.height).toBeGreaterThan(100);
    await host.type(sheet, cell(8), [["客户要求降价。"]]);
    expect((await pressDone(host, "prepareReview")).details ?? []).toEqual([]);
  } finally {
    await host.close();
  }
});
