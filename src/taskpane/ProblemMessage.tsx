import { Button, MessageBar, MessageBarActions, MessageBarBody, Text } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { resultText } from "../commands";
import type { CommandResult } from "../excel";
import type { Language } from "../locales";
import { shellTexts } from "../locales/pane/shell";
import { usePaneStyles } from "./paneStyles";

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

/** Details that can be copied with one press; where the clipboard is closed to the pane, they are selected instead. */
export function CopyableDetails({ language, text }: { readonly language: Language; readonly text: string }) {
  const styles = usePaneStyles();
  const texts = shellTexts[language];
  const place = useRef<HTMLPreElement>(null);
  const [isCopied, setCopied] = useState(false);
  const select = (): void => {
    if (place.current) window.getSelection()?.selectAllChildren(place.current);
  };
  const copy = (): void => {
    const clipboard = navigator.clipboard as Clipboard | undefined;
    if (!clipboard) select();
    else clipboard.writeText(text).then(() => setCopied(true), select);
  };
  return (
    <div className={styles.command}>
      <Text weight="semibold">{texts.details}</Text>
      <pre ref={place} className={styles.pre}>
        {text}
      </pre>
      <Button size="small" className={styles.start} onClick={copy}>
        {isCopied ? texts.copied : texts.copy}
      </Button>
    </div>
  );
}
