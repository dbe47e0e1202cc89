import { Button, Field, Input } from "@fluentui/react-components";
import { useId } from "react";
import type { Language } from "../../locales";
import { logTexts } from "../../locales/pane/log";
import type { QuarterView } from "../../workbook";
import { LabelledSelect } from "../parts/LabelledSelect";
import { MemberSelect } from "../parts/MemberSelect";
import { titledText } from "../parts/titledText";
import { useViewStyles } from "../styles/viewStyles";
import { knownCustomers, knownProjects, nextDates, otherAmountHeader, type ProblemField } from "./logModel";
import type { LogDraft } from "./useLogForm";

export interface LogFieldsProps {
  readonly language: Language;
  readonly view: QuarterView;
  readonly draft: LogDraft;
}

/** The fields of one contact. */
export function LogFields(props: LogFieldsProps) {
  const { language, view, draft } = props;
  const styles = useViewStyles();
  const texts = logTexts[language];
  const { form, change, problemOf } = draft;
  const rep = problemOf("repKey");
  const select = (field: "stage" | "channel", table: "stages" | "channels") => (
    <LabelledSelect
      label={texts[field]}
      value={form[field]}
      onChange={(value) => change({ [field]: value })}
      options={[{ value: "", text: texts.none }, ...labelsOf(view, table).map((text) => ({ value: text, text }))]}
    />
  );
  return (
    <>
      <MemberSelect
        label={titledText(texts.rep, view, language)}
        required
        value={form.repKey}
        problem={rep && titledText(texts[rep], view, language)}
        onChange={(repKey) => change({ repKey })}
        members={view.settings.members}
        first={texts.chooseRep}
      />
      <CustomerField {...props} />
      <ProjectField {...props} />
      <LogField {...props} field="summary" required />
      <div className={styles.fields}>
        {select("stage", "stages")}
        {select("channel", "channels")}
        <LogField {...props} field="date" kind="date" />
        <LogField {...props} field="amount" kind="decimal" />
      </div>
      <LogField {...props} field="nextAction" />
      <LogField {...props} field="nextDate" kind="date" />
      <NextDates {...props} />
    </>
  );
}

/** Entries of a list of the workbook, without blank ones. */
function labelsOf({ book }: QuarterView, table: "stages" | "channels"): readonly string[] {
  return book.rows(table).map((row) => row.text("label")).filter((text) => text !== "");
}

/** Takes anything. */
type FreeField = "project" | "nextAction";

interface LogFieldProps extends LogFieldsProps {
  readonly field: Exclude<ProblemField, "repKey"> | FreeField;
  readonly kind?: "text" | "date" | "decimal";
  readonly required?: boolean;
  /** The id of a list of suggestions. */
  readonly list?: string;
  readonly onType?: (value: string) => void;
}

function LogField({ language, view, draft, field, kind = "text", required = false, list, onType }: LogFieldProps) {
  const texts = logTexts[language];
  const problem = field === "nextAction" || field === "project" ? undefined : draft.problemOf(field);
  return (
    <Field label={(field === "amount" && otherAmountHeader(view)) || texts[field]} required={required} {...(problem && { validationMessage: texts[problem] })}>
      <Input
        type={kind === "date" ? "date" : "text"}
        value={draft.form[field]}
        {...(kind === "decimal" && { inputMode: "decimal" })}
        {...(list !== undefined && { list })}
        onChange={(_event, { value }) => (onType ? onType(value) : draft.change({ [field]: value }))}
      />
    </Field>
  );
}

/** Suggests customers of earlier rows. A project of the customer who stood there before goes with that customer. */
function CustomerField(props: LogFieldsProps) {
  const { view, draft } = props;
  const listId = useId();
  const choose = (customer: string): void => {
    const { form } = draft;
    const isOthers = knownProjects(view, form.customer).includes(form.project) && !knownProjects(view, customer).includes(form.project);
    draft.change({ customer, ...(isOthers && { project: "" }) });
  };
  return (
    <>
      <LogField {...props} field="customer" required list={listId} onType={choose} />
      <Suggestions id={listId} texts={knownCustomers(view)} />
    </>
  );
}

/** Which of a customer's projects it is about; of a customer without any nobody is asked. */
function ProjectField(props: LogFieldsProps) {
  const { view, draft } = props;
  const listId = useId();
  const projects = knownProjects(view, draft.form.customer);
  if (projects.length === 0 && draft.form.project === "") return null;
  return (
    <>
      <LogField {...props} field="project" list={listId} />
      <Suggestions id={listId} texts={projects} />
    </>
  );
}

function Suggestions({ id, texts }: { readonly id: string; readonly texts: readonly string[] }) {
  return (
    <datalist id={id}>
      {texts.map((text) => (
        <option key={text} value={text} />
      ))}
    </datalist>
  );
}

/** One press for the days on which a next step is mostly due. */
function NextDates({ language, view, draft }: LogFieldsProps) {
  const styles = useViewStyles();
  const texts = logTexts[language];
  const dates = nextDates(view.today, view.settings.calendar);
  const isChosen = (day: string): boolean => draft.form.nextDate === day;
  return (
    <div className={styles.row} role="group" aria-label={texts.chips}>
      {(["tomorrow", "inThreeDays", "nextMonday", "nextWeek"] as const).map((chip) => (
        <Button
          key={chip}
          size="small"
          shape="circular"
          aria-pressed={isChosen(dates[chip])}
          onClick={() => draft.change({ nextDate: dates[chip] })}
        >
          {texts.chip[chip]} {dates[chip].slice(5)}
        </Button>
      ))}
    </div>
  );
}
