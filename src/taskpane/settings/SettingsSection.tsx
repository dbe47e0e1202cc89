import { Button, Text } from "@fluentui/react-components";
import { useState, type FormEvent, type ReactNode } from "react";
import type { Language } from "../../locales";
import { settingsTexts } from "../../locales/pane/settings";
import { isIdle, type CellChanges, type QuarterView } from "../../workbook";
import { loadExcel } from "../state/excelWork";
import { useViewStyles } from "../styles/viewStyles";
import { useWrite } from "../state/useWrite";
import { WriteOutcome } from "../parts/WriteOutcome";
import { useSettingsStyles } from "./settingsStyles";
import type { Draft } from "./useDraft";

export interface SettingsProps {
  readonly language: Language;
  readonly view: QuarterView;
  readonly onSaved: () => void;
}

interface SettingsSectionProps<Form> {
  readonly language: Language;
  readonly title: string;
  readonly note?: string;
  readonly isOpen?: boolean;
  readonly draft: Draft<Form>;
  /** Fields that cannot be saved as they are. */
  readonly problemCount: number;
  readonly changesOf: (form: Form, base: QuarterView) => CellChanges;
  readonly onSaved: () => void;
  readonly children: ReactNode;
}

/** Fields that are saved together: folded away until asked for, written only when all of them are right. */
export function SettingsSection<Form>(props: SettingsSectionProps<Form>) {
  const { language, title, note, isOpen = false, draft, problemCount, changesOf, onSaved, children } = props;
  const styles = useViewStyles();
  const own = useSettingsStyles();
  const texts = settingsTexts[language];
  const { state, write, reset } = useWrite();
  const [isFirstOpen] = useState(isOpen || draft.isChanged);
  const canSave = draft.isChanged && !draft.isOutdated && problemCount === 0 && state.kind !== "busy";
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!canSave) return;
    const { form, base } = draft;
    const changes = changesOf(form, base);
    const saved = (): void => {
      draft.keepNewer(form);
      onSaved();
    };
    write(async () => (isIdle(changes) ? null : (await loadExcel()).changeCells(changes)), saved);
  };
  const discard = (): void => {
    draft.discard();
    reset();
    onSaved();
  };
  return (
    <details className={own.section} open={isFirstOpen}>
      <summary className={own.summary}>{title}</summary>
      <form className={styles.form} onSubmit={submit} onChange={state.kind === "done" ? reset : undefined} noValidate aria-label={title}>
        {note !== undefined && <Text className={styles.quiet}>{note}</Text>}
        {children}
        <div className={styles.row}>
          <Button type="submit" appearance="primary" disabledFocusable={!canSave}>
            {texts.save}
          </Button>
          <Button onClick={discard} disabledFocusable={!draft.isChanged}>
            {texts.discard}
          </Button>
        </div>
        {problemCount > 0 && <Text role="status">{texts.problems(problemCount)}</Text>}
        <WriteOutcome language={language} state={state} done={texts.saved} />
      </form>
    </details>
  );
}
