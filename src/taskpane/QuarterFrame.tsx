import { ProgressBar, Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Language } from "../locales";
import { shellTexts } from "../locales/pane/shell";
import type { QuarterView } from "../workbook";
import { ProblemMessage } from "./ProblemMessage";
import { usePaneStyles } from "./paneStyles";
import { useQuarter } from "./useQuarter";

/** What every view of the pane is given. */
export interface ViewProps {
  readonly language: Language;
  readonly onStart: () => void;
}

export interface QuarterFrameProps extends ViewProps {
  readonly children: (view: QuarterView, readAgain: () => void) => ReactNode;
}

/** Reads the quarter for a view and stands in for it while there is none to show. */
export function QuarterFrame({ language, onStart, children }: QuarterFrameProps) {
  const styles = usePaneStyles();
  const { reading, readAgain } = useQuarter(language);
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
