import { Checkbox, Field, Textarea } from "@fluentui/react-components";
import { settingsTexts } from "../../locales/pane/settings";
import { useViewStyles } from "../styles/viewStyles";
import { calendarChanges, calendarForm, calendarProblems, calendarRemarks, isWeekWorked } from "./models/calendarModel";
import { problemAt } from "./models/cellsOfForm";
import { SettingsSection, type SettingsProps } from "./SettingsSection";
import { useDraft } from "./useDraft";

/** Days off, make-up days and the days of the week that are not worked. */
export function CalendarSettings({ language, view, onSaved }: SettingsProps) {
  const styles = useViewStyles();
  const texts = settingsTexts[language];
  const draft = useDraft(view, calendarForm);
  const { form, base } = draft;
  const problems = calendarProblems(form, base);
  const remarks = calendarRemarks(form, base);
  const isWorked = isWeekWorked(form);
  const days = (name: "holidays" | "workdays") => {
    const problem = problemAt(problems, `$.${name}`, language);
    const message = problem ?? problemAt(remarks, `$.${name}`, language);
    const state = { validationState: problem === undefined ? "warning" : "error" } as const;
    return (
      <Field label={texts[name]} hint={texts.datesHint} {...(message === undefined ? {} : { validationMessage: message, ...state })}>
        <Textarea
          rows={4}
          resize="vertical"
          value={form[name]}
          onChange={(_event, data) => draft.change({ ...form, [name]: data.value })}
        />
      </Field>
    );
  };
  return (
    <SettingsSection
      language={language}
      title={texts.calendar}
      note={texts.calendarNote}
      draft={draft}
      problemCount={problems.length + (isWorked ? 0 : 1)}
      changesOf={calendarChanges}
      onSaved={onSaved}
    >
      {days("holidays")}
      {days("workdays")}
      <Field label={texts.weekend} {...(isWorked ? {} : { validationMessage: texts.noWorkingDay })}>
        <div className={styles.row} role="group" aria-label={texts.weekend}>
          {texts.weekdays.map((name, day) => (
            <Checkbox
              key={name}
              className={styles.check}
              label={name}
              checked={form.weekend[day] === true}
              onChange={(_event, data) =>
                draft.change({ ...form, weekend: form.weekend.map((isOff, at) => (at === day ? data.checked === true : isOff)) })
              }
            />
          ))}
        </div>
      </Field>
    </SettingsSection>
  );
}
