import { Button, Text } from "@fluentui/react-components";
import { lazy, Suspense, useState, useSyncExternalStore } from "react";
import { onOutcomeChange, outcomeState } from "../../commands";
import { messages, type Language } from "../../locales";
import { shellTexts } from "../../locales/pane/shell";
import { CommandButtons } from "../parts/CommandButtons";
import { draftKeeper } from "../state/draftKeeper";
import { OutcomeMessage } from "../parts/OutcomeMessage";
import { usePaneStyles } from "../styles/paneStyles";

const NewQuarterForm = lazy(() => import(/* webpackChunkName: "newQuarter" */ "../newQuarter/NewQuarterForm"));

const openForm = draftKeeper<true>();

/** What the product does in three lines, its commands, the form for a quarter of one's own, and how the last command ended. */
export function StartView({ language }: { readonly language: Language }) {
  const styles = usePaneStyles();
  const texts = messages(language);
  const { running, last } = useSyncExternalStore(onOutcomeChange, outcomeState);
  const [isFormOpen, setFormOpen] = useState(openForm.kept() ?? false);
  const showForm = (isOpen: boolean): void => {
    openForm.keep(isOpen || null);
    setFormOpen(isOpen);
  };
  return (
    <>
      <ul className={styles.purpose}>
        {texts.purpose.map((line) => (
          <li key={line}>
            <Text>{line}</Text>
          </li>
        ))}
      </ul>
      {isFormOpen ? (
        <Suspense fallback={<Text>{shellTexts[language].loading}</Text>}>
          <NewQuarterForm language={language} onClose={() => showForm(false)} />
        </Suspense>
      ) : (
        <>
          <CommandButtons texts={texts} running={running} />
          <Button className={styles.start} onClick={() => showForm(true)} disabledFocusable={running !== null}>
            {shellTexts[language].custom}
          </Button>
        </>
      )}
      <OutcomeMessage language={language} texts={texts} running={running} last={last} />
    </>
  );
}
