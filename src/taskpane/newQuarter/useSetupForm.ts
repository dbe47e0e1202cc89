import { useRef, useState, useSyncExternalStore } from "react";
import { localToday, onOutcomeChange, outcomeState, runCommand } from "../../commands";
import type { Language } from "../../locales";
import type { Problem, QuarterSetup } from "../../workbook";
import { draftKeeper } from "../state/draftKeeper";
import { loadExcel } from "../state/excelWork";
import { useWrite, type WriteState } from "../state/useWrite";
import { changedForm, withOfficialDays } from "./formPeriod";
import { readForm, setupJson, startForm, type SetupForm } from "./setupForm";

export interface SetupDraft {
  readonly form: SetupForm;
  readonly change: (fields: Partial<SetupForm>) => void;
  /** Puts the official days of the period back in place of one's own. */
  readonly restoreDays: () => void;
  readonly problems: readonly Problem[];
  /** What should be looked at, though it counts. */
  readonly remarks: readonly Problem[];
  /** What the form says; null while something is wrong with it. */
  readonly setup: QuarterSetup | null;
  readonly state: WriteState;
  /** Whether the workbook can be made now. */
  readonly isReady: boolean;
  /** Leaves the setup in the document and presses the command; closes the form once the workbook is made. */
  readonly submit: () => void;
}

const draft = draftKeeper<SetupForm>();

/** What is typed into the form, checked at every key; it outlasts a look at another view. */
export function useSetupForm(language: Language, onClose: () => void): SetupDraft {
  const today = localToday();
  const [form, setForm] = useState<SetupForm>(() => draft.kept() ?? startForm(today, language));
  const { running } = useSyncExternalStore(onOutcomeChange, outcomeState);
  const { state, write } = useWrite();
  const isMade = useRef(false);
  const read = readForm(form, today);
  const setup = "setup" in read ? read.setup : null;
  const isReady = setup !== null && running === null;
  const keep = (next: SetupForm): void => {
    draft.keep(next);
    setForm(next);
  };
  const make = async () => {
    const refusal = await (await loadExcel()).saveSetup(setupJson(form));
    if (refusal) return refusal;
    isMade.current = (await runCommand("newQuarter")).status === "done";
    return null;
  };
  const close = (): void => {
    if (!isMade.current) return;
    draft.keep(null);
    onClose();
  };
  return {
    form,
    change: (fields) => keep(changedForm(form, fields)),
    restoreDays: () => keep(withOfficialDays(form)),
    remarks: read.remarks,
    problems: "problems" in read ? read.problems : [],
    setup,
    state,
    isReady,
    submit: () => (isReady ? write(make, close) : undefined),
  };
}
