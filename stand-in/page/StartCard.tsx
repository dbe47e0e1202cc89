import type { OpenWorkbook } from "./open/openWorkbook";
import type { PageTexts } from "./texts/pageTexts";
import type { RibbonTab } from "./ribbon/readManifest";
import type { Starter } from "./open/starter";

export interface StartCardProps {
  page: OpenWorkbook;
  tab: RibbonTab;
  texts: PageTexts;
  starters: readonly Starter[];
}

/** What an empty workbook shows first: the add-in's first button, and other ways to begin. */
export function StartCard({ page, tab, texts, starters }: StartCardProps) {
  const first = tab.groups.flatMap((group) => group.buttons).find((button) => button.functionName !== null);
  return (
    <section className="start-card" aria-label={texts.startTitle}>
      <h1>{texts.startTitle}</h1>
      <p>{texts.startText}</p>
      {first && (
        <button type="button" className="start primary" onClick={() => void page.press(first.id)}>
          <img src={first.icon} alt="" width={32} height={32} />
          <span>
            <strong>{first.label}</strong>
            <small>{first.tip}</small>
          </span>
        </button>
      )}
      {starters.map((starter) => (
        <button key={starter.label["en-US"]} type="button" className="start" onClick={() => void starter.start(page)}>
          <span>
            <strong>{starter.label[page.language]}</strong>
            <small>{starter.hint[page.language]}</small>
          </span>
        </button>
      ))}
    </section>
  );
}
