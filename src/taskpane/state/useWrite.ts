import { useRef, useState } from "react";
import type { CommandResult } from "../../excel";
import { unexpected } from "./useQuarter";

export type WriteState =
  | { readonly kind: "rest" }
  | { readonly kind: "busy" }
  | { readonly kind: "done" }
  | { readonly kind: "problem"; readonly result: CommandResult };

export interface Write {
  readonly state: WriteState;
  /** Does nothing while something is being carried out: what asks for it keeps what was typed and does not close. */
  readonly write: (work: () => Promise<CommandResult | null>, done?: () => void) => void;
  /** Forgets how the last one ended; one that is being carried out goes on. */
  readonly reset: () => void;
}

/** Carries out something that was asked for, once at a time, and keeps how it ended. */
export function useWrite(): Write {
  const [state, setState] = useState<WriteState>({ kind: "rest" });
  const isBusy = useRef(false);
  const end = (next: WriteState): void => {
    isBusy.current = false;
    setState(next);
  };
  const write = (work: () => Promise<CommandResult | null>, done?: () => void): void => {
    if (isBusy.current) return;
    isBusy.current = true;
    setState({ kind: "busy" });
    work().then(
      (result) => {
        end(result === null ? { kind: "done" } : { kind: "problem", result });
        if (result === null) done?.();
      },
      (error: unknown) => end({ kind: "problem", result: unexpected(error) }),
    );
  };
  return { state, write, reset: () => (isBusy.current ? undefined : setState({ kind: "rest" })) };
}
