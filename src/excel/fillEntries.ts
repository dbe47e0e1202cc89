/**
 * Fills 录入时间 and what else can be told for a person who types straight into a log: by event, only blank cells, only in
 * rows that the edit begins. Edits of colleagues elsewhere and the add-in's own writes are left alone, so nothing goes round.
 */
import { lookUpEntryLogs, type EntryLog } from "./read/knownLog";
import { fillRows, type EntryDefaults, type EntryEdit } from "./entries/fillRows";
import { runInExcel } from "./wire/officeErrors";
import type { CommandResult } from "./commandResult";
import { errorText } from "../locales/errorText";

export interface EntryOptions extends EntryDefaults {
  /** Told when cells could not be filled, and with null when they were. */
  readonly told: (problem: CommandResult | null) => void;
}

export interface EntryFiller {
  /** To be told of every edit, whoever made it. */
  readonly see: (event: Excel.WorksheetChangedEventArgs) => void;
  /** To be called when a log may have come or gone. */
  readonly lookAgain: () => void;
  readonly end: () => void;
}

/** Milliseconds until a cell that is being edited is asked for again. */
const patience = 1_000;

/** Sees to one edit after the other. No request goes out for an edit on another sheet, or in columns with which no row begins. */
export function entryFiller(options: EntryOptions): EntryFiller {
  let logs: readonly EntryLog[] | undefined;
  let isOver = false;
  let work = Promise.resolve();
  const lookAgain = (): void => {
    logs = undefined;
  };
  const seeTo = async (edit: EntryEdit): Promise<void> => {
    if (isOver) return;
    const outcome = await runInExcel(async (context) => {
      logs ??= await lookUpEntryLogs(context);
      for (const log of logs) {
        const filling = await fillRows(context, log, edit, options);
        if (filling !== "nothing") return filling;
      }
      return "nothing" as const;
    });
    if (outcome === "moved") lookAgain();
    if (outcome === "moved" || isEditMode(outcome)) {
      await new Promise((resolve) => setTimeout(resolve, patience));
      await seeTo(edit);
    } else if (outcome !== "nothing") options.told(outcome === "filled" ? null : outcome);
  };
  return {
    see: (event) => {
      if (event.changeType !== "RangeEdited") lookAgain();
      if (!isOwnTyping(event)) return;
      const edit = { address: event.address, sheetId: event.worksheetId, before: event.details?.valueBefore as EntryEdit["before"] };
      work = work.then(() => seeTo(edit)).catch((error: unknown) => options.told(unforeseen(error)));
    },
    lookAgain,
    end: () => {
      isOver = true;
    },
  };
}

function isEditMode(outcome: unknown): boolean {
  return typeof outcome === "object" && outcome !== null && "code" in outcome && outcome.code === "editMode";
}

/** A row that a table takes in while it is typed into comes as an edit too. */
function isOwnTyping({ source, changeType, triggerSource }: Excel.WorksheetChangedEventArgs): boolean {
  return source === "Local" && triggerSource !== "ThisLocalAddin" && changeType === "RangeEdited";
}

function unforeseen(error: unknown): CommandResult {
  return { code: "unexpected", facts: { text: errorText(error) } };
}
