import { useState, useSyncExternalStore } from "react";
import { CellMenus } from "./edit/CellMenus";
import { FormulaBar } from "./edit/FormulaBar";
import { NoticeDialog } from "./dialogs/NoticeDialog";
import { PrintPreview } from "./print/PrintPreview";
import { FileBar } from "./FileBar";
import { GridView } from "./grid/GridView";
import type { OpenWorkbook } from "./open/openWorkbook";
import type { Starter } from "./open/starter";
import { PaneFrame } from "./PaneFrame";
import { pageTexts } from "./texts/pageTexts";
import type { RibbonTab } from "./ribbon/readManifest";
import { RibbonBar } from "./ribbon/RibbonBar";
import { SheetTabs } from "./SheetTabs";
import { StartCard } from "./StartCard";
import { StatusBar } from "./StatusBar";

export interface HostPageProps {
  page: OpenWorkbook;
  ribbonIn: (language: string) => RibbonTab;
  starters: readonly Starter[];
}

/** The whole page: title row, ribbon, formula bar, grid, tabs, pane. */
export function HostPage({ page, ribbonIn, starters }: HostPageProps) {
  useSyncExternalStore(page.subscribe, page.currentRevision);
  const [paneOpen, setPaneOpen] = useState(true);
  const [previewing, setPreviewing] = useState(false);
  const texts = pageTexts(page.language);
  const ribbon = ribbonIn(page.language);
  if (previewing) return <PrintPreview page={page} texts={texts} close={() => setPreviewing(false)} />;
  return (
    <div className="host-page">
        <FileBar page={page} texts={texts} preview={() => setPreviewing(true)} />
        <RibbonBar page={page} tab={ribbon} texts={texts} openPane={() => setPaneOpen(true)} />
        <FormulaBar page={page} texts={texts} />
        <main className="work">
          <section className="book" aria-label={texts.workbook}>
            <GridView page={page} texts={texts} menus={(painter) => <CellMenus page={page} texts={texts} painter={painter} />}>
              {page.isEmpty && page.running === 0 && <StartCard page={page} tab={ribbon} texts={texts} starters={starters} />}
            </GridView>
            <SheetTabs page={page} texts={texts} />
          </section>
          <PaneFrame key={page.opening} page={page} tab={ribbon} texts={texts} open={paneOpen} close={() => setPaneOpen(false)} />
        </main>
        <StatusBar page={page} texts={texts} />
        <NoticeDialog page={page} texts={texts} />
    </div>
  );
}
