import { MessageBar, MessageBarBody, MessageBarTitle, ProgressBar, Subtitle2, Text } from "@fluentui/react-components";
import type { Outcome } from "../commands";
import type { CommandId, Messages, OutcomeStatus } from "../locales";
import { usePaneStyles } from "./paneStyles";

const INTENTS: Readonly<Record<OutcomeStatus, "success" | "warning" | "error">> = {
  done: "success",
  refused: "warning",
  failed: "error",
};

export interface OutcomeMessageProps {
  readonly texts: Messages;
  readonly running: CommandId | null;
  readonly last: Outcome | null;
}

/** The command under way, then how the last one ended. Status is told by icon, word and colour. */
export function OutcomeMessage({ texts, running, last }: OutcomeMessageProps) {
  const styles = usePaneStyles();
  return (
    <section className={styles.section} aria-labelledby="outcome-heading" aria-live="polite">
      <Subtitle2 as="h2" id="outcome-heading" className={styles.heading}>
        {texts.pane.outcomeHeading}
      </Subtitle2>
      {running !== null && (
        <div className={styles.command}>
          <Text>{texts.pane.running(texts.commands[running].label)}</Text>
          <ProgressBar aria-label={texts.commands[running].label} />
        </div>
      )}
      {last === null ? <Text className={styles.hint}>{texts.pane.noOutcomeYet}</Text> : <Ended texts={texts} outcome={last} />}
    </section>
  );
}

function Ended({ texts, outcome }: { readonly texts: Messages; readonly outcome: Outcome }) {
  const styles = usePaneStyles();
  const title = `${texts.commands[outcome.command].label} – ${texts.pane.status[outcome.status]}`;
  return (
    <MessageBar intent={INTENTS[outcome.status]} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        <div>{outcome.message}</div>
        {outcome.details !== undefined && outcome.details.length > 0 && (
          <ul className={styles.details}>
            {outcome.details.map((line, index) => (
              <li key={index}>{line}</li>
            ))}
          </ul>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
