import { Button, Field, Input, Text } from "@fluentui/react-components";
import { useId, useRef, useState, type FormEvent } from "react";
import { localTime, localToday } from "../../commands";
import type { Language } from "../../locales";
import { logTexts } from "../../locales/pane/log";
import type { CellPlace, QuarterView } from "../../workbook";
import { keepLogger, useChosenRep } from "../chosenRep";
import { loadExcel } from "../excelWork";
import { GoToRow } from "../GoToRow";
import { LabelledSelect } from "../LabelledSelect";
import { LightMark } from "../LightMark";
import { QuarterFrame, type ViewProps } from "../QuarterFrame";
import { useViewStyles } from "../viewStyles";
import { useWrite } from "../useWrite";
import { WriteOutcome } from "../WriteOutcome";
import { blankForm, followUpRow, knownCustomers, logHints, logProblems, nextDates, type LogForm } from "./logModel";

/** A quick form for one contact with a customer; it fills the first blank row of the log. */
export default function LogView(props: ViewProps) {
  return <QuarterFrame {...props}>{(view) => <LogFields language={props.language} view={view} />}</QuarterFrame>;
}

interface LogFieldsProps {
  readonly language: Language;
  readonly view: QuarterView;
}

/** Now; where the workbook fixes another day as today, this time of that day. */
function momentIn({ today }: QuarterView): string {
  return `${today === localToday() ? localToday() : today}T${localTime()}`;
}

function LogFields({ language, view }: LogFieldsProps) {
  const styles = useViewStyles();
  const texts = logTexts[language];
  const { members, calendar } = view.input;
  const [repKey, chooseRep] = useChosenRep(members);
  const [form, setForm] = useState<LogForm>(() => blankForm(repKey, view.today));
  const [isAsked, setAsked] = useState(false);
  const [saved, setSaved] = useState<CellPlace | null>(null);
  const { state, write, reset } = useWrite();
  /** The same until it is saved, so that a second try knows what the first one wrote. */
  const entry = useRef<{ readonly id: string; readonly at: string } | null>(null);
  const customers = knownCustomers(view);
  const listId = useId();
  const change = (fields: Partial<LogForm>): void => {
    if (state.kind !== "rest") reset();
    setForm({ ...form, ...fields });
  };
  const setCustomer = (customer: string): void => {
    const known = customers.find(({ name }) => name === customer);
    change({ customer, ...(known && form.stage === "" && { stage: known.stage }) });
  };
  const problems = logProblems(form);
  const problemOf = (field: keyof typeof problems): string | undefined => {
    const problem = problems[field];
    return isAsked && problem ? texts[problem] : undefined;
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (Object.keys(problems).length > 0) return;
    write(
      async () => {
        const { appendRow, newRowId } = await loadExcel();
        const { id, at } = (entry.current ??= { id: newRowId(), at: momentIn(view) });
        const written = await appendRow("followUps", { ...followUpRow(form, view, at), id });
        if (!("place" in written)) return written;
        keepLogger(form.repKey);
        setSaved(written.place);
        return null;
      },
      () => {
        entry.current = null;
        setAsked(false);
        setForm(blankForm(form.repKey, view.today));
      },
    );
  };
  const message = (field: keyof typeof problems) => {
    const text = problemOf(field);
    return text === undefined ? {} : { validationMessage: text };
  };
  const choices = (table: "stages" | "channels") => [
    { value: "", text: texts.none },
    ...view.book.rows(table).map((row) => row.text("label")).filter((label) => label !== "").map((label) => ({ value: label, text: label })),
  ];
  const dates = nextDates(view.today, calendar);
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <LabelledSelect
        label={texts.rep}
        required
        value={form.repKey}
        problem={problemOf("repKey")}
        onChange={(next) => {
          chooseRep(next);
          change({ repKey: next });
        }}
        options={[{ value: "", text: texts.chooseRep }, ...members.map(({ key, name }) => ({ value: key, text: name }))]}
      />
      <Field label={texts.customer} required {...message("customer")}>
        <Input value={form.customer} list={listId} onChange={(_event, data) => setCustomer(data.value)} />
      </Field>
      <datalist id={listId}>
        {customers.map(({ name }) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <Field label={texts.summary} required {...message("summary")}>
        <Input value={form.summary} onChange={(_event, data) => change({ summary: data.value })} />
      </Field>
      <div className={styles.fields}>
        <LabelledSelect label={texts.stage} value={form.stage} onChange={(stage) => change({ stage })} options={choices("stages")} />
        <LabelledSelect label={texts.channel} value={form.channel} onChange={(channel) => change({ channel })} options={choices("channels")} />
        <Field label={texts.date}>
          <Input type="date" value={form.date} onChange={(_event, data) => change({ date: data.value })} />
        </Field>
        <Field label={texts.amount} {...message("amount")}>
          <Input inputMode="decimal" value={form.amount} onChange={(_event, data) => change({ amount: data.value })} />
        </Field>
      </div>
      <Field label={texts.nextAction}>
        <Input value={form.nextAction} onChange={(_event, data) => change({ nextAction: data.value })} />
      </Field>
      <Field label={texts.nextDate}>
        <Input type="date" value={form.nextDate} onChange={(_event, data) => change({ nextDate: data.value })} />
      </Field>
      <div className={styles.row} role="group" aria-label={texts.chips}>
        {(["tomorrow", "inThreeDays", "nextMonday", "nextWeek"] as const).map((chip) => (
          <Button key={chip} size="small" shape="circular" aria-pressed={form.nextDate === dates[chip]} onClick={() => change({ nextDate: dates[chip] })}>
            {texts.chip[chip]} {dates[chip].slice(5)}
          </Button>
        ))}
      </div>
      <div className={styles.form} role="status">
        {logHints(form, view, momentIn(view)).map((hint) => (
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
