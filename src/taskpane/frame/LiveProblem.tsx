import { Text } from "@fluentui/react-components";
import type { CommandResult } from "../../excel";
import { resultText, type Language } from "../../locales";
import { PlainNotice } from "../parts/PlainNotice";

export interface LiveProblemProps {
  readonly language: Language;
  /** What does not happen by itself. */
  readonly lost: string;
  readonly problem: CommandResult | null;
}

/** Says that something which follows the workbook by itself does not, and why; nothing while all is well. */
export function LiveProblem({ language, lost, problem }: LiveProblemProps) {
  if (problem === null) return null;
  return (
    <div role="status">
      <PlainNotice>
        <Text>
          {lost} {resultText(problem, language)}
        </Text>
      </PlainNotice>
    </div>
  );
}
