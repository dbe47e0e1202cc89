/** Files that we save: accepted by Microsoft's SDK, read back by LibreOffice, with everything in them. */

import { strFromU8, unzipSync } from "fflate";
import { createUniverEngine } from "../../stand-in/engine/univerEngine";
import { passwordHash } from "../../src/file/write/protectionPart";
import { saveXlsx } from "../../src/file/write/saveXlsx";
import { fileColumnWidth } from "../../src/file/write/sheetPart";
import { readXlsxCells } from "../oracle/readXlsxCells";
import { validateXlsx } from "../oracle/validateXlsx";
import { excuseFaultyFile } from "../oracle/writtenFiles";
import { buildSheet, buildWorkbook } from "../stand-in/engine/buildWorkbook";
import { fullWorkbook } from "./fullWorkbook";
import { totalsWorkbook } from "./totalsWorkbook";

async function savedParts(): Promise<{ bytes: Uint8Array; part(path: string): string }> {
  const workbook = fullWorkbook();
  createUniverEngine().recalculate(workbook, { today: 1 });
  const bytes = await saveXlsx(workbook);
  const files = unzipSync(bytes);
  return { bytes, part: (path) => strFromU8(files[path] ?? new Uint8Array()) };
}

test.each(["Office2016", "Microsoft365"])("the Open XML SDK for %s finds no fault", async (version) => {
  const { bytes } = await savedParts();
  expect(await validateXlsx(bytes, version)).toEqual([]);
});

test("an empty workbook is a good file too", async () => {
  expect(await validateXlsx(await saveXlsx(buildWorkbook(buildSheet("Sheet1"))))).toEqual([]);
});

test("a table with a totals row is good, too", async () => {
  expect(await validateXlsx(await saveXlsx(totalsWorkbook()))).toEqual([]);
});

test("a message whose escapes are longer than the file may hold is cut, not between the signs of an escape", async () => {
  const workbook = fullWorkbook();
  for (const validation of workbook.sheets[1]?.validations ?? []) validation.errorAlert = { title: `${"a".repeat(27)}\u0007😀`, message: "\u0007".repeat(225) };
  const bytes = await saveXlsx(workbook);
  expect(await validateXlsx(bytes)).toEqual([]);
  const sheet = strFromU8(unzipSync(bytes)["xl/worksheets/sheet2.xml"] ?? new Uint8Array());
  expect(sheet).toContain(`errorTitle="${"a".repeat(27)}" error="${"_x0007_".repeat(32)}"`);
});

test("the judge does find faults", async () => {
  const workbook = fullWorkbook();
  const [first] = workbook.sheets;
  if (first) first.name = "长".repeat(40);
  const bytes = await saveXlsx(workbook);
  excuseFaultyFile(bytes);
  expect(await validateXlsx(bytes)).not.toEqual([]);
});

test("values of all kinds come back as they were, also those of formulas", async () => {
  const { bytes } = await savedParts();
  const [settings, weekly] = readXlsxCells(bytes);
  const at = (address: string) => settings?.cells.get(address);
  expect([at("A3"), at("B3"), at("C3"), at("E3"), at("F3")]).toEqual([true, { error: "#N/A" }, "=1+1", "😀", ""]);
  expect(at("D3")).toBe("a\u0007\tb\r\n_x0041_ <&\">");
  expect([at("A4"), at("B4"), at("C4"), at("D4"), at("E4")]).toEqual([{ error: "#DIV/0!" }, true, "文本 ", 46_297, ""]);
  expect(["D4", "D5", "D6", "D9", "D10"].map((address) => weekly?.cells.get(address))).toEqual([0.5, 1.5, 0, 60, 6]);
});

test("the same workbook gives the same bytes", async () => {
  const [one, other] = [await savedParts(), await savedParts()];
  expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(true);
});

