/**
 * Files that others made: opened as far as the model goes with a list of the rest, or refused with a reason. foreign.xlsx is foreign.fods
 * as LibreOffice saves it, plain.xlsx two columns as the package hucre writes them.
 */

import { readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped } from "fflate";
import { createUniverEngine } from "../../stand-in/engine/univerEngine";
import { NotAWorkbookError } from "../../src/file/read/packageReading";
import { readXlsx } from "../../src/file/read/readXlsx";
import { replaceUnknownFormulas } from "../../stand-in/formula/unknownFormulas";
import { saveXlsx } from "../../src/file/write/saveXlsx";
import { lossText } from "../../stand-in/page/texts/lossTexts";
import { parseXml } from "../../stand-in/node/parseXml";
import { HostSession } from "../../stand-in/wire/session";
import { validateXlsx } from "../oracle/validateXlsx";
import { read } from "../stand-in/engine/buildWorkbook";


function open(bytes: Uint8Array) {
  const { workbook, losses } = readXlsx(bytes, parseXml);
  const engine = createUniverEngine();
  const { state } = new HostSession({ workbook, engine, today: 46_290 });
  const all = [...losses, ...replaceUnknownFormulas(state)];
  engine.recalculate(workbook, { today: 46_290 });
  return { workbook, losses: all };
}

const file = (name: string): Uint8Array => new Uint8Array(readFileSync(path.join(__dirname, name)));
const plain: Unzipped = unzipSync(file("plain.xlsx"));
/** The file of another writer with some parts changed or added. */
const withParts = (parts: Record<string, string | Uint8Array>): Uint8Array =>
  zipSync({ ...plain, ...Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part])) });
const partText = (name: string): string => strFromU8(plain[name] ?? new Uint8Array());

describe("a file from LibreOffice", () => {
  const { workbook, losses } = open(file("foreign.xlsx"));
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("The file has no sheet");

  test("keeps values, formulas, merged cells and the validation with its warning", () => {
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["销售", "空表"]);
    expect([read(sheet, 0, 0), read(sheet, 2, 0), read(sheet, 3, 1), read(sheet, 3, 2)]).toEqual(["季度销售", 24, 46_208, 0.5]);
    expect(sheet.cells.get(2)?.get(0)?.formula).toBe("=SUM(A2:A2)*2");
    expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
    expect(sheet.validations).toMatchObject([{ rule: { list: { source: "甲,乙" } }, errorAlert: { style: "Warning" } }]);
  });

  test("tells in both languages what was not taken", () => {
    expect(losses.map((loss) => lossText(loss, "zh-CN"))).toEqual([
      "批注",
      "指向其他工作簿的链接（保留了最后的值）",
      "销售：数组公式和模拟运算表（保留了值）",
      "销售：「数据条」类型的高亮",
      "销售：「色阶」类型的高亮",
      "销售：超链接（保留了文字）",
      "销售：表格以外的筛选",
      "销售：图片",
      "销售：2 个此处无法计算的公式（保留了最后的值）",
    ]);
    for (const loss of losses) expect(lossText(loss, "en-US")).not.toMatch(/undefined|[一-鿿]{3}/);
  });

  test("can be saved again as a file that Microsoft's validator accepts", async () => {
    expect(await validateXlsx(await saveXlsx(workbook))).toEqual([]);
  });
});

test("macros, pivot tables and form controls are named; the cells are there", () => {
  const types = partText("[Content_Types].xml").replace("spreadsheetml.sheet.main+xml", "ms-excel.sheet.macroEnabled.main+xml");
  const { workbook, losses } = open(
    withParts({ "[Content_Types].xml": types, "xl/vbaProject.bin": new Uint8Array([1]), "xl/pivotTables/pivotTable1.xml": "<a/>", "xl/ctrlProps/ctrlProp1.xml": "<a/>" }),
  );
  expect(losses.map(({ kind }) => kind)).toEqual(["macros", "pivotTables", "formControls"]);
  expect(workbook.sheets.map((sheet) => read(sheet, 2, 1))).toEqual([2]);
});

test("rules whose formulas cannot be calculated here are left out and named", () => {
  const rules =
    '<conditionalFormatting sqref="A2:A3"><cfRule type="expression" priority="1"><formula>[1]Other!$A$1&gt;1</formula></cfRule><cfRule type="expression" priority="2"><formula>$B2&gt;1</formula></cfRule></conditionalFormatting>' +
    '<dataValidations><dataValidation type="custom" sqref="B2"><formula1>OFFSET(A1,1,0)=1</formula1></dataValidation></dataValidations>';
  const sheetPart = "xl/worksheets/sheet1.xml";
  const { workbook, losses } = open(withParts({ [sheetPart]: partText(sheetPart).replace("</sheetData>", `</sheetData>${rules}`) }));
  expect(losses.map((loss) => lossText(loss, "en-US"))).toEqual([
    "Data: a highlight of A2:A3 whose formula cannot be calculated here",
    "Data: a data validation of B2 whose formula cannot be calculated here",
  ]);
  expect(workbook.sheets[0]?.conditionalFormats.map(({ formula }) => formula)).toEqual(["=$B2>1"]);
});

const container = (stream: string): Uint8Array => {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0]);
  bytes.set(Buffer.from(stream, "utf16le"), 1024);
  return bytes;
};

test.each<[string, () => Uint8Array, string]>([
  ["an empty file", () => new Uint8Array(), "other"],
  ["comma-separated text", () => strToU8("a,b,c"), "other"],
  ["an archive of other things", () => zipSync({ "a.txt": strToU8("a") }), "other"],
  ["the first half of a file", () => withParts({}).slice(0, 900), "damaged"],
  ["a part that is no XML", () => withParts({ "xl/worksheets/sheet1.xml": "<worksheet><broken" }), "damaged"],
  ["an encrypted file", () => container("EncryptedPackage"), "encrypted"],
  ["an .xls file", () => container("Workbook"), "oldFormat"],
  ["an .xlsb file", () => zipSync({ "xl/workbook.bin": new Uint8Array([1]) }), "binary"],
  ["an .ods file", () => zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"), "content.xml": strToU8("<a/>") }), "openDocument"],
])("%s is refused with a reason", (_what, bytes, reason) => {
  const refused = (): unknown => {
    try {
      return readXlsx(bytes(), parseXml);
    } catch (error) {
      return error;
    }
  };
  expect(refused()).toBeInstanceOf(NotAWorkbookError);
  expect(refused()).toMatchObject({ reason });
});
