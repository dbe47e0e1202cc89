import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

export type MarkTone = "green" | "amber" | "red" | "none";

const shapes: Readonly<Record<MarkTone, string>> = { green: "●", amber: "◆", red: "▼", none: "–" };

const useStyles = makeStyles({
  mark: { fontWeight: tokens.fontWeightSemibold },
  green: { color: tokens.colorStatusSuccessForeground1 },
  amber: { color: tokens.colorStatusWarningForeground3 },
  red: { color: tokens.colorPaletteRedForeground1 },
  none: { color: tokens.colorNeutralForeground2 },
});

/** A light as shape, word and colour. */
export function LightMark({ tone, text }: { readonly tone: MarkTone; readonly text: string }) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.mark, styles[tone])}>
      <span aria-hidden="true">{shapes[tone]} </span>
      {text}
    </span>
  );
}
