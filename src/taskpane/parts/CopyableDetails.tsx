import { Button, Text } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Language } from "../../locales";
import { shellTexts } from "../../locales/pane/shell";
import { usePaneStyles } from "../styles/paneStyles";

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
