import type { KeyboardEvent } from "react";
import type { OpenWorkbook } from "./open/openWorkbook";
import type { PageTexts } from "./texts/pageTexts";

/** Tabs of the visible sheets. */
export function SheetTabs({ page, texts }: { page: OpenWorkbook; texts: PageTexts }) {
  const sheets = page.workbook.sheets.filter(({ visibility }) => visibility === "Visible");
  const active = page.sheet.id;
  const move = (event: KeyboardEvent, index: number): void => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    const next = sheets[index + step];
    if (step === 0 || !next) return;
    page.showSheet(next.id);
    (event.currentTarget.parentElement?.children[index + step] as HTMLElement | undefined)?.focus();
  };
  return (
    <div className="sheet-tabs" role="tablist" aria-label={texts.sheets}>
      {sheets.map((sheet, index) => (
        <button
          key={sheet.id}
          type="button"
          role="tab"
          aria-selected={sheet.id === active}
          tabIndex={sheet.id === active ? 0 : -1}
          className={sheet.id === active ? "sheet-tab selected" : "sheet-tab"}
          style={sheet.tabColor ? { borderTopColor: sheet.tabColor } : {}}
          onClick={() => page.showSheet(sheet.id)}
          onKeyDown={(event) => move(event, index)}
        >
          {sheet.name}
        </button>
      ))}
    </div>
  );
}
