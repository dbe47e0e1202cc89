/** Keeps what somebody is typing into a form while another view is shown; it lasts as long as the pane. */
export interface DraftKeeper<Draft> {
  readonly kept: () => Draft | null;
  /** null forgets it. */
  readonly keep: (draft: Draft | null) => void;
}

export function draftKeeper<Draft>(): DraftKeeper<Draft> {
  let draft: Draft | null = null;
  return {
    kept: () => draft,
    keep: (next) => {
      draft = next;
    },
  };
}
