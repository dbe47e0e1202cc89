import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { resultText, type Language } from "../../locales";
import type { WriteState } from "../state/useWrite";

/** How writing ended: done, or what happened and that nothing was lost. */
export function WriteOutcome({
  language,
  state,
  done,
}: {
  readonly language: Language;
  readonly state: WriteState;
  readonly done: string;
}) {
  return (
    <div role="status">
      {state.kind === "done" && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{done}</MessageBarBody>
        </MessageBar>
      )}
      {state.kind === "problem" && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{[resultText(state.result, language), ...(state.result.details ?? [])].join(" ")}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
