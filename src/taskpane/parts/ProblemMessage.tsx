import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { CommandResult } from "../../excel";
import { resultText, type Language } from "../../locales";
import { shellTexts } from "../../locales/pane/shell";
import { CopyableDetails } from "./CopyableDetails";
import { usePaneStyles } from "../styles/paneStyles";

export interface ProblemMessageProps {
  readonly language: Language;
  readonly result: CommandResult;
  readonly onAgain: () => void;
  /** Leads to where a quarter is made; offered when there is none. */
  readonly onStart?: (() => void) | undefined;
}

/** Why there is nothing to show: what happened, that nothing was lost, what next, and details to copy. */
export function ProblemMessage({ language, result, onAgain, onStart }: ProblemMessageProps) {
  const styles = usePaneStyles();
  const texts = shellTexts[language];
  const isMissing = result.code === "noQuarter" || result.code === "incomplete";
  const details = [result.code, ...(result.details ?? [])].join("\n");
  return (
    <div className={styles.section} role="status">
      <MessageBar intent={isMissing ? "info" : "warning"} layout="multiline">
        <MessageBarBody className={styles.wrapped}>{resultText(result, language)}</MessageBarBody>
        <MessageBarActions>
          {isMissing && onStart !== undefined && (
            <Button appearance="primary" onClick={onStart}>
              {texts.toStart}
            </Button>
          )}
          <Button onClick={onAgain}>{texts.again}</Button>
        </MessageBarActions>
      </MessageBar>
      {!isMissing && <CopyableDetails language={language} text={details} />}
    </div>
  );
}
