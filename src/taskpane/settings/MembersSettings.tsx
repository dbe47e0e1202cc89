import { Text } from "@fluentui/react-components";
import { settingsTexts } from "../../locales/pane/settings";
import { LabelledSelect } from "../parts/LabelledSelect";
import { useViewStyles } from "../styles/viewStyles";
import { problemAt } from "./models/cellsOfForm";
import { isLeaving, membersChanges, membersForm, membersProblems, type MemberForm } from "./models/membersModel";
import { SettingsSection, type SettingsProps } from "./SettingsSection";
import { useSettingsStyles } from "./settingsStyles";
import { TextField } from "./TextField";
import { useDraft } from "./useDraft";

/** Names, first and last days of the members, and who takes over from a leaver. */
export function MembersSettings({ language, view, onSaved }: SettingsProps) {
  const styles = useViewStyles();
  const own = useSettingsStyles();
  const texts = settingsTexts[language];
  const draft = useDraft(view, membersForm);
  const { form, base } = draft;
  const problems = membersProblems(form, base);
  const change = (index: number, fields: Partial<MemberForm>): void =>
    draft.change(form.map((member, at) => (at === index ? { ...member, ...fields } : member)));
  return (
    <SettingsSection
      language={language}
      title={texts.members}
      note={texts.membersNote}
      isOpen
      draft={draft}
      problemCount={problems.length}
      changesOf={membersChanges}
      onSaved={onSaved}
    >
      <ul className={styles.list}>
        {form.map((member, index) => {
          const field = (name: "name" | "from" | "to") => (
            <TextField
              label={texts.memberFields[name]}
              kind={name === "name" ? "text" : "date"}
              value={member[name]}
              problem={problemAt(problems, `$.members[${index}].${name}`, language)}
              onChange={(value) => change(index, { [name]: value })}
            />
          );
          const heirs = form.filter(({ key, to }) => key !== member.key && to === "").map(({ key, name }) => ({ value: key, text: name }));
          return (
            <li key={member.key} className={styles.card}>
              {field("name")}
              <div className={own.dates}>
                {field("from")}
                {field("to")}
              </div>
              {isLeaving(member, base) && (
                <LabelledSelect
                  label={texts.successor}
                  value={member.successor}
                  options={[{ value: "unassigned", text: texts.toUnassigned }, { value: "keep", text: texts.keepTarget }, ...heirs]}
                  onChange={(successor) => change(index, { successor })}
                />
              )}
              <Text size={200} className={styles.quiet}>
                {texts.activeDays(view.book.rows("members")[index]?.number("activeDays") ?? 0)}
              </Text>
            </li>
          );
        })}
      </ul>
    </SettingsSection>
  );
}
