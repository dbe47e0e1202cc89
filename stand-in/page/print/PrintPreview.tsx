import { useEffect, useLayoutEffect, useRef } from "react";
import { cellText } from "../grid/cellText";
import type { OpenWorkbook } from "../open/openWorkbook";
import type { PageTexts } from "../texts/pageTexts";
import { drawPage } from "./drawPage";
import { paginate } from "./paginate";
import type { Pagination } from "./paginate";

export interface PrintPreviewProps {
  page: OpenWorkbook;
  texts: PageTexts;
  close: () => void;
}

/** The sheet in front on paper; the browser prints exactly these pages. */
export function PrintPreview({ page, texts, close }: PrintPreviewProps) {
  const papers = useRef<HTMLDivElement>(null);
  const view = page.view();
  const pagination = paginate(view.sheet, view, view.used, page.session.state.quirks);
  const count = pagination.pages.length;
  usePaperSize(pagination);
  useLayoutEffect(() => {
    const date = cellText(page.session.state.today, "yyyy-mm-dd", page.language).text;
    const drawn = pagination.pages.map((printed, index) =>
      drawPage(page, view, pagination, printed, {
        page: index + 1,
        pages: count,
        sheetName: view.sheet.name,
        fileName: `${texts.fileName}.xlsx`,
        date,
        time: "",
      }),
    );
    papers.current?.replaceChildren(...drawn);
  });
  return (
    <div
      className="print-preview"
      onKeyDown={(event) => {
        if (event.key === "Escape") close();
      }}
    >
      <header className="preview-bar">
        <strong>{view.sheet.name}</strong>
        <span>{count === 0 ? texts.nothingToPrint : texts.pagesAtScale(count, Math.round(pagination.scale * 100))}</span>
        <button type="button" className="primary" autoFocus disabled={count === 0} onClick={() => window.print()}>
          {texts.print}
        </button>
        <button type="button" onClick={close}>
          {texts.close}
        </button>
      </header>
      <div ref={papers} className="papers" />
    </div>
  );
}

/** Tells the browser the paper, so that each page fills one sheet of it. */
function usePaperSize({ paper }: Pagination): void {
  const { width, height } = paper;
  useEffect(() => {
    const rules = new CSSStyleSheet();
    rules.replaceSync(`@page { size: ${width / 96}in ${height / 96}in; margin: 0; }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, rules];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== rules);
    };
  }, [width, height]);
}
