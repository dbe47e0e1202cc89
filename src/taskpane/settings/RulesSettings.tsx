import { Checkbox, Text } from "@fluentui/react-components";
import { problemText } from "../../workbook";
import { settingsTexts } from "../../locales/pane/settings";
import { labelOf } from "../../locales/pane/shell";
import { useViewStyles } from "../viewStyles";
import { rulesChanges, rulesForm, rulesProblems, ruleShapes, type RuleForm, type RuleId } from "./rulesModel";
import { SettingsSection, type SettingsProps } from "./SettingsSection";
import { TextField } from "./TextField";
import { useDraft } from "./useDraft";

/** Each rule with its thresholds and its switch. */
export function RulesSettings({ language, view, onSaved }: SettingsProps) {
  const styles = useViewStyles();
  const texts = settingsTexts[language];
  const draft = useDraft(view, rulesForm);
  const problems = rulesProblems(draft.form, draft.base);
  const change = (id: RuleId, fields: Partial<RuleForm>): void => draft.change({ ...draft.form, [id]: { ...draft.form[id], ...fields } });
  return (
    <SettingsSection
      language={language}
      title={texts.rules}
      draft={draft}
      problemCount={Object.keys(problems).length}
      changesOf={rulesChanges}
      onSaved={onSaved}
    >
      <ul className={styles.list}>
        {ruleShapes.map(({ id, second, hasSwitch }) => {
          const field = (name: "threshold" | "second") => {
            const problem = problems[`${id} ${name}`];
            return (
              <TextField
                label={texts.ruleFields[id][name] ?? ""}
                kind="number"
                value={draft.form[id][name]}
                problem={problem && problemText(problem, language)}
                onChange={(value) => change(id, { [name]: value })}
              />
            );
          };
          return (
            <li key={id} className={styles.card}>
              <Text weight="semibold">{texts.ruleNames[id]}</Text>
              <Text size={200} className={styles.quiet}>
                {texts.ruleHints[id]}
              </Text>
              <div className={styles.fields}>
                {field("threshold")}
                {second !== undefined && field("second")}
              </div>
              {hasSwitch && (
                <Checkbox
                  className={styles.check}
                  label={texts.ruleOn}
                  aria-label={labelOf({ action: texts.ruleOn, about: texts.ruleNames[id] }, language)}
                  checked={draft.form[id].on}
                  onChange={(_event, data) => change(id, { on: data.checked === true })}
                />
              )}
            </li>
          );
        })}
      </ul>
    </SettingsSection>
  );
}
