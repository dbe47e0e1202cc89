/** Reminders that a person put off, with the reason; kept in the document's settings, so that colleagues see why. */

const snoozesKey = "quarterbook.snoozes";

export interface Snooze {
  /** What the reminder is about; see the Today view. */
  readonly id: string;
  /** ISO date: shown again from this day on. */
  readonly until: string;
  readonly reason: string;
}

/** What the document carries; entries that are no snoozes are passed over. */
export function readSnoozes(): readonly Snooze[] {
  const carried: unknown = Office.context.document.settings.get(snoozesKey);
  return Array.isArray(carried) ? carried.filter(isSnooze) : [];
}

/** Keeps the snoozes in the document; rejects with Office's message when it cannot be written. */
export function saveSnoozes(snoozes: readonly Snooze[]): Promise<void> {
  return saveSetting(snoozesKey, snoozes);
}

/** Writes one setting of the document. Where that fails it has its former value again, so that nothing saved later carries it along. */
export function saveSetting(key: string, value: unknown): Promise<void> {
  const { settings } = Office.context.document;
  const former: unknown = settings.get(key);
  settings.set(key, value);
  return new Promise((resolve, reject) => {
    settings.saveAsync((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve();
      else {
        if (former === null || former === undefined) settings.remove(key);
        else settings.set(key, former);
        reject(new Error(result.error.message));
      }
    });
  });
}

function isSnooze(value: unknown): value is Snooze {
  if (typeof value !== "object" || value === null) return false;
  const { id, until, reason } = value as Partial<Record<keyof Snooze, unknown>>;
  return typeof id === "string" && typeof until === "string" && typeof reason === "string";
}
