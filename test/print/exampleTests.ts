/** The example team's quarter on paper: read from the PDF that LibreOffice prints. */
import { printQuarters, type PrintedQuarter } from "./makePrinted";
import { bodyText, squeeze } from "./printedPage";
import { columnSpan, printedTable, shownCells, textsIn, tolerance } from "./printedTable";
import { followUpsSheet } from "../../src/templates/sheets/followUps/followUps";
import { titledSheet } from "../../src/templates/model/titledSheet";
import { words, type Language, type TableId } from "../../src/templates";
import { readProjectJson } from "../schemas/schemaValidators";

const files: Record<Language, string> = { "zh-CN": "east-china", "en-US": "east-china.en-US" };
const printed = new Map<Language, PrintedQuarter>();

async function printExample(languages: readonly Language[]): Promise<void> {
  for (const language of languages) {
    const read = (part: string) => readProjectJson("examples", `${files[language]}.${part}.json`);
    const [quarter] = await printQuarters(language, [{ setup: read("setup") as Record<string, unknown>, data: read("data") }]);
    if (quarter) printed.set(language, quarter);
  }
}

function quarterIn(language: Language): PrintedQuarter {
  const quarter = printed.get(language);
  if (!quarter) throw new Error(`Nothing was printed in ${language}.`);
  return quarter;
}

const pagesOf = (language: Language, id: TableId) => {
  const quarter = quarterIn(language);
  const table = printedTable(quarter.workbook, id);
  return { quarter, table, pages: quarter.pages.filter((page) => page.sheet === table.sheet.name) };
};

/** Columns whose text must show whole in every cell, on the table's pages. */
const wholeColumns: Partial<Record<TableId, readonly string[]>> = {
  targets: ["metric", "unit", "total", "rep:R01", "sum", "difference", "check"],
  followUps: ["rep", "customer", "summary", "nextAction", "stage", "nextStatus"],
  weekly: ["rep", "metric", "days", "status"],
  review: ["who", "what", "state", "prompt"],
};

