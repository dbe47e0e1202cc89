import { Button, ProgressBar, Text } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import { localToday } from "../../commands";
import { normaliseName } from "../../core";
import { settingsTexts } from "../../locales/pane/settings";
import { loadExcel } from "../excelWork";
import { GoToRow } from "../GoToRow";
import { useViewStyles } from "../viewStyles";
import { useWrite } from "../useWrite";
import { WriteOutcome } from "../WriteOutcome";
import { problemAt } from "./cellsOfForm";
import { cellsOfNewMember, newMemberForm, newMemberProblems, targetsOf, unfinishedMembers, type NewMemberForm } from "./newMemberModel";
import { useSettingsStyles } from "./settingsStyles";
import { TextField } from "./TextField";
import type { SettingsProps } from "./SettingsSection";

/** Somebody joins in the middle of the quarter: a name and days; the workbook gets the rows and columns. */
export function AddMember({ language, view, onSaved }: SettingsProps) {
  const styles = useViewStyles();
  const own = useSettingsStyles();
  const texts = settingsTexts[language];
  const [typed, setTyped] = useState<NewMemberForm | null>(null);
  const [added, setAdded] = useState("");
  const [notes, setNotes] = useState<readonly string[]>([]);
  const { state, write, reset } = useWrite();
  const form = typed ?? newMemberForm(view);
  const { path, problems } = newMemberProblems(form, view);
  const isBusy = state.kind === "busy";
  const canAdd = form.name.trim() !== "" && problems.length === 0 && !isBusy;
  const unfinished = unfinishedMembers(view);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!canAdd) return;
    const member = cellsOfNewMember(form);
    write(
      async () => {
        const result = await (await loadExcel()).addMember(member, { language, today: localToday() });
        onSaved();
        if (!("notes" in result)) return result;
        setNotes(result.notes);
        return null;
      },
      () => {
        setAdded(member.name);
        setTyped(null);
      },
    );
  };
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
      onChange={(value) => {
        reset();
        setTyped({ ...form, [name]: value });
      }}
    />
  );
  const isFull = problems.some((problem) => problem.path === "$.members");
  const place = state.kind === "done" ? targetsOf(added, view) : null;
  return (
    <details className={own.section}>
      <summary className={own.summary}>{texts.addMember}</summary>
      <form className={styles.form} onSubmit={submit} noValidate aria-label={texts.addMember}>
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
        <WriteOutcome language={language} state={state} done={[texts.memberAdded(added), ...notes].join(" ")} />
        {place && (
          <div className={styles.row}>
            <GoToRow language={language} place={place} about={added} />
          </div>
        )}
      </form>
    </details>
  );
}
