import { isoDate, toSerial } from "../../../../src/core";
import { createWorkbook } from "../../../../src/file/newWorkbook";
import { putCell } from "../../../../src/file/cells";
import { graveLosses, lossLines, valueLosses } from "../../../../scripts/cli/files/lossLines";
import { fixedTodayLines } from "../../../../scripts/cli/savedWorkbook";
import type { Loss } from "../../../../src/file/read/losses";
import type { QuarterFile } from "../../../../scripts/cli/files/quarterFile";

const cells = ["A1", "A2", "A3", "A4", "A5", "A6"];
const losses: Loss[] = [
  { kind: "macros" },
  { kind: "looks", of: "Targets", detail: "underline", cells },
  { kind: "looks", of: "Review", detail: "underline", cells: ["B1"] },
  { kind: "hyperlinks", of: "Targets" },
  { kind: "validation", of: "Targets", detail: "C1:C9" },
  { kind: "validation", of: "Review", detail: "D1" },
  { kind: "unknownFormulas", of: "Notes", detail: "2" },
  { kind: "zoom", of: "Review" },
];

test("one line per kind, with count and the first five places", () => {
  expect(lossLines(losses, "en-US")).toEqual([
    "  macros",
    "  formats of cells: underlined (7 places, the first 5: Targets!A1, Targets!A2, Targets!A3, Targets!A4, Targets!A5)",
    "  Targets: hyperlinks (their texts stay)",
    "  a data validation of C1:C9 (2 places: Targets!C1:C9, Review!D1)",
    "  Notes: 2 formulas that cannot be calculated here (the last values stay)",
    "  Review: the zoom",
  ]);
  const parts: Loss[] = ["customXml/item1.xml", "docProps/custom.xml"].map((detail) => ({ kind: "parts", detail }));
  expect([parts.slice(1), parts].map((few) => lossLines(few, "en-US"))).toEqual([
    ["  a part of the file that is not known here: docProps/custom.xml"],
    ["  a part of the file that is not known here: customXml/item1.xml (2 places: customXml/item1.xml, docProps/custom.xml)"],
  ]);
  expect(lossLines(losses.slice(1, 3), "zh-CN")).toEqual(["  单元格格式：下划线（共 7 处，前 5 处：Targets!A1、Targets!A2、Targets!A3、Targets!A4、Targets!A5）"]);
});

test("a zoom alone keeps nobody from saving; a report names formulas that were not calculated", () => {
  expect(graveLosses(losses)).toHaveLength(losses.length - 1);
  expect(valueLosses(losses).map(({ kind }) => kind)).toEqual(["unknownFormulas"]);
});

test("a day that was asked for and does not count, because the workbook names its own, is told", () => {
  const workbook = createWorkbook();
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("no sheet");
  workbook.names.push({ name: "qb_todayOverride", formula: `='${sheet.name}'!$B$3`, visible: false, comment: "" });
  const opened = { workbook, language: "en-US" } as unknown as QuarterFile;
  expect(fixedTodayLines(opened, "2026-08-01")).toEqual([]);
  putCell(sheet, 2, 1, { value: toSerial(isoDate("2026-07-28")) });
  expect(fixedTodayLines(opened, "2026-08-01")).toEqual(["The workbook itself names 2026-07-28 as today, which counts; --today 2026-08-01 was not used."]);
  expect([fixedTodayLines(opened, "2026-07-28"), fixedTodayLines(opened, undefined)]).toEqual([[], []]);
});
