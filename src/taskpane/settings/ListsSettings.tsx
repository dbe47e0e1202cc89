import { Field, Textarea } from "@fluentui/react-components";
import { checkNames, joinChanges, type QuarterView } from "../../workbook";
import { settingsTexts } from "../../locales/pane/settings";
import { useViewStyles } from "../viewStyles";
import { linesOf } from "../typedText";
import { problemAt } from "./cellsOfForm";
import { editedLists, entriesOf, listChanges } from "./listModel";
import { SettingsSection, type SettingsProps } from "./SettingsSection";
import { stagesChanges, stagesForm, stagesProblems } from "./stagesModel";
import { TextField } from "./TextField";
import { useDraft } from "./useDraft";

type ListId = keyof typeof editedLists;
type ListsForm = Readonly<Record<ListId, string>>;

const listIds = Object.keys(editedLists) as ListId[];

const listsForm = (view: QuarterView) =>
  Object.fromEntries(listIds.map((id) => [id, entriesOf(view, editedLists[id]).join("\n")])) as ListsForm;
const listsChanges = (form: ListsForm, base: QuarterView) =>
  joinChanges(listIds.map((id) => listChanges(base, editedLists[id], linesOf(form[id]))));

/** Lists of choices and of words, an entry a line. */
export function ListsSettings({ language, view, onSaved }: SettingsProps) {
  const texts = settingsTexts[language];
  const draft = useDraft(view, listsForm);
  const problems = listIds.map((id) => ({ id, found: checkNames(linesOf(draft.form[id])) }));
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
      {problems.map(({ id, found }) => {
        const problem = problemAt(found, "$", language);
        return (
          <Field key={id} label={editedLists[id].label[language]} {...(problem === undefined ? {} : { validationMessage: problem })}>
            <Textarea
              rows={4}
              resize="vertical"
              value={draft.form[id]}
              onChange={(_event, data) => draft.change({ ...draft.form, [id]: data.value })}
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
