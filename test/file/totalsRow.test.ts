/** A table with a totals row goes into a file and comes back: Excel repairs a file whose table says otherwise than its cells. */
import { strFromU8, unzipSync } from "fflate";
import { JSDOM } from "jsdom";
import { readXlsx } from "../../src/file/read/readXlsx";
import { saveXlsx } from "../../src/file/write/saveXlsx";
import { totalsWorkbook } from "./totalsWorkbook";

const parseXml = (text: string): Document => new JSDOM(text, { contentType: "text/xml" }).window.document;

test("its part says label, function and formula of each column's total", async () => {
  const parts = unzipSync(await saveXlsx(totalsWorkbook()));
  const xml = strFromU8(parts["xl/tables/table1.xml"] ?? new Uint8Array());
  expect(xml).toContain('ref="A1:D4" totalsRowCount="1"');
  expect(xml).toContain('<autoFilter ref="A1:D3"/>');
  expect(xml).toContain('name="Name" totalsRowLabel="Total"');
  expect(xml).toContain('name="Amount" totalsRowFunction="sum"');
  expect(xml).toContain('name="Double" totalsRowFunction="custom"><totalsRowFormula>MAX(tblLog[Double])+1</totalsRowFormula>');
  expect(xml).toMatch(/name="Note"\/>/);
});

test("it comes back whole", async () => {
  const bytes = await saveXlsx(totalsWorkbook());
  const { workbook, losses } = readXlsx(bytes, parseXml);
  expect(losses).toEqual([]);
  expect(workbook.sheets[0]?.tables[0]).toMatchObject({ showTotals: true, area: { top: 0, bottom: 3 } });
  expect(workbook.sheets[0]?.cells.get(3)?.get(1)?.formula).toBe("=SUBTOTAL(109,tblLog[Amount])");
  expect(Buffer.compare(Buffer.from(await saveXlsx(workbook)), Buffer.from(bytes))).toBe(0);
});
