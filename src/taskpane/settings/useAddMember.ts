import { useState } from "react";
import { holdCommands, localToday } from "../../commands";
import type { Language } from "../../locales";
import type { CellPlace, Problem, QuarterView } from "../../workbook";
import { loadExcel } from "../state/excelWork";
import { useWrite, type WriteState } from "../state/useWrite";
import { cellsOfNewMember, newMemberForm, newMemberProblems, targetsOf, type NewMemberForm } from "./models/newMemberModel";

export interface AddingMember {
  readonly form: NewMemberForm;
  /** Path of the new member in a setup file, and what is wrong there. */
  readonly path: string;
  readonly problems: readonly Problem[];
  /** What should be looked at there, though it counts. */
  readonly remarks: readonly Problem[];
  readonly canAdd: boolean;
  readonly state: WriteState;
  /** Who was added last, the first cell of that person's targets, and what else there is to tell. */
  readonly added: { readonly name: string; readonly targets: CellPlace | null; readonly notes: readonly string[] };
  readonly type: (field: keyof NewMemberForm, value: string) => void;
  readonly add: () => void;
}

/** The form for somebody who joins, and the work of adding. */
export function useAddMember(language: Language, view: QuarterView, onSaved: () => void): AddingMember {
  const [typed, setTyped] = useState<NewMemberForm | null>(null);
  const [added, setAdded] = useState<{ name: string; notes: readonly string[] }>({ name: "", notes: [] });
  const { state, write, reset } = useWrite();
  const form = typed ?? newMemberForm(view);
  const { path, problems, remarks } = newMemberProblems(form, view);
  const canAdd = form.name.trim() !== "" && problems.length === 0 && state.kind !== "busy";
  const add = (): void => {
    if (!canAdd) return;
    const member = cellsOfNewMember(form);
    write(
      async () => {
        const release = holdCommands();
        if (!release) return { code: "busy", facts: {} };
        try {
          const result = await (await loadExcel()).addMember(member, { language, today: localToday() });
          onSaved();
          if (!("notes" in result)) return result;
          setAdded({ name: member.name, notes: result.notes });
          return null;
        } finally {
          release();
        }
      },
      () => setTyped(null),
    );
  };
  const type = (field: keyof NewMemberForm, value: string): void => {
    reset();
    setTyped({ ...form, [field]: value });
  };
  const targets = state.kind === "done" ? targetsOf(added.name, view) : null;
  return { form, path, problems, remarks, canAdd, state, added: { ...added, targets }, type, add };
}
