/** Page layout of a sheet: paper, scale, print area, titles, header and footer, page breaks. */
import { absoluteAddress, columnLetters, pageMargins, type PagePlan } from "../../workbook";
import { task, type Task } from "../wire/requests";

/** Setting it twice changes nothing: page breaks are removed before they are set. */
export function pageTasks({ name, page }: { readonly name: string; readonly page: PagePlan }): Task[] {
  return [
    task((writer) => {
      const sheet = writer.sheet(name);
      const layout = sheet.pageLayout;
      layout.orientation = page.orientation;
      layout.paperSize = "A4";
      layout.zoom = zoomOf(page);
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
      setTitleColumns(layout, page);
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
      for (const row of page.rowBreaks) sheet.horizontalPageBreaks.add(`A${row + 1}`);
      setColumnBreaks(sheet, page);
    }, 6 + 2 * (page.rowBreaks.length + page.columnBreaks.length)),
  ];
}

/**
 * What a page needs so that columns print that a table just got: its area, the scale where it prints at one, and where columns print in
 * groups, these. The rest stays.
 */
export function columnPageTasks(name: string, page: PagePlan): Task[] {
  const isGrouped = page.columnBreaks.length > 0;
  const isScaled = page.pagesWide === null;
  return [
    task((writer) => writer.sheet(name).pageLayout.setPrintArea(absoluteAddress(page.printArea)), 3),
    ...(isScaled ? [task((writer) => void (writer.sheet(name).pageLayout.zoom = zoomOf(page)), 3)] : []),
    ...(isGrouped ? [task((writer) => setGroups(writer.sheet(name), page), 6 + 2 * page.columnBreaks.length)] : []),
  ];
}

function setGroups(sheet: Excel.Worksheet, page: PagePlan): void {
  setTitleColumns(sheet.pageLayout, page);
  setColumnBreaks(sheet, page);
}

function zoomOf({ pagesWide, scale }: PagePlan): Excel.PageLayoutZoomOptions {
  return pagesWide === null ? { scale } : { horizontalFitToPages: pagesWide };
}

function setTitleColumns(layout: Excel.PageLayout, { titleColumns }: PagePlan): void {
  if (titleColumns) layout.setPrintTitleColumns(`$${columnLetters(titleColumns.first)}:$${columnLetters(titleColumns.last)}`);
}

function setColumnBreaks({ verticalPageBreaks }: Excel.Worksheet, { columnBreaks }: PagePlan): void {
  verticalPageBreaks.removePageBreaks();
  for (const column of columnBreaks) verticalPageBreaks.add(`${columnLetters(column)}1`);
}
