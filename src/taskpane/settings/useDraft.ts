import { useState } from "react";
import type { QuarterView } from "../../workbook";

export interface Draft<Form> {
  readonly form: Form;
  /** The reading that the fields began with: what is written is compared with it. */
  readonly base: QuarterView;
  readonly isChanged: boolean;
  readonly change: (form: Form) => void;
  readonly discard: () => void;
}

/** Fields that show what the workbook says until somebody types; from then on what others change is not mixed in. */
export function useDraft<Form>(view: QuarterView, read: (view: QuarterView) => Form): Draft<Form> {
  const [draft, setDraft] = useState<{ readonly form: Form; readonly base: QuarterView } | null>(null);
  const base = draft?.base ?? view;
  return {
    form: draft?.form ?? read(view),
    base,
    isChanged: draft !== null,
    change: (form) => setDraft({ form, base }),
    discard: () => setDraft(null),
  };
}
