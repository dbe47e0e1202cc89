import { FluentProvider, MessageBar, MessageBarBody, Text, Title3 } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { onOutcomeChange, outcomeState } from "../commands";
import type { Messages } from "../locales";
import { CommandButtons } from "./CommandButtons";
import { OutcomeMessage } from "./OutcomeMessage";
import { usePaneStyles } from "./paneStyles";
import { usePaneTheme } from "./paneTheme";

export interface PaneProps {
  readonly texts: Messages;
  readonly insideExcel: boolean;
  /** The pane colour of Office's own theme, as "#rrggbb"; left out where Office gives none (Mac and web may not). */
  readonly officeBackground?: string | undefined;
}

/** The whole page: what the product does, its commands, and how the last one ended. */
export function Pane({ texts, insideExcel, officeBackground }: PaneProps) {
  const theme = usePaneTheme(officeBackground);
  const styles = usePaneStyles();
  const { running, last } = useSyncExternalStore(onOutcomeChange, outcomeState);
  return (
    <FluentProvider theme={theme} className={styles.page}>
      <main className={styles.column}>
        <header>
          <Title3 as="h1" className={styles.title}>
            {texts.productName}
          </Title3>
          <ul className={styles.purpose}>
            {texts.purpose.map((line) => (
              <li key={line}>
                <Text>{line}</Text>
              </li>
            ))}
          </ul>
        </header>
        {insideExcel ? (
          <CommandButtons texts={texts} running={running} />
        ) : (
          <MessageBar intent="info" layout="multiline">
            <MessageBarBody>{texts.pane.outsideExcel}</MessageBarBody>
          </MessageBar>
        )}
        <OutcomeMessage texts={texts} running={running} last={last} />
      </main>
    </FluentProvider>
  );
}
