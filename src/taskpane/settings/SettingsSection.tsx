import { Button, Text } from "@fluentui/react-components";
import type { FormEvent, ReactNode } from "react";
import type { Language } from "../../locales";
import { settingsTexts } from "../../locales/pane/settings";
import { isIdle, type CellChanges, type QuarterView } from "../../workbook";
import { loadExcel } from "../excelWork";
import { useViewStyles } from "../viewStyles";
import { useWrite } from "../useWrite";
import { WriteOutcome } from "../WriteOutcome";
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
export function SettingsSection<Form>({ language, title, note, isOpen = false, draft, problemCount, changesOf, onSaved, children }: SettingsSectionProps<Form>) {
  const styles = useViewStyles();
  const own = useSettingsStyles();
  const texts = settingsTexts[language];
  const { state, write, reset } = useWrite();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!draft.isChanged || problemCount > 0) return;
    const changes = changesOf(draft.form, draft.base);
    const saved = (): void => {
      draft.discard();
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
    <details className={own.section} open={isOpen}>
      <summary className={own.summary}>{title}</summary>
      <form className={styles.form} onSubmit={submit} onChange={state.kind === "done" ? reset : undefined} noValidate aria-label={title}>
        {note !== undefined && <Text className={styles.quiet}>{note}</Text>}
        {children}
        <div className={styles.row}>
          <Button type="submit" appearance="primary" disabledFocusable={!draft.isChanged || problemCount > 0 || state.kind === "busy"}>
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
