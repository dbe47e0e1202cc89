import type { OpenWorkbook } from "./open/openWorkbook";
import type { PageTexts } from "./texts/pageTexts";
import type { RibbonTab } from "./ribbon/readManifest";

export interface PaneFrameProps {
  page: OpenWorkbook;
  tab: RibbonTab;
  texts: PageTexts;
  open: boolean;
  close: () => void;
}

/** The add-in's page in a frame of its own. It stays loaded while the pane is closed, because its commands run in it. */
export function PaneFrame({ page, tab, texts, open, close }: PaneFrameProps) {
  const address = `${tab.panePage}?_host_Info=Excel$Mac$16.00$${page.language}`;
  return (
    <aside className="pane-frame" hidden={!open} aria-label={texts.pane}>
      <header>
        <span>{tab.addInName}</span>
        <button type="button" className="quiet" aria-label={texts.closePane} title={texts.closePane} onClick={close}>
          ✕
        </button>
      </header>
      <iframe src={address} title={tab.addInName} />
    </aside>
  );
}
