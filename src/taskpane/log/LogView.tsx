import { Button, Text } from "@fluentui/react-components";
import type { Language } from "../../locales";
import { logTexts } from "../../locales/pane/log";
import type { QuarterView } from "../../workbook";
import { GoToRow } from "../parts/GoToRow";
import { LightMark } from "../parts/LightMark";
import { QuarterFrame, type ViewProps } from "../frame/QuarterFrame";
import { momentOn } from "../state/entryOf";
import { useViewStyles } from "../styles/viewStyles";
import { WriteOutcome } from "../parts/WriteOutcome";
import { LogFields } from "./LogFields";
import { logHints, logShown } from "./logModel";
import { useLogForm } from "./useLogForm";

/** A quick form for one contact with a customer; it fills the first blank row of the log. */
export default function LogView(props: ViewProps) {
  return <QuarterFrame {...props} shown={logShown}>{(view) => <LogForm language={props.language} view={view} />}</QuarterFrame>;
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
