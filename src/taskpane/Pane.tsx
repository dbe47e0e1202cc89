import { Button, FluentProvider, mergeClasses, Text, Title3 } from "@fluentui/react-components";
import { lazy, Suspense, useState, type ComponentType, type LazyExoticComponent } from "react";
import { chooseLanguage } from "../commands";
import { messages, type Language } from "../locales";
import { shellTexts, type ViewId } from "../locales/pane/shell";
import { Navigation } from "./frame/Navigation";
import type { ViewProps } from "./frame/QuarterFrame";
import { PlainNotice } from "./parts/PlainNotice";
import { ViewBoundary } from "./frame/ViewBoundary";
import { usePaneStyles } from "./styles/paneStyles";
import { isDarkTheme, usePaneTheme } from "./frame/paneTheme";
import { StartView } from "./start/StartView";

type LoadedView = Exclude<ViewId, "start">;

/** Every view but the first is loaded when it is first shown. */
const LOADERS: Readonly<Record<LoadedView, () => Promise<{ default: ComponentType<ViewProps> }>>> = {
  today: () => import(/* webpackChunkName: "today" */ "./today/TodayView"),
  lagging: () => import(/* webpackChunkName: "lagging" */ "./lagging/LaggingView"),
  log: () => import(/* webpackChunkName: "log" */ "./log/LogView"),
  review: () => import(/* webpackChunkName: "review" */ "./review/ReviewView"),
  settings: () => import(/* webpackChunkName: "settings" */ "./settings/SettingsView"),
};

/** Views that were shown. One that could not be loaded is forgotten, so that it is loaded anew when it is shown again. */
const loadedViews = new Map<LoadedView, LazyExoticComponent<ComponentType<ViewProps>>>();

function loadView(id: LoadedView): LazyExoticComponent<ComponentType<ViewProps>> {
  const view = lazy(() =>
    LOADERS[id]().catch((error: unknown) => {
      loadedViews.delete(id);
      throw error;
    }),
  );
  loadedViews.set(id, view);
  return view;
}

export interface PaneProps {
  /** The language at first; the person may change it. */
  readonly language: Language;
  readonly insideExcel: boolean;
  /** Gives the pane colour of Office's own theme at this moment, as "#rrggbb"; undefined where Office gives none (Mac and web may not). */
  readonly officeBackground?: () => string | undefined;
  /** Stands above every view inside Excel; shows nothing as long as all is well. */
  readonly Notices?: ComponentType<{ readonly language: Language }> | undefined;
}

const noBackground = () => undefined;

/** The whole page: name and language, the views' buttons, the view that is shown. */
export function Pane({ language: first, insideExcel, officeBackground = noBackground, Notices }: PaneProps) {
  const theme = usePaneTheme(officeBackground);
  const styles = usePaneStyles();
  const [language, setLanguage] = useState(first);
  const [shown, setShown] = useState<ViewId>("start");
  const changeLanguage = (): void => {
    const next = language === "zh-CN" ? "en-US" : "zh-CN";
    chooseLanguage(next);
    document.documentElement.lang = next;
    document.title = messages(next).productName;
    setLanguage(next);
  };
  return (
    <FluentProvider theme={theme} className={mergeClasses(styles.page, isDarkTheme(theme) && styles.dark, language === "en-US" && styles.latin)}>
      <div className={styles.column}>
        <header className={styles.header}>
          <Title3 as="h1" className={styles.title}>
            {messages(language).productName}
          </Title3>
          <Button size="small" appearance="subtle" lang={language === "zh-CN" ? "en-US" : "zh-CN"} onClick={changeLanguage}>
            {shellTexts[language].otherLanguage}
          </Button>
        </header>
        {insideExcel && <Navigation language={language} shown={shown} onShow={setShown} />}
        <main className={styles.main}>
          {insideExcel && Notices && (
            <ViewBoundary language={language}>
              <Suspense>
                <Notices language={language} />
              </Suspense>
            </ViewBoundary>
          )}
          {insideExcel ? <ShownView key={shown} view={shown} language={language} onStart={() => setShown("start")} /> : <Outside language={language} />}
        </main>
      </div>
    </FluentProvider>
  );
}

function ShownView({ view, language, onStart }: ViewProps & { readonly view: ViewId }) {
  return view === "start" ? <StartView language={language} /> : <LaterView id={view} language={language} onStart={onStart} />;
}

/** A view that is loaded when it is shown; where that failed it can be asked for again, and nothing typed elsewhere is lost. */
function LaterView({ id, language, onStart }: ViewProps & { readonly id: LoadedView }) {
  const [View, setView] = useState(() => loadedViews.get(id) ?? loadView(id));
  return (
    <ViewBoundary language={language} onAgain={() => setView(() => loadView(id))}>
      <Suspense fallback={<Text role="status">{shellTexts[language].loading}</Text>}>
        <View language={language} onStart={onStart} />
      </Suspense>
    </ViewBoundary>
  );
}

function Outside({ language }: { readonly language: Language }) {
  const styles = usePaneStyles();
  const { purpose, pane } = messages(language);
  return (
    <>
      <ul className={styles.purpose}>
        {purpose.map((line) => (
          <li key={line}>
            <Text>{line}</Text>
          </li>
        ))}
      </ul>
      <PlainNotice>
        <Text>{pane.outsideExcel}</Text>
      </PlainNotice>
    </>
  );
}
