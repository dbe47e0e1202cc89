import { ProgressBar, Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Language } from "../../locales";
import { shellTexts } from "../../locales/pane/shell";
import type { Shown } from "../../templates";
import type { QuarterView } from "../../workbook";
import { ProblemMessage } from "../parts/ProblemMessage";
import { usePaneStyles } from "../styles/paneStyles";
import { useQuarter } from "../state/useQuarter";

/** What every view of the pane is given. */
export interface ViewProps {
  readonly language: Language;
  readonly onStart: () => void;
}

export interface QuarterFrameProps extends ViewProps {
  /** The columns that the view shows: only tables behind them are read. The whole quarter where nothing is said. */
  readonly shown?: Shown;
  readonly children: (view: QuarterView, readAgain: () => void) => ReactNode;
}

/** Reads the quarter for a view and stands in for it while there is none to show. */
export function QuarterFrame({ language, onStart, shown: columns, children }: QuarterFrameProps) {
  const styles = usePaneStyles();
  const { reading, readAgain } = useQuarter(language, columns ?? null);
  if (reading.kind === "busy") {
    return (
      <div className={styles.command} role="status">
        <Text>{shellTexts[language].reading}</Text>
        <ProgressBar aria-label={shellTexts[language].reading} />
      </div>
    );
  }
  const shown = reading.kind === "ready" ? reading.view : reading.before;
  return (
    <>
      {reading.kind === "problem" && reading.result.code === "editMode" && <Text role="status">{shellTexts[language].waiting}</Text>}
      {reading.kind === "problem" && reading.result.code !== "editMode" && <ProblemMessage language={language} result={reading.result} onAgain={readAgain} onStart={onStart} />}
      {shown !== null && children(shown, readAgain)}
    </>
  );
}
