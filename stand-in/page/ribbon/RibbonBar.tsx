import type { OpenWorkbook } from "../open/openWorkbook";
import type { PageTexts } from "../texts/pageTexts";
import type { RibbonButton, RibbonTab } from "./readManifest";

export interface RibbonBarProps {
  page: OpenWorkbook;
  tab: RibbonTab;
  texts: PageTexts;
  openPane: () => void;
}

/** The add-in's tab of the ribbon, as its manifest describes it. */
export function RibbonBar({ page, tab, texts, openPane }: RibbonBarProps) {
  const press = (button: RibbonButton): void => {
    if (button.functionName === null) openPane();
    else void page.press(button.id);
  };
  return (
    <nav className="ribbon" aria-label={tab.label}>
      <div className="ribbon-tabs">
        <span className="ribbon-tab selected">{tab.label}</span>
        {page.running > 0 && (
          <span className="working" role="status">
            {texts.working}
          </span>
        )}
      </div>
      <div className="ribbon-groups">
        {tab.groups.map((group) => (
          <div key={group.id} className="ribbon-group" role="group" aria-label={group.label}>
            <div className="ribbon-buttons">
              {group.buttons.map((button) => (
                <button
                  key={button.id}
                  id={button.id}
                  type="button"
                  className="ribbon-button"
                  disabled={page.running > 0}
                  title={`${button.tipTitle}\n${button.tip}`}
                  onClick={() => press(button)}
                >
                  <img src={button.icon} alt="" width={32} height={32} />
                  <span>{button.label}</span>
                </button>
              ))}
            </div>
            <div className="ribbon-group-label">{group.label}</div>
          </div>
        ))}
      </div>
    </nav>
  );
}
