import { mergeClasses } from "@fluentui/react-components";
import type { Language } from "../../locales";
import { shellTexts, VIEW_IDS, type ViewId } from "../../locales/pane/shell";
import { usePaneStyles } from "../styles/paneStyles";

export interface NavigationProps {
  readonly language: Language;
  readonly shown: ViewId;
  readonly onShow: (view: ViewId) => void;
}

/** One button per view; they wrap onto a second line where the pane is narrow. */
export function Navigation({ language, shown, onShow }: NavigationProps) {
  const styles = usePaneStyles();
  const texts = shellTexts[language];
  return (
    <nav className={styles.navigation} aria-label={texts.navigation}>
      {VIEW_IDS.map((view) => (
        <button
          key={view}
          type="button"
          className={mergeClasses(styles.tab, view === shown && styles.tabShown)}
          aria-current={view === shown ? "page" : undefined}
          onClick={() => onShow(view)}
        >
          {texts.views[view]}
        </button>
      ))}
    </nav>
  );
}
