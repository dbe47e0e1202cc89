import { Button, Field, Input, Subtitle2, Text, Textarea } from "@fluentui/react-components";
import { useRef, useState, useSyncExternalStore, type FormEvent } from "react";
import { localToday, onOutcomeChange, outcomeState, runCommand } from "../../commands";
import type { Language } from "../../locales";
import { newQuarterTexts } from "../../locales/pane/newQuarter";
import { draftKeeper } from "../draftKeeper";
import { loadExcel } from "../excelWork";
import { useViewStyles } from "../viewStyles";
import { useWrite } from "../useWrite";
import { WriteOutcome } from "../WriteOutcome";
import { MetricFields } from "./MetricFields";
import { otherProblems, problemsAt } from "./problemPlaces";
import { addMetric, fieldPaths, memberCount, readForm, setupJson, startForm, type MetricForm, type SetupForm } from "./setupForm";

export interface NewQuarterFormProps {
  readonly language: Language;
  readonly onClose: () => void;
}

const draft = draftKeeper<SetupForm>();

/**
 * A quarter of one's own: period, team, members, metrics with targets and split, days off. Nothing is written before it is asked for.
 * What is typed outlasts a look at another view; the form closes when the workbook is made.
 */
export default function NewQuarterForm({ language, onClose }: NewQuarterFormProps) {
  const styles = useViewStyles();
  const texts = newQuarterTexts[language];
  const today = localToday();
  const [form, setForm] = useState<SetupForm>(() => draft.kept() ?? startForm(today, language));
  const { running } = useSyncExternalStore(onOutcomeChange, outcomeState);
  const { state, write } = useWrite();
  const read = readForm(form, today);
  const problems = "problems" in read ? read.problems : [];
  const setup = "setup" in read ? read.setup : null;
  const others = otherProblems(problems, fieldPaths(form.metrics.length), language);
  const change = (fields: Partial<SetupForm>): void => {
    const next = { ...form, ...fields };
    draft.keep(next);
    setForm(next);
  };
  const changeMetric = (index: number, fields: Partial<MetricForm>): void =>
    change({ metrics: form.metrics.map((metric, at) => (at === index ? { ...metric, ...fields } : metric)) });
  const message = (path: string) => {
    const text = problemsAt(problems, path, language);
    return text === undefined ? {} : { validationMessage: text };
  };
  const line = (field: "year" | "quarter" | "team" | "manager", path: string) => (
    <Field label={texts[field]} {...message(path)}>
      <Input value={form[field]} onChange={(_event, data) => change({ [field]: data.value })} />
    </Field>
  );
  const block = (field: "members" | "holidays" | "workdays", hint: string) => (
    <Field label={texts[field]} hint={hint} {...message(`$.${field}`)}>
      <Textarea value={form[field]} resize="vertical" rows={field === "members" ? 4 : 2} onChange={(_event, data) => change({ [field]: data.value })} />
    </Field>
  );
  const isMade = useRef(false);
  const close = (): void => {
    if (!isMade.current) return;
    draft.keep(null);
    onClose();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (setup === null || running !== null) return;
    write(async () => {
      const refusal = await (await loadExcel()).saveSetup(setupJson(form));
      if (refusal) return refusal;
      isMade.current = (await runCommand("newQuarter")).status === "done";
      return null;
    }, close);
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate aria-labelledby="new-quarter-heading">
      <Subtitle2 as="h2" id="new-quarter-heading" className={styles.heading}>
        {texts.heading}
      </Subtitle2>
      <div className={styles.fields}>
        {line("year", "$.period.year")}
        {line("quarter", "$.period.quarter")}
        {line("team", "$.team")}
        {line("manager", "$.manager")}
      </div>
      {block("members", `${texts.membersRead(memberCount(form))}${texts.membersHint}`)}
      <Text weight="semibold" as="h3" className={styles.heading}>
        {texts.metrics}
      </Text>
      <ul className={styles.list}>
        {form.metrics.map((metric, index) => (
          <MetricFields
            key={metric.id}
            language={language}
            metric={metric}
            index={index}
            memberCount={memberCount(form)}
            problems={problems}
            setup={setup}
            onChange={(fields) => changeMetric(index, fields)}
            onRemove={() => change({ metrics: form.metrics.filter((_, at) => at !== index) })}
          />
        ))}
      </ul>
      <div className={styles.row}>
        <Button size="small" onClick={() => change({ metrics: addMetric(form.metrics, texts.newMetric) })}>
          {texts.add}
        </Button>
      </div>
      {block("holidays", texts.datesHint)}
      {block("workdays", texts.datesHint)}
      <div role="status">
        {problems.length > 0 && <Text>{texts.problems(problems.length)}</Text>}
        {others.length > 0 && (
          <ul>
            {others.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        )}
      </div>
      <div className={styles.row}>
        <Button type="submit" appearance="primary" disabledFocusable={setup === null || running !== null}>
          {texts.make}
        </Button>
        <Button onClick={onClose}>{texts.back}</Button>
      </div>
      {state.kind === "problem" && <WriteOutcome language={language} state={state} done="" />}
    </form>
  );
}
