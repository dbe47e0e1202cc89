import { Checkbox, Text } from "@fluentui/react-components";
import { fieldLabel, ruleEntries, type RuleKey } from "../../templates";
import { problemText } from "../../workbook";
import { settingsTexts } from "../../locales/pane/settings";
import { labelOf } from "../../locales/pane/shell";
import { useViewStyles } from "../styles/viewStyles";
import { rulesChanges, rulesForm, rulesProblems, type RuleForm } from "./models/rulesModel";
import { SettingsSection, type SettingsProps } from "./SettingsSection";
import { TextField } from "./TextField";
import { useDraft } from "./useDraft";

/** Each rule with its thresholds and its switch. */
export function RulesSettings({ language, view, onSaved }: SettingsProps) {
  const styles = useViewStyles();
  const texts = settingsTexts[language];
  const draft = useDraft(view, rulesForm);
  const problems = rulesProblems(draft.form, draft.base);
  const change = (key: RuleKey, changed: Partial<RuleForm>): void =>
    draft.change({ ...draft.form, [key]: { ...draft.form[key], ...changed } });
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
        {ruleEntries.map(([key, rule]) => (
          <li key={key} className={styles.card}>
            <Text weight="semibold">{rule.label[language]}</Text>
            <Text size={200} className={styles.quiet}>
              {rule.meaning[language]}
            </Text>
            <div className={styles.fields}>
              {Object.entries(rule.fields).map(([field, limit]) => {
                const problem = problems[`${key} ${field}`];
                const { numbers } = draft.form[key];
                return (
                  <TextField
                    key={field}
                    label={fieldLabel(limit, language)}
                    kind="number"
                    value={numbers[field] ?? ""}
                    problem={problem && problemText(problem, language)}
                    onChange={(value) => change(key, { numbers: { ...numbers, [field]: value } })}
                  />
                );
              })}
            </div>
            {rule.hasSwitch && (
              <Checkbox
                className={styles.check}
                label={texts.ruleOn}
                aria-label={labelOf({ action: texts.ruleOn, about: rule.label[language] }, language)}
                checked={draft.form[key].on}
                onChange={(_event, data) => change(key, { on: data.checked === true })}
              />
            )}
          </li>
        ))}
      </ul>
    </SettingsSection>
  );
}
