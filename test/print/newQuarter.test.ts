/** A new quarter of two people on paper; the example team's in both languages, and other teams: `npm run test:pages`. */
import { smallSetup } from "../excel/support";
import { printQuarters, type PrintedQuarter } from "./makePrinted";
import { bodyText, squeeze } from "./printedPage";

let quarter: PrintedQuarter;
beforeAll(async () => {
  const [printed] = await printQuarters("zh-CN", [{ setup: smallSetup(), calculated: false }]);
  if (!printed) throw new Error("Nothing was printed.");
  quarter = printed;
});

test("every sheet in sight prints, and no hidden one", () => {
  const names = [...new Set(quarter.pages.map(({ sheet }) => sheet))];
  const inSight = quarter.workbook.sheets.filter(({ visibility, cells }) => visibility === "Visible" && cells.size > 0).map(({ name }) => name);
  expect(names).toEqual(inSight);
  expect(names).toHaveLength(11);
});

test("team, sheet and period stand at the top, page x of y at the foot", () => {
  quarter.pages.forEach((page, index) => {
    expect(page.header).toEqual(["华东区", page.sheet, "2026年第3季度"]);
    expect(squeeze(page.footer[page.footer.length - 1] ?? "")).toBe(`第${index + 1}页,共${quarter.pages.length}页`);
  });
});

test("no number is too wide for its column", () => {
  expect(quarter.pages.filter((page) => bodyText(page).includes("##")).map(({ sheet }) => sheet)).toEqual([]);
});
