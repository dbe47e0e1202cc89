import { useState } from "react";
import type { CommandResult } from "../excel";
import { unexpected } from "./useQuarter";

export type WriteState = { readonly kind: "rest" } | { readonly kind: "busy" } | { readonly kind: "done" } | { readonly kind: "problem"; readonly result: CommandResult };

/** Carries out something that was asked for, once at a time, and keeps how it ended. */
export function useWrite(): { readonly state: WriteState; readonly write: (work: () => Promise<CommandResult | null>, done?: () => void) => void; readonly reset: () => void } {
  const [state, setState] = useState<WriteState>({ kind: "rest" });
  const write = (work: () => Promise<CommandResult | null>, done?: () => void): void => {
    if (state.kind === "busy") return;
    setState({ kind: "busy" });
    work().then(
      (result) => {
        setState(result === null ? { kind: "done" } : { kind: "problem", result });
        if (result === null) done?.();
      },
      (error: unknown) => setState({ kind: "problem", result: unexpected(error) }),
    );
  };
  return { state, write, reset: () => setState({ kind: "rest" }) };
}
