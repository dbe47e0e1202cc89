import { useEffect, useState } from "react";
import type { QuarterView } from "../../workbook";

export interface Draft<Form> {
  readonly form: Form;
  /** The reading that the fields began with: what is written is compared with it. */
  readonly base: QuarterView;
  readonly isChanged: boolean;
  /** The fields hold more than was just saved, and the workbook has not been read since: until then nothing can be saved. */
  readonly isOutdated: boolean;
  readonly change: (form: Form) => void;
  readonly discard: () => void;
  /** The form was written: what was typed since stays, and is compared with the next reading. */
  readonly keepNewer: (saved: Form) => void;
}

interface Typed<Form> {
  readonly form: Form;
  readonly base: QuarterView;
  /** The reading before what was saved; the next one becomes the base. */
  readonly outdated: QuarterView | null;
}

/** Drafts by the function that reads their form: they outlast a look at another view of the pane. */
const kept = new WeakMap<object, Typed<unknown>>();

/** Fields that show what the workbook says until somebody types; from then on what others change is not mixed in. */
export function useDraft<Form>(view: QuarterView, read: (view: QuarterView) => Form): Draft<Form> {
  const [draft, setDraft] = useState(() => (kept.get(read) as Typed<Form> | undefined) ?? null);
  useEffect(() => {
    if (draft) kept.set(read, draft);
    else kept.delete(read);
  }, [draft, read]);
  const isOutdated = draft !== null && draft.outdated !== null;
  useEffect(() => {
    setDraft((now) => (now === null || now.outdated === null || now.outdated === view ? now : { ...now, base: view, outdated: null }));
  }, [view]);
  return {
    form: draft?.form ?? read(view),
    base: draft?.base ?? view,
    isChanged: draft !== null,
    isOutdated,
    change: (form) => setDraft((now) => ({ form, base: now?.base ?? view, outdated: now?.outdated ?? null })),
    discard: () => setDraft(null),
    keepNewer: (saved) => {
      // Also when another view has been opened meanwhile.
      if (kept.get(read)?.form === saved) kept.delete(read);
      setDraft((now) => (now === null || now.form === saved ? null : { ...now, outdated: view }));
    },
  };
}