/** Prints the example in these languages, with tests on its pages. */
export function printedExampleTests(languages: readonly Language[]): void {
  beforeAll(() => printExample(languages));

  describe.each([...languages])("%s", (language) => {
    test("every sheet that is not hidden prints, and the hidden one does not", () => {
      const { workbook, pages } = quarterIn(language);
      const shown = workbook.sheets.filter(({ visibility, tables }) => visibility === "Visible" && (tables.length > 0 || pages.some(({ sheet }) => sheet !== "")));
      const names = [...new Set(pages.map(({ sheet }) => sheet))];
      expect(names).toHaveLength(11);
      expect(shown.map(({ name }) => name)).toEqual(expect.arrayContaining(names));
      const hidden = workbook.sheets.filter(({ visibility }) => visibility !== "Visible").map(({ name }) => name);
      expect(hidden).not.toHaveLength(0);
      for (const name of hidden) expect(names).not.toContain(name);
    });

    test("a page per person where the person's numbers stand: 3 of weeks, 4 of the review, one of the targets", () => {
      const count = (id: TableId) => pagesOf(language, id).pages.length;
      expect([count("targets"), count("weekly"), count("review"), count("actions"), count("lights"), count("members")]).toEqual([1, 3, 4, 1, 1, 1]);
      const { pages, table } = pagesOf(language, "review");
      const reps = printedTable(quarterIn(language).workbook, "members");
      const names = reps.rows.map((row) => squeeze(String(reps.valueAt(row, "name"))));
      pages.forEach((page, index) => {
        const span = columnSpan(table.sheet, table.columnOf("who"), page.paperWidth);
        const first = squeeze(textsIn(page, span).map(({ text }) => text).join(""));
        names.forEach((name, rep) => expect(first.includes(name)).toBe(index === rep + 1 || bodyHead(first).includes(name)));
      });
    });

    test("team, sheet and period stand at the top, page x of y at the foot, the line to sign where people sign", () => {
      const { pages } = quarterIn(language);
      const team = language === "zh-CN" ? "华东区" : "East China";
      pages.forEach((page, index) => {
        expect(page.header).toEqual([team, page.sheet, language === "zh-CN" ? "2026年第3季度" : "Q3 2026"]);
        const pageText = language === "zh-CN" ? `第${index + 1}页,共${pages.length}页` : `Page${index + 1}of${pages.length}`;
        expect(squeeze(page.footer[page.footer.length - 1] ?? "")).toBe(pageText);
      });
      const signature = language === "zh-CN" ? "签字：" : "Signature:";
      const signed = new Set(pages.filter(({ footer }) => footer[0]?.startsWith(signature)).map(({ sheet }) => sheet));
      const wanted = (["targets", "review", "actions"] as const).map((id) => pagesOf(language, id).table.sheet.name);
      expect([...signed].sort()).toEqual([...wanted].sort());
    });

    test.each(["targets", "followUps", "weekly", "review", "actions"] as const)("%s: every page is one page wide and repeats the printed headers in order", (id) => {
      const { table, pages } = pagesOf(language, id);
      expect(pages).not.toHaveLength(0);
      const { printArea } = table.sheet.pageLayout;
      const headers = table.table.columns.slice(0, (printArea?.right ?? 0) + 1).map(({ name }) => name);
      for (const page of pages) {
        headers.forEach((header, column) => {
          const span = columnSpan(table.sheet, column, page.paperWidth);
          const shown = squeeze(textsIn(page, span).map(({ text }) => text).join(""));
          expect([header, shown.includes(squeeze(header))]).toEqual([header, true]);
        });
      }
    });

    test.each(Object.entries(wholeColumns) as [TableId, readonly string[]][])("%s: texts show whole, inside their column and row", (id, columns) => {
      const { table, pages } = pagesOf(language, id);
      const [first] = pages;
      if (!first) throw new Error(`${id} was not printed.`);
      for (const column of columns) {
        const span = columnSpan(table.sheet, table.columnOf(column), first.paperWidth);
        const runs = pages.flatMap((page) => textsIn(page, span));
        const rows = table.rows.filter((row) => typeof table.valueAt(row, column) === "string" && table.valueAt(row, column) !== "");
        const cells = shownCells(runs, rows.map((row) => String(table.valueAt(row, column))));
        rows.forEach((row, index) => {
          const cell = cells[index];
          expect([column, row, cell?.text]).toEqual([column, row, squeeze(String(table.valueAt(row, column)))]);
          expect(cell?.right).toBeLessThanOrEqual(span.right + tolerance);
          const { height } = table.sheet.rows.get(row) ?? {};
          if (height !== undefined && cell) expect([column, row, cell.height <= height * span.scale * 1.15]).toEqual([column, row, true]);
        });
      }
    });

    test("no number is too wide for its column", () => {
      expect(quarterIn(language).pages.filter((page) => bodyText(page).includes("##")).map(({ sheet }) => sheet)).toEqual([]);
    });

    test("when and how well people recorded is on no page", () => {
      const { table } = pagesOf(language, "followUps");
      const guidance = squeeze(titledSheet(followUpsSheet).guidance[language]);
      const ofLog = quarterIn(language).pages.filter(({ sheet }) => sheet === table.sheet.name).map(bodyText);
      expect(ofLog.filter((page) => !page.includes(guidance))).toEqual([]);
      const shown = ofLog.join("").replaceAll(guidance, "");
      for (const id of ["enteredAt", "timeliness", "quality"]) {
        const header = table.sheet.cells.get(table.table.area.top)?.get(table.columnOf(id))?.value;
        expect(shown).not.toContain(squeeze(String(header)));
      }
      const ofRules = [pagesOf(language, "members").table.sheet.name, pagesOf(language, "thresholds").table.sheet.name];
      for (const page of quarterIn(language).pages.filter(({ sheet }) => !ofRules.includes(sheet))) {
        const text = page.body.map((run) => run.text).join(" ");
        for (const word of ["late", "vague"] as const) expect(text).not.toMatch(new RegExp(`${words[word][language]}(?![a-z])`));
      }
    });

    test("the log ends with its last contact", () => {
      const { table } = pagesOf(language, "followUps");
      const last = Math.max(...table.rows.filter((row) => (table.valueAt(row, "customer") ?? "") !== ""));
      expect(table.sheet.pageLayout.printArea?.bottom).toBe(last);
    });
  });
}

/** The lines above the table name all members. */
function bodyHead(text: string): string {
  return text.slice(0, Math.max(0, text.lastIndexOf("Reviewof"), text.lastIndexOf("复盘对象")));
}
