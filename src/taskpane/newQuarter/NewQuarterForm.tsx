import { Button, Field, Input, Subtitle2, Text, Textarea } from "@fluentui/react-components";
import type { FormEvent } from "react";
import { monthName, periodName, type Language } from "../../locales";
import { newQuarterTexts } from "../../locales/pane/newQuarter";
import { useViewStyles } from "../styles/viewStyles";
import { OFFICIAL_AS_OF } from "../../workbook";
import { LabelledSelect } from "../parts/LabelledSelect";
import { WriteOutcome } from "../parts/WriteOutcome";
import { MetricFields } from "./MetricFields";
import { fieldMessage, type FieldMessage } from "./fieldMessage";
import { periodKinds, periodOf, type PeriodKind } from "./formPeriod";
import { NamesRead } from "./NamesRead";
import { otherProblems } from "./problemPlaces";
import { addMetric, fieldPaths, memberCount, typedNames, type MetricForm } from "./setupForm";
import { useSetupForm, type SetupDraft } from "./useSetupForm";

export interface NewQuarterFormProps {
  readonly language: Language;
  readonly onClose: () => void;
}

/**
 * A quarter of one's own: period, team, members, metrics with targets and split, days off. Nothing is written before it is asked for.
 * What is typed outlasts a look at another view; the form closes when the workbook is made.
 */
export default function NewQuarterForm({ language, onClose }: NewQuarterFormProps) {
  const styles = useViewStyles();
  const texts = newQuarterTexts[language];
  const draft = useSetupForm(language, onClose);
  const parts = { language, draft };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    draft.submit();
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate aria-labelledby="new-quarter-heading">
      <Subtitle2 as="h2" id="new-quarter-heading" className={styles.heading}>
        {texts.heading}
      </Subtitle2>
      <PeriodFields {...parts} />
      <div className={styles.fields}>
        <LineField {...parts} field="team" path="$.team" />
        <LineField {...parts} field="manager" path="$.manager" />
        <LineField {...parts} field="memberTitle" path="$.memberTitle" hint={texts.memberTitleHint} />
      </div>
      <ListField {...parts} field="members" hint={`${texts.membersRead(memberCount(draft.form))}${texts.membersHint}`} />
      <NamesRead language={language} list={typedNames(draft.form)} />
      <Metrics {...parts} />
      <ListField {...parts} field="holidays" hint={`${texts.officialHint(OFFICIAL_AS_OF)}${texts.datesHint}`} />
      <ListField {...parts} field="workdays" hint={texts.datesHint} />
      {draft.form.hasOwnDays && (
        <div className={styles.row}>
          <Text>{texts.ownDays}</Text>
          <Button size="small" onClick={draft.restoreDays}>
            {texts.restoreDays}
          </Button>
        </div>
      )}
      <Problems {...parts} />
      <div className={styles.row}>
        <Button type="submit" appearance="primary" disabledFocusable={!draft.isReady}>
          {texts.make}
        </Button>
        <Button onClick={onClose}>{texts.back}</Button>
      </div>
      {draft.state.kind === "problem" && <WriteOutcome language={language} state={draft.state} done="" />}
    </form>
  );
}

interface PartProps {
  readonly language: Language;
  readonly draft: SetupDraft;
}

/** What is wrong or should be looked at, at a path of the setup, as its field shows it. */
function messageAt({ language, draft: { problems, remarks } }: PartProps, path: string): FieldMessage {
  return fieldMessage({ problems, remarks }, path, language);
}

/** Which kind of period, and below it the fields of that kind; of a fiscal quarter with the months that it is. */
function PeriodFields(parts: PartProps) {
  const { language, draft: { form, change } } = parts;
  const styles = useViewStyles();
  const texts = newQuarterTexts[language];
  const isFiscal = form.periodKind === "fiscalQuarter";
  const period = isFiscal ? periodOf(form) : null;
  const month = (field: "month" | "fiscalStart") => (
    <LabelledSelect
      label={texts[field]}
      value={form[field]}
      onChange={(value) => change({ [field]: value })}
      options={months.map((number) => ({ value: String(number), text: monthName(number, language) }))}
    />
  );
  return (
    <>
      <LabelledSelect
        label={texts.period}
        value={form.periodKind}
        onChange={(periodKind) => change({ periodKind: periodKind as PeriodKind })}
        options={periodKinds.map((kind) => ({ value: kind, text: texts.periodKinds[kind] }))}
      />
      <div className={styles.fields}>
        {isFiscal && month("fiscalStart")}
        <LineField {...parts} field="year" path="$.period.year" {...(isFiscal && { label: texts.fiscalYear })} />
        {form.periodKind === "month" && month("month")}
        {form.periodKind !== "month" && (
          <LineField {...parts} field="quarter" path="$.period.quarter" {...(period && { hint: periodName(period, language) })} />
        )}
      </div>
    </>
  );
}

const months = Array.from({ length: 12 }, (_, index) => index + 1);

type LineFieldName = "year" | "quarter" | "team" | "manager" | "memberTitle";

interface LineProps extends PartProps {
  readonly field: LineFieldName;
  readonly path: string;
  readonly hint?: string;
  /** Where it is called otherwise than usual. */
  readonly label?: string;
}

function LineField({ field, path, hint, label, ...parts }: LineProps) {
  const { form, change } = parts.draft;
  return (
    <Field label={label ?? newQuarterTexts[parts.language][field]} {...(hint !== undefined && { hint })} {...messageAt(parts, path)}>
      <Input value={form[field]} onChange={(_event, data) => change({ [field]: data.value })} />
    </Field>
  );
}

/** Several entries in one field: people or days. */
function ListField({ field, hint, ...parts }: PartProps & { readonly field: "members" | "holidays" | "workdays"; readonly hint: string }) {
  const { form, change } = parts.draft;
  return (
    <Field label={newQuarterTexts[parts.language][field]} hint={hint} {...messageAt(parts, `$.${field}`)}>
      <Textarea value={form[field]} resize="vertical" rows={field === "members" ? 4 : 2} onChange={(_event, data) => change({ [field]: data.value })} />
    </Field>
  );
}

function Metrics({ language, draft: { form, change, problems, remarks, setup } }: PartProps) {
  const styles = useViewStyles();
  const texts = newQuarterTexts[language];
  const changeMetric = (index: number, fields: Partial<MetricForm>): void =>
    change({ metrics: form.metrics.map((metric, at) => (at === index ? { ...metric, ...fields } : metric)) });
  return (
    <>
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
            remarks={remarks}
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
    </>
  );
}

/** How many problems there are, and those that no field shows. */
function Problems({ language, draft: { form, problems } }: PartProps) {
  const others = otherProblems(problems, fieldPaths(form.metrics.length), language);
  return (
    <div role="status">
      {problems.length > 0 && <Text>{newQuarterTexts[language].problems(problems.length)}</Text>}
      {others.length > 0 && (
        <ul>
          {others.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
