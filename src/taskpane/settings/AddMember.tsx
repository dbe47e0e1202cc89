import { Button, ProgressBar, Text } from "@fluentui/react-components";
import { normaliseName } from "../../core";
import { settingsTexts } from "../../locales/pane/settings";
import { GoToRow } from "../parts/GoToRow";
import { useViewStyles } from "../styles/viewStyles";
import { WriteOutcome } from "../parts/WriteOutcome";
import { problemAt } from "./models/cellsOfForm";
import { unfinishedMembers, type NewMemberForm } from "./models/newMemberModel";
import { useSettingsStyles } from "./settingsStyles";
import { TextField } from "./TextField";
import { useAddMember } from "./useAddMember";
import type { SettingsProps } from "./SettingsSection";

/** Somebody joins in the middle of the quarter: a name and days; the workbook gets the rows and columns. */
export function AddMember({ language, view, onSaved }: SettingsProps) {
  const styles = useViewStyles();
  const own = useSettingsStyles();
  const texts = settingsTexts[language];
  const { form, path, problems, remarks, canAdd, state, added, type, add } = useAddMember(language, view, onSaved);
  const isBusy = state.kind === "busy";
  const unfinished = unfinishedMembers(view);
  const isTaken = problems.some(({ key }) => key === "duplicate-name");
  const problemOf = (name: keyof NewMemberForm): string | undefined => {
    if (form.name.trim() === "") return undefined;
    return name === "name" && isTaken ? texts.nameTaken(normaliseName(form.name)) : problemAt(problems, `${path}.${name}`, language);
  };
  const field = (name: keyof NewMemberForm) => (
    <TextField
      label={texts.memberFields[name]}
      kind={name === "name" ? "text" : "date"}
      value={form[name]}
      problem={problemOf(name)}
      remark={problemAt(remarks, `${path}.${name}`, language)}
      onChange={(value) => type(name, value)}
    />
  );
  const isFull = problems.some((problem) => problem.path === "$.members");
  return (
    <details className={own.section}>
      <summary className={own.summary}>{texts.addMember}</summary>
      <form
        className={styles.form}
        noValidate
        aria-label={texts.addMember}
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <Text className={styles.quiet}>{texts.addMemberNote}</Text>
        {unfinished.length > 0 && !isBusy && <Text role="status">{texts.unfinishedMembers(unfinished)}</Text>}
        {field("name")}
        <div className={own.dates}>
          {field("from")}
          {field("to")}
        </div>
        {isFull && <Text role="status">{problemAt(problems, "$.members", language)}</Text>}
        <div className={styles.row}>
          <Button type="submit" appearance="primary" disabledFocusable={!canAdd}>
            {texts.addMemberNow}
          </Button>
        </div>
        {isBusy && (
          <div role="status">
            <Text>{texts.addingMember}</Text>
            <ProgressBar aria-label={texts.addingMember} />
          </div>
        )}
        <WriteOutcome language={language} state={state} done={[texts.memberAdded(added.name), ...added.notes].join(" ")} />
        {added.targets && (
          <div className={styles.row}>
            <GoToRow language={language} place={added.targets} about={added.name} />
          </div>
        )}
      </form>
    </details>
  );
}
