import { Button, MessageBar, MessageBarBody, MessageBarTitle, ProgressBar, Text } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { askStop, PROGRESS_EVENT, type Outcome } from "../../commands";
import type { CommandId, Language, Messages, OutcomeStatus } from "../../locales";
import { shellTexts } from "../../locales/pane/shell";
import { Offers } from "../offers/Offers";
import type { OutcomeMessageProps } from "./OutcomeMessage";
import { usePaneStyles } from "../styles/paneStyles";

const INTENTS: Readonly<Record<OutcomeStatus, "success" | "warning" | "error">> = {
  done: "success",
  refused: "warning",
  failed: "error",
};

/** What the section of the last outcome holds once a command was pressed; loaded then. Status is told by icon, word and colour. */
export default function OutcomeDetails({ language, texts, running, last }: OutcomeMessageProps) {
  return (
    <>
      {running !== null && <Running language={language} texts={texts} command={running} />}
      {last !== null && <Ended texts={texts} outcome={last} />}
      {last?.offers && <Offers language={language} offers={last.offers} />}
    </>
  );
}

/** How far the command is; it can be stopped between two requests to Excel. */
function Running({ language, texts, command }: { readonly language: Language; readonly texts: Messages; readonly command: CommandId }) {
  const styles = usePaneStyles();
  const [done, setDone] = useState<number | null>(null);
  useEffect(() => {
    const note = (event: Event): void => setDone((event as CustomEvent<number>).detail);
    window.addEventListener(PROGRESS_EVENT, note);
    return () => window.removeEventListener(PROGRESS_EVENT, note);
  }, []);
  return (
    <div className={styles.command}>
      <Text>{texts.pane.running(texts.commands[command].label)}</Text>
      <ProgressBar aria-label={texts.commands[command].label} {...(done === null ? {} : { value: done })} />
      {command === "newQuarter" && (
        <Button size="small" className={styles.start} onClick={askStop}>
          {shellTexts[language].stop}
        </Button>
      )}
    </div>
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
