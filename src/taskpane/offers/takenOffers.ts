import { useSyncExternalStore } from "react";
import { holdCommands } from "../../commands";
import type { CommandResult, Corrected } from "../../excel";
import type { Offer } from "../../workbook";
import { loadExcel } from "../state/excelWork";
import { unexpected } from "../state/useQuarter";
import type { Choice, Ended } from "./offerModel";

/** How far an offer is that was taken up. One that was refused may be taken up again. */
export type Standing =
  | { readonly kind: "rest" }
  | (Choice & { readonly kind: "busy" })
  | (Ended & { readonly kind: "done" })
  | { readonly kind: "problem"; readonly result: CommandResult };

type Work = (excel: Awaited<ReturnType<typeof loadExcel>>) => Promise<Corrected | CommandResult>;

export interface TakenOffer {
  readonly standing: Standing;
  readonly take: (choice: Choice, work: Work) => void;
}

const untouched: Standing = { kind: "rest" };

/** They outlast a look at another view. */
const standings = new WeakMap<Offer, Standing>();
const listeners = new Set<() => void>();

/** Carries out what is offered, once, while no command runs. */
export function useTakenOffer(offer: Offer): TakenOffer {
  const standing = useSyncExternalStore(onChange, () => standingOf(offer));
  return { standing, take: (choice, work) => void takeUp(offer, choice, work) };
}

async function takeUp(offer: Offer, choice: Choice, work: Work): Promise<void> {
  const { kind } = standingOf(offer);
  if (kind === "busy" || kind === "done") return;
  change(offer, { kind: "busy", ...choice });
  const result = await carriedOut(work).catch(unexpected);
  change(offer, "corrected" in result ? { kind: "done", ...choice, result } : { kind: "problem", result });
}

async function carriedOut(work: Work): Promise<Corrected | CommandResult> {
  const release = holdCommands();
  if (!release) return { code: "busy", facts: {} };
  try {
    return await work(await loadExcel());
  } finally {
    release();
  }
}

function standingOf(offer: Offer): Standing {
  return standings.get(offer) ?? untouched;
}

function change(offer: Offer, next: Standing): void {
  standings.set(offer, next);
  for (const listener of listeners) listener();
}

function onChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
