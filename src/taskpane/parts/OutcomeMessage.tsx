import { Subtitle2, Text } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import type { Outcome } from "../../commands";
import type { CommandId, Language, Messages } from "../../locales";
import { usePaneStyles } from "../styles/paneStyles";

const OutcomeDetails = lazy(() => import(/* webpackChunkName: "outcome" */ "./OutcomeDetails"));

export interface OutcomeMessageProps {
  readonly language: Language;
  readonly texts: Messages;
  readonly running: CommandId | null;
  readonly last: Outcome | null;
}

/** The command under way, then how the last one ended. */
export function OutcomeMessage({ language, texts, running, last }: OutcomeMessageProps) {
  const styles = usePaneStyles();
  return (
    <section className={styles.section} aria-labelledby="outcome-heading" aria-live="polite">
      <Subtitle2 as="h2" id="outcome-heading" className={styles.heading}>
        {texts.pane.outcomeHeading}
      </Subtitle2>
      {last === null && <Text className={styles.hint}>{texts.pane.noOutcomeYet}</Text>}
      {(running !== null || last !== null) && (
        <Suspense fallback={<Text>{running === null ? (last?.message ?? "") : texts.pane.running(texts.commands[running].label)}</Text>}>
          <OutcomeDetails language={language} texts={texts} running={running} last={last} />
        </Suspense>
      )}
    </section>
  );
}
