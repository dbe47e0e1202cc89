import { useEffect, useState, type FormEvent } from "react";
import type { CellPlace, QuarterView } from "../../workbook";
import { keepLogger, useChosenRep } from "../state/chosenRep";
import { draftKeeper } from "../state/draftKeeper";
import { loadExcel } from "../state/excelWork";
import { entryOf } from "../state/entryOf";
import { useWrite, type WriteState } from "../state/useWrite";
import { blankForm, followUpRow, isBlankForm, logProblems, type LogForm, type LogProblem, type ProblemField } from "./logModel";

export interface LogDraft {
  readonly form: LogForm;
  readonly change: (fields: Partial<LogForm>) => void;
  readonly submit: (event: FormEvent) => void;
  /** What is wrong with a field, once saving was asked for. */
  readonly problemOf: (field: ProblemField) => LogProblem | undefined;
  readonly state: WriteState;
  /** Where the last row was written. */
  readonly saved: CellPlace | null;
}

const draft = draftKeeper<LogForm>();

/**
 * The form as it is typed, and saving it. It outlasts a look at another view; while nothing is typed its date is the day that counts as
 * today. What is typed while a row is being saved stays in the form, for a row of its own.
 */
export function useLogForm(view: QuarterView): LogDraft {
  const { members } = view.settings;
  const [repKey, chooseRep] = useChosenRep(members);
  const [form, setForm] = useState<LogForm>(() => draft.kept() ?? blankForm(repKey, view.today));
  const [day, setDay] = useState(view.today);
  const [isAsked, setAsked] = useState(false);
  const [saved, setSaved] = useState<CellPlace | null>(null);
  const { state, write, reset } = useWrite();
  const problems = logProblems(form, view);
  useEffect(() => draft.keep(isBlankForm(form) ? null : form), [form]);
  if (day !== view.today) {
    setDay(view.today);
    if (isBlankForm(form)) setForm({ ...form, date: view.today });
  }
  const change = (fields: Partial<LogForm>): void => {
    reset();
    if (fields.repKey !== undefined) chooseRep(fields.repKey);
    setForm((now) => ({ ...now, ...fields }));
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (state.kind === "busy") return;
    setAsked(true);
    if (Object.keys(problems).length > 0) return;
    write(
      async () => {
        const { appendRow, newRowId } = await loadExcel();
        const { id, at } = entryOf(form, view.today, newRowId);
        const row = followUpRow(form, view, at);
        const written = await appendRow("followUps", { ...row, id });
        if (!("place" in written)) return written;
        keepLogger(String(row["rep"]));
        setSaved(written.place);
        return null;
      },
      () => {
        if (draft.kept() === form) draft.keep(null);
        setAsked(false);
        setForm((now) => (now === form ? blankForm(form.repKey, view.today) : now));
      },
    );
  };
  return { form, change, submit, problemOf: (field) => (isAsked ? problems[field] : undefined), state, saved };
}
