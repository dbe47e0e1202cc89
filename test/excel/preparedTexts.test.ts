/** "Prepare review" says which texts are longer than Excel's highest row shows; all others are fitted. */
import { openExcel, pressDone, sheetOf, smallSetup, startWorkbook } from "./support";
import { LANGUAGES } from "../../src/templates";

const names = { "zh-CN": "结果复盘", "en-US": "Review" };

test.each(LANGUAGES)("%s: a text too long for any row is named, a long one is not", async (language) => {
  const host = await openExcel({ language });
  try {
    startWorkbook(host, smallSetup());
    await pressDone(host, "newQuarter");
    const sheet = names[language];
    await host.type(sheet, "K8", [["客户反复要求降价。".repeat(200)]]);
    await host.type(sheet, "K7", [["客户反复要求降价。".repeat(12)]]);
    expect((await pressDone(host, "prepareReview")).details?.join()).toMatch(new RegExp(`^${sheet}.*K8[^0-9K]*$`));
    const { rows } = sheetOf(host, sheet);
    expect(rows.get(7)?.height).toBe(409);
    expect(rows.get(6)?.height).toBeGreaterThan(100);
    await host.type(sheet, "K8", [["客户要求降价。"]]);
    expect((await pressDone(host, "prepareReview")).details ?? []).toEqual([]);
  } finally {
    await host.close();
  }
});
