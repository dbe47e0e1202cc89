/** Reminders that a person put off, with the reason; kept in the document's settings, so that colleagues see why. */
import { saveSetting } from "./savedSettings";

const snoozesKey = "quarterbook.snoozes";

export interface Snooze {
  /** What the reminder is about; see the Today view. */
  readonly id: string;
  /** ISO date: shown again from this day on. */
  readonly until: string;
  readonly reason: string;
}

/** What the document carries at this moment, colleagues' snoozes included; entries that are no snoozes are passed over. */
export async function readSnoozes(): Promise<readonly Snooze[]> {
  await refreshSettings();
  const carried: unknown = Office.context.document.settings.get(snoozesKey);
  return Array.isArray(carried) ? carried.filter(isSnooze) : [];
}

/** Puts a reminder off and leaves all others as they are; gives all snoozes. Rejects as saveSetting does. */
export async function keepSnooze(snooze: Snooze): Promise<readonly Snooze[]> {
  return saveSnoozes([...without(await readSnoozes(), snooze.id), snooze]);
}

/** Ends a snooze and leaves all others as they are; gives those that remain. Rejects as saveSetting does. */
export async function endSnooze(id: string): Promise<readonly Snooze[]> {
  return saveSnoozes(without(await readSnoozes(), id));
}

function without(snoozes: readonly Snooze[], id: string): readonly Snooze[] {
  return snoozes.filter((one) => one.id !== id);
}

async function saveSnoozes(snoozes: readonly Snooze[]): Promise<readonly Snooze[]> {
  await saveSetting(snoozesKey, snoozes);
  return snoozes;
}

/** Office reads the settings when the page opens, and again only when asked to. */
function refreshSettings(): Promise<void> {
  return new Promise((resolve, reject) => {
    Office.context.document.settings.refreshAsync((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve();
      else reject(new Error(result.error.message));
    });
  });
}

function isSnooze(value: unknown): value is Snooze {
  if (typeof value !== "object" || value === null) return false;
  const { id, until, reason } = value as Partial<Record<keyof Snooze, unknown>>;
  return typeof id === "string" && typeof until === "string" && typeof reason === "string";
}
