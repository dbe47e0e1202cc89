import { Field, Textarea } from "@fluentui/react-components";
import { checkNames, joinChanges, type QuarterView } from "../../workbook";
import { settingsTexts } from "../../locales/pane/settings";
import { useViewStyles } from "../styles/viewStyles";
import { linesOf } from "../forms/typedText";
import { problemAt } from "./models/cellsOfForm";
import { editedLists, entriesOf, listChanges, type ListColumn } from "./models/listModel";
import { SettingsSection, type SettingsProps } from "./SettingsSection";
import { stagesChanges, stagesForm, stagesProblems } from "./models/stagesModel";
import { TextField } from "./TextField";
import { useDraft } from "./useDraft";

/** The lines of each list, by its table. */
type ListsForm = Readonly<Record<string, string>>;

const listsForm = (view: QuarterView): ListsForm =>
  Object.fromEntries(editedLists.map((list) => [list.table, entriesOf(view, list).join("\n")]));
const linesIn = (form: ListsForm, { table }: ListColumn) => linesOf(form[table] ?? "");
const listsChanges = (form: ListsForm, base: QuarterView) =>
  joinChanges(editedLists.map((list) => listChanges(base, list, linesIn(form, list))));

/** Lists of choices and of words, an entry a line. */
export function ListsSettings({ language, view, onSaved }: SettingsProps) {
  const texts = settingsTexts[language];
  const draft = useDraft(view, listsForm);
  const problems = editedLists.map((list) => ({ ...list, found: checkNames(linesIn(draft.form, list)) }));
  return (
    <SettingsSection
      language={language}
      title={texts.lists}
      note={texts.listsNote}
      draft={draft}
      problemCount={problems.filter(({ found }) => found.length > 0).length}
      changesOf={listsChanges}
      onSaved={onSaved}
    >
      {problems.map(({ table, label, found }) => {
        const problem = problemAt(found, "$", language);
        return (
          <Field key={table} label={label[language]} {...(problem === undefined ? {} : { validationMessage: problem })}>
            <Textarea
              rows={4}
              resize="vertical"
              value={draft.form[table] ?? ""}
              onChange={(_event, data) => draft.change({ ...draft.form, [table]: data.value })}
            />
          </Field>
        );
      })}
    </SettingsSection>
  );
}

/** The stages of a customer by their names. */
export function StagesSettings({ language, view, onSaved }: SettingsProps) {
  const styles = useViewStyles();
  const texts = settingsTexts[language];
  const draft = useDraft(view, stagesForm);
  const problems = stagesProblems(draft.form);
  return (
    <SettingsSection
      language={language}
      title={texts.stages}
      note={texts.stagesNote}
      draft={draft}
      problemCount={problems.length}
      changesOf={stagesChanges}
      onSaved={onSaved}
    >
      <div className={styles.fields}>
        {draft.form.map((name, index) => (
          <TextField
            key={index}
            label={texts.stage(index + 1)}
            value={name}
            problem={problemAt(problems, `$[${index}]`, language)}
            onChange={(value) => draft.change(draft.form.map((one, at) => (at === index ? value : one)))}
          />
        ))}
      </div>
    </SettingsSection>
  );
}
