import { Button, Field, Input } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import { addDays } from "../../core";
import type { Language } from "../../locales";
import { laggingTexts } from "../../locales/pane/lagging";
import type { QuarterView } from "../../workbook";
import { loadExcel } from "../state/excelWork";
import { isNoDay } from "../forms/typedDay";
import { entryOf } from "../state/entryOf";
import { useWrite } from "../state/useWrite";
import { useViewStyles } from "../styles/viewStyles";
import { WriteOutcome } from "../parts/WriteOutcome";
import { actionRow, type ActionEntry, type LagItem } from "./laggingModel";

/** A week to act is what the weekly meeting looks back on. */
const daysToAct = 7;

export interface ActionFormProps {
  readonly language: Language;
  readonly view: QuarterView;
  readonly item: LagItem;
  readonly onClose: () => void;
}

/** Asks what will be done about a lag and puts it into the first blank row of the action list. */
export function ActionForm({ language, view, item, onClose }: ActionFormProps) {
  const styles = useViewStyles();
  const texts = laggingTexts[language];
  const [form, setForm] = useState<ActionEntry>(() => ({
    measure: "",
    owner: String(view.book.named("qb_manager") ?? item.rep),
    due: addDays(view.today, daysToAct),
  }));
  const [isAsked, setAsked] = useState(false);
  const [saved, setSaved] = useState<{ readonly form: ActionEntry; readonly sheet: string } | null>(null);
  const { state, write, reset } = useWrite();
  const change = (fields: Partial<ActionEntry>): void => {
    reset();
    setForm((now) => ({ ...now, ...fields }));
  };
  const isMissing = form.measure.trim() === "";
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (isMissing || isNoDay(form.due)) return;
    let sheet = "";
    write(
      async () => {
        const { appendRow, newRowId } = await loadExcel();
        const { id } = entryOf(form, view.today, newRowId);
        const written = await appendRow("actions", { ...actionRow(item, view.language, form), id });
        if (!("place" in written)) return written;
        sheet = written.place.sheet;
        return null;
      },
      () => setSaved({ form, sheet }),
    );
  };
  const done = texts.saved(saved?.sheet ?? "");
  if (saved?.form === form) return <WriteOutcome language={language} state={{ kind: "done" }} done={done} />;
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <Field label={texts.measure} required {...(isAsked && isMissing ? { validationMessage: texts.needed } : {})}>
        <Input value={form.measure} autoFocus onChange={(_event, { value }) => change({ measure: value })} />
      </Field>
      <div className={styles.fields}>
        <Field label={texts.owner}>
          <Input value={form.owner} onChange={(_event, { value }) => change({ owner: value })} />
        </Field>
        <Field label={texts.due} {...(isAsked && isNoDay(form.due) ? { validationMessage: texts.needDate } : {})}>
          <Input type="date" value={form.due} onChange={(_event, { value }) => change({ due: value })} />
        </Field>
      </div>
      <div className={styles.row}>
        <Button type="submit" appearance="primary" disabledFocusable={state.kind === "busy"}>
          {texts.save}
        </Button>
        <Button onClick={onClose}>{texts.cancel}</Button>
      </div>
      <WriteOutcome language={language} state={state} done={done} />
    </form>
  );
}
