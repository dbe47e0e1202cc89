import { Button, Text } from "@fluentui/react-components";
import type { Language } from "../../locales";
import { logTexts } from "../../locales/pane/log";
import type { QuarterView } from "../../workbook";
import { GoToRow } from "../GoToRow";
import { LightMark } from "../LightMark";
import { QuarterFrame, type ViewProps } from "../QuarterFrame";
import { momentOn } from "../entryOf";
import { useViewStyles } from "../viewStyles";
import { WriteOutcome } from "../WriteOutcome";
import { LogFields } from "./LogFields";
import { logHints } from "./logModel";
import { useLogForm } from "./useLogForm";

/** A quick form for one contact with a customer; it fills the first blank row of the log. */
export default function LogView(props: ViewProps) {
  return <QuarterFrame {...props}>{(view) => <LogForm language={props.language} view={view} />}</QuarterFrame>;
}

function LogForm({ language, view }: { readonly language: Language; readonly view: QuarterView }) {
  const styles = useViewStyles();
  const texts = logTexts[language];
  const draft = useLogForm(view);
  const { form, state, saved } = draft;
  return (
    <form className={styles.form} onSubmit={draft.submit} noValidate>
      <LogFields language={language} view={view} draft={draft} />
      <div className={styles.form} role="status">
        {logHints(form, view, momentOn(view.today)).map((hint) => (
          <LightMark key={hint} tone="amber" text={texts[hint]} />
        ))}
      </div>
      <Button type="submit" appearance="primary" disabledFocusable={state.kind === "busy"}>
        {texts.save}
      </Button>
      <Text size={200} className={styles.quiet}>
        {texts.enterSaves}
      </Text>
      <WriteOutcome language={language} state={state} done={texts.saved} />
      {state.kind === "done" && saved && <GoToRow language={language} place={saved} about={texts.saved} />}
    </form>
  );
}
