/** Words of a new workbook: people are called as the setup says, and nothing in sight speaks of keys or of the workbook's build. */
import { openExcel, pressDone, sheetOf, smallSetup, startWorkbook } from "../support";
import { createUniverEngine } from "../../../stand-in/engine/univerEngine";
import { toSerial, isoDate } from "../../../src/core";
import { LANGUAGES, type Language } from "../../../src/templates";
import type { Host } from "../../../stand-in/node/openHost";
import type { Sheet } from "../../../src/file/model";

const hosts = new Map<Language, Host>();
beforeAll(async () => {
  for (const language of LANGUAGES) hosts.set(language, await openExcel({ language }));
});
afterAll(() => Promise.all([...hosts.values()].map((host) => host.close())));

async function made(language: Language, fields: Record<string, unknown> = {}): Promise<Host> {
  const host = hosts.get(language);
  if (!host) throw new Error(`There is no page in ${language}.`);
  startWorkbook(host, smallSetup(fields));
  await pressDone(host, "newQuarter");
  createUniverEngine().recalculate(host.workbook, { today: toSerial(isoDate("2026-08-03")) });
  return host;
}

/** Texts that people see or print on a sheet, and what its cells say while they are selected. */
function seenTexts(sheet: Sheet): string[] {
  const cells = [...sheet.cells].flatMap(([row, line]) =>
    [...line].flatMap(([column, { value }]) => {
      const isHidden = sheet.columns.get(column)?.hidden === true || sheet.rows.get(row)?.hidden === true;
      const isShown = sheet.formats.get(row)?.get(column)?.numberFormat !== ";;;";
      return !isHidden && isShown && typeof value === "string" ? [value] : [];
    }),
  );
  const { headersFooters } = sheet.pageLayout as { readonly headersFooters?: unknown };
  return [sheet.name, ...cells, JSON.stringify(sheet.validations), JSON.stringify(headersFooters ?? null)];
}

const seenIn = ({ workbook }: Host) => workbook.sheets.filter(({ visibility }) => visibility === "Visible").flatMap(seenTexts);

const built = /\b[RM]\d{2}\b|结构版本|工作簿版本|[Ss]chema|Version of the workbook|\{[Rr]ep\}|窗格|证据周|待分配|由经理|刷新计算|× 10k/;

test.each(LANGUAGES)("%s: no key, no version and none of the former words is in sight", async (language) => {
  const host = await made(language);
  const texts = seenIn(host);
  expect(texts.length).toBeGreaterThan(500);
  expect(texts.filter((text) => built.test(text))).toEqual([]);
});

test.each([["zh-CN", "业务员", /销售代表/], ["en-US", "Account manager", /\b[Rr]eps?\b/]] as const)("%s: people are called %s wherever the sheets name them", async (language, title, usual) => {
  const host = await made(language, { memberTitle: title });
  const texts = seenIn(host);
  expect(texts.filter((text) => usual.test(text))).toEqual([]);
  const headers = host.workbook.sheets.flatMap(({ tables }) => tables.flatMap(({ name, columns }) => columns.filter((column) => column.name === title).map(() => name)));
  expect(headers).toEqual(expect.arrayContaining(["qbLagging", "qbFollowUps", "qbWeekly"]));
  const cell = host.workbook.names.find(({ name }) => name === "qb_memberTitle");
  expect(cell?.formula).toContain(language === "zh-CN" ? "设置" : "Settings");
});

test("what is put back later is called so, too", async () => {
  const host = await made("zh-CN", { memberTitle: "业务员" });
  startWorkbook(host, null, { workbook: host.workbook });
  const { workbook } = host;
  workbook.sheets.splice(workbook.sheets.indexOf(sheetOf(host, "过程跟进")), 1);
  workbook.names = workbook.names.filter(({ formula }) => !formula.includes("过程跟进"));
  await pressDone(host, "newQuarter");
  const back = sheetOf(host, "过程跟进");
  expect(back.tables[0]?.columns.map(({ name }) => name)).toContain("业务员");
  expect(seenTexts(back).filter((text) => text.includes("销售代表"))).toEqual([]);
});
