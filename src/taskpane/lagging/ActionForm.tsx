import { Button, Field, Input } from "@fluentui/react-components";
import { useRef, useState, type FormEvent } from "react";
import { addDays, isoDate, type IsoDate } from "../../core";
import type { Language } from "../../locales";
import { laggingTexts } from "../../locales/pane/lagging";
import type { QuarterView } from "../../workbook";
import { loadExcel } from "../excelWork";
import { useViewStyles } from "../viewStyles";
import { useWrite } from "../useWrite";
import { WriteOutcome } from "../WriteOutcome";
import { actionRow, type LagItem } from "./laggingModel";

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
  const [measure, setMeasure] = useState("");
  const [owner, setOwner] = useState(String(view.book.named("qb_manager") ?? item.rep));
  const [due, setDue] = useState<IsoDate | null>(addDays(view.today, daysToAct));
  const [isAsked, setAsked] = useState(false);
  const { state, write } = useWrite();
  /** The same until it is saved, so that a second try knows what the first one wrote. */
  const rowId = useRef<string | null>(null);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (measure.trim() === "") return;
    write(async () => {
      const { appendRow, newRowId } = await loadExcel();
      const id = (rowId.current ??= newRowId());
      const written = await appendRow("actions", { ...actionRow(item, view.language, { measure, owner, due }), id });
      return "place" in written ? null : written;
    });
  };
  if (state.kind === "done") return <WriteOutcome language={language} state={state} done={texts.saved} />;
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <Field label={texts.measure} required {...(isAsked && measure.trim() === "" ? { validationMessage: texts.needed } : {})}>
        <Input value={measure} autoFocus onChange={(_event, data) => setMeasure(data.value)} />
      </Field>
      <div className={styles.fields}>
        <Field label={texts.owner}>
          <Input value={owner} onChange={(_event, data) => setOwner(data.value)} />
        </Field>
        <Field label={texts.due}>
          <Input type="date" value={due ?? ""} onChange={(_event, data) => setDue(data.value === "" ? null : isoDate(data.value))} />
        </Field>
      </div>
      <div className={styles.row}>
        <Button type="submit" appearance="primary" disabledFocusable={state.kind === "busy"}>
          {texts.save}
        </Button>
        <Button onClick={onClose}>{texts.cancel}</Button>
      </div>
      <WriteOutcome language={language} state={state} done={texts.saved} />
    </form>
  );
}
