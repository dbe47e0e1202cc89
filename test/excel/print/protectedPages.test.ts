/** The review is prepared on sheets some of which are protected: the others are laid out, and what could not be done is told. */
import { useFreshQuarter } from "../create/freshQuarter";
import { press, sheetOf } from "../support";
import type { Host } from "../../../stand-in/node/openHost";

let host: Host;
useFreshQuarter((page) => (host = page));

test("three protected sheets: the review is laid out all the same, and they are told", async () => {
  const locked = ["设置", "目标设定", "周进度"];
  const all = host.workbook.sheets.filter(({ name }) => [...locked, "结果复盘"].includes(name));
  for (const sheet of all) sheet.pageLayout.orientation = "Portrait";
  for (const sheet of all.filter(({ name }) => locked.includes(name))) sheet.protection.protected = true;
  const { code, details = [] } = await press(host, "prepareReview");
  expect(code).toBe("prepared");
  expect(details.some((line) => line.includes("周进度") && line.includes("AccessDenied"))).toBe(true);
  expect(sheetOf(host, "结果复盘").pageLayout.orientation).toBe("Landscape");
});

test("nothing but protected sheets: refused", async () => {
  for (const sheet of host.workbook.sheets) {
    sheet.pageLayout.orientation = "Portrait";
    sheet.pageLayout.margins = {};
    sheet.protection.protected = true;
  }
  expect((await press(host, "prepareReview")).code).toBe("protected");
});
