/** Page layout of a sheet: paper, scale, print area, titles, header and footer, page breaks. */
import { absoluteAddress, columnLetters, type PagePlan } from "../workbook";
import { task, type Task } from "./requests";

/** Points. The bottom leaves room for the signature line. */
const pageMargins = { side: 20, top: 48, bottom: 52, header: 22 };

/** Setting it twice changes nothing: page breaks are removed before they are set. */
export function pageTasks({ name, page }: { readonly name: string; readonly page: PagePlan }): Task[] {
  return [
    task((writer) => {
      const sheet = writer.sheet(name);
      const layout = sheet.pageLayout;
      layout.orientation = page.orientation;
      layout.paperSize = "A4";
      layout.zoom = page.pagesWide === null ? { scale: page.scale ?? 100 } : { horizontalFitToPages: page.pagesWide };
      layout.leftMargin = pageMargins.side;
      layout.rightMargin = pageMargins.side;
      layout.topMargin = pageMargins.top;
      layout.bottomMargin = pageMargins.bottom;
      layout.headerMargin = pageMargins.header;
      layout.footerMargin = pageMargins.header;
      layout.centerHorizontally = page.centered;
      layout.printOrder = "DownThenOver";
      layout.setPrintArea(absoluteAddress(page.printArea));
      layout.setPrintTitleRows(`$${page.titleRows.first + 1}:$${page.titleRows.last + 1}`);
      if (page.titleColumns) {
        layout.setPrintTitleColumns(`$${columnLetters(page.titleColumns.first)}:$${columnLetters(page.titleColumns.last)}`);
      }
      const texts = layout.headersFooters.defaultForAllPages;
      texts.leftHeader = page.header.left;
      texts.centerHeader = page.header.center;
      texts.rightHeader = page.header.right;
      texts.leftFooter = page.footer.left;
      texts.centerFooter = page.footer.center;
      texts.rightFooter = page.footer.right;
    }, 24, page),
    task((writer) => {
      const sheet = writer.sheet(name);
      sheet.horizontalPageBreaks.removePageBreaks();
      sheet.verticalPageBreaks.removePageBreaks();
      for (const row of page.rowBreaks) sheet.horizontalPageBreaks.add(`A${row + 1}`);
      for (const column of page.columnBreaks) sheet.verticalPageBreaks.add(`${columnLetters(column)}1`);
    }, 6 + 2 * (page.rowBreaks.length + page.columnBreaks.length)),
  ];
}
