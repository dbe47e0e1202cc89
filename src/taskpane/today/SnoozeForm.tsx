import { Button, Field, Input } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import { addDays, type IsoDate } from "../../core";
import type { Snooze } from "../../excel";
import type { Language } from "../../locales";
import { todayTexts } from "../../locales/pane/today";
import { LabelledSelect } from "../parts/LabelledSelect";
import { useViewStyles } from "../styles/viewStyles";

const choices = [1, 3, 7];

export interface SnoozeFormProps {
  readonly language: Language;
  readonly id: string;
  readonly today: IsoDate;
  readonly isBusy: boolean;
  readonly onSave: (snooze: Snooze) => void;
  readonly onClose: () => void;
}

/** Asks for how long a reminder is put off, and why. */
export function SnoozeForm({ language, id, today, isBusy, onSave, onClose }: SnoozeFormProps) {
  const styles = useViewStyles();
  const texts = todayTexts[language];
  const [reason, setReason] = useState("");
  const [days, setDays] = useState("1");
  const [isAsked, setAsked] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isBusy) return;
    setAsked(true);
    if (reason.trim() !== "") onSave({ id, until: addDays(today, Number(days)), reason: reason.trim() });
  };
  const isMissing = isAsked && reason.trim() === "";
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <Field label={texts.snoozeReason} required {...(isMissing ? { validationMessage: texts.needReason } : { hint: texts.snoozeNote })}>
        <Input value={reason} autoFocus onChange={(_event, data) => setReason(data.value)} />
      </Field>
      <LabelledSelect
        label={texts.snoozeDays}
        value={days}
        onChange={setDays}
        options={choices.map((count) => ({ value: String(count), text: texts.days(count) }))}
      />
      <div className={styles.row}>
        <Button type="submit" appearance="primary" disabledFocusable={isBusy}>
          {texts.snoozeSave}
        </Button>
        <Button onClick={onClose}>{texts.cancel}</Button>
      </div>
    </form>
  );
}