describe("what the parts say", () => {
  const expected: [string, string, string][] = [
    ["calculated column", "xl/tables/table1.xml", "<calculatedColumnFormula>qbWeekly[[#This Row],[周实际]]/qbWeekly[[#This Row],[周计划]]</calculatedColumnFormula>"],
    ["own-row references in cells", "xl/worksheets/sheet2.xml", "<f>qbWeekly[[#This Row],[周实际]]/qbWeekly[[#This Row],[周计划]]</f><v>0.5</v>"],
    ["hidden name", "xl/workbook.xml", '<definedName name="qb_today" hidden="1">设置!$B$1</definedName>'],
    ["constant as a name", "xl/workbook.xml", '<definedName name="qb_schema" hidden="1">&quot;1.0&quot;</definedName>'],
    ["print area", "xl/workbook.xml", `<definedName name="_xlnm.Print_Area" localSheetId="1">'进度 (1) ''Q3''!'!$A$1:$E$6</definedName>`],
    ["print titles", "xl/workbook.xml", `<definedName name="_xlnm.Print_Titles" localSheetId="1">'进度 (1) ''Q3''!'!$A:$A,'进度 (1) ''Q3''!'!$1:$3</definedName>`],
    ["very hidden sheet", "xl/workbook.xml", 'state="veryHidden"'],
    ["locked structure", "xl/workbook.xml", '<workbookProtection lockStructure="1"/>'],
    ["calculation on load", "xl/workbook.xml", 'fullCalcOnLoad="1"'],
    ["fit to one page wide, any number high", "xl/worksheets/sheet2.xml", '<pageSetup paperSize="9" fitToWidth="1" fitToHeight="0" pageOrder="overThenDown" orientation="landscape"/>'],
    ["fit switched on", "xl/worksheets/sheet2.xml", '<pageSetUpPr fitToPage="1"/>'],
    ["header", "xl/worksheets/sheet2.xml", "<oddHeader>&amp;L华东区 &amp;&amp; 华北区&amp;R2026 Q3</oddHeader>"],
    ["row break", "xl/worksheets/sheet2.xml", '<rowBreaks count="1" manualBreakCount="1"><brk id="4" max="16383" man="1"/></rowBreaks>'],
    ["frozen panes", "xl/worksheets/sheet2.xml", '<pane xSplit="1" ySplit="3" topLeftCell="B4" activePane="bottomRight" state="frozen"/>'],
    ["hidden column", "xl/worksheets/sheet2.xml", '<col min="5" max="5" width="9.140625" hidden="1" customWidth="1"/>'],
    ["row height", "xl/worksheets/sheet2.xml", '<row r="1" ht="30" customHeight="1">'],
    ["fitted row height", "xl/worksheets/sheet2.xml", '<row r="8" ht="33"/>'],
    ["list validation", "xl/worksheets/sheet2.xml", "<formula1>&quot;张三,李四,&quot;&quot;引号&quot;&quot;&quot;</formula1>"],
    ["prompt with a line break", "xl/worksheets/sheet2.xml", 'prompt="第一行&#10;第二行"'],
    ["validation date", "xl/worksheets/sheet2.xml", '<dataValidation type="date" operator="greaterThanOrEqual" allowBlank="1" showErrorMessage="1" sqref="C4:C6"><formula1>46204</formula1>'],
    ["validation by name", "xl/worksheets/sheet2.xml", "<formula1>qb_reps</formula1>"],
    ["highlight", "xl/worksheets/sheet2.xml", '<cfRule type="expression" dxfId="0" priority="1" stopIfTrue="1"><formula>AND(ISNUMBER($D4),$D4&lt;qb_lag)</formula>'],
    ["highlight's look", "xl/styles.xml", '<dxf><font><b val="1"/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>'],
    ["apostrophe", "xl/styles.xml", 'quotePrefix="1"'],
    ["unlocked cells", "xl/styles.xml", '<protection locked="0"/>'],
    ["number format", "xl/styles.xml", '<numFmt numFmtId="164" formatCode="0.0%"/>'],
    ["font", "xl/styles.xml", '<b/><sz val="16"/><color theme="1"/><name val="Microsoft YaHei"/>'],
    ["protection", "xl/worksheets/sheet2.xml", '<sheetProtection password="83AF" sheet="1" objects="1" scenarios="1" formatColumns="0" autoFilter="0" selectLockedCells="1"/>'],
    ["drawing of a sheet", "xl/worksheets/sheet2.xml", '<drawing r:id="rId2"/><tableParts'],
    ["place of a chart", "xl/drawings/drawing1.xml", "<xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>10</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>5</xdr:col><xdr:colOff>152400</xdr:colOff><xdr:row>25</xdr:row><xdr:rowOff>44450</xdr:rowOff></xdr:to>"],
    ["name of a chart", "xl/drawings/drawing1.xml", 'name="图表 &lt;1&gt;"'],
    ["series named by its cell", "xl/charts/chart1.xml", `<c:tx><c:strRef><c:f>'进度 (1) ''Q3''!'!$B$3</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>周计划</c:v></c:pt></c:strCache></c:strRef></c:tx>`],
    ["series named by a text", "xl/charts/chart1.xml", "<c:tx><c:v>实际 &amp; 更多</c:v></c:tx>"],
    ["categories of a series", "xl/charts/chart1.xml", '<c:pt idx="2"><c:v>=王五</c:v></c:pt></c:strCache></c:strRef></c:cat>'],
    ["values of a series, one blank", "xl/charts/chart1.xml", '<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="3"/><c:pt idx="0"><c:v>5</c:v></c:pt><c:pt idx="1"><c:v>30</c:v></c:pt></c:numCache>'],
    ["calculated values of a series", "xl/charts/chart1.xml", '<c:formatCode>0.0%</c:formatCode><c:ptCount val="3"/><c:pt idx="0"><c:v>0.5</c:v></c:pt>'],
    ["bounds of an axis", "xl/charts/chart1.xml", '<c:max val="40"/><c:min val="0"/></c:scaling>'],
    ["number format of an axis", "xl/charts/chart1.xml", '<c:numFmt formatCode="0.0" sourceLinked="0"/>'],
    ["title of a chart", "xl/charts/chart1.xml", "<a:t>计划 &lt;对&gt; 实际</a:t>"],
    ["colour of a bar", "xl/charts/chart1.xml", '<c:spPr><a:solidFill><a:srgbClr val="4472C4"/></a:solidFill><a:ln w="9525"><a:solidFill><a:srgbClr val="C00000"/></a:solidFill></a:ln></c:spPr>'],
    ["colour of a line", "xl/charts/chart2.xml", '<c:spPr><a:ln w="28575" cap="rnd"><a:solidFill><a:srgbClr val="C00000"/></a:solidFill><a:round/></a:ln></c:spPr>'],
    ["no axis", "xl/charts/chart3.xml", '<c:delete val="1"/>'],
    ["no title", "xl/charts/chart3.xml", '<c:autoTitleDeleted val="1"/>'],
    ["legend on the right", "xl/charts/chart4.xml", '<c:legendPos val="r"/>'],
    ["no legend", "xl/charts/chart5.xml", '</c:plotArea><c:plotVisOnly val="1"/>'],
    ["tab colour", "xl/worksheets/sheet2.xml", '<tabColor rgb="FF2F5496"/>'],
    ["no grid lines", "xl/worksheets/sheet2.xml", 'showGridLines="0"'],
  ];
  test.each(expected)("%s", async (_what, path, xml) => {
    const { part } = await savedParts();
    expect(part(path)).toContain(xml);
  });
});

test("what the writers do not know is refused, not left out", async () => {
  const workbook = fullWorkbook();
  const format = workbook.sheets[1]?.conditionalFormats[0];
  if (format) format.type = "IconSet";
  expect(() => saveXlsx(workbook)).toThrow("IconSet");
});

test("widths and password hashes as Excel writes them", () => {
  expect(fileColumnWidth(48)).toBe(9.140625);
  expect(passwordHash("password")).toBe("83AF");
});
