import { useCallback, useEffect, useRef, useState } from "react";
import { localToday } from "../../commands";
import type { CommandResult } from "../../excel";
import type { Language } from "../../locales";
import type { Shown } from "../../templates";
import type { QuarterView } from "../../workbook";
import { loadExcel } from "./excelWork";
import { followDay } from "./followDay";
import { errorText } from "../../locales/errorText";

/** What a view of the quarter has to show. `before` is what was read before reading failed: it stays, with all that was typed. */
export type QuarterReading =
  | { readonly kind: "busy" }
  | { readonly kind: "problem"; readonly result: CommandResult; readonly before: QuarterView | null }
  | { readonly kind: "ready"; readonly view: QuarterView };

/** Milliseconds from a reading that met a cell being edited to the next one: the person has to finish first. */
const patience = 1_000;

/** Milliseconds of quiet after an edit before the workbook is read again: pasting makes many edits. */
const quietTime = 400;

/**
 * Reads the quarter when the view opens, again after each edit, by whom and wherever it was made, and when another day begins. Reading
 * writes nothing, so edits never follow from it.
 * @param shown the columns that the view shows, the same in every call; null for the whole quarter
 */
export function useQuarter(language: Language, shown: Shown | null): { readonly reading: QuarterReading; readonly readAgain: () => void } {
  const [reading, setReading] = useState<QuarterReading>({ kind: "busy" });
  const latest = useRef(0);
  const readAgain = useCallback(() => {
    const number = (latest.current += 1);
    void readQuarterView(language, shown).then((next) => {
      if (number !== latest.current) return;
      if ("view" in next) setReading({ kind: "ready", view: next.view });
      else setReading((last) => problemAfter(last, next));
    });
  }, [language, shown]);
  useEffect(() => {
    readAgain();
    return followEdits(readAgain, (result) => setReading((last) => problemAfter(last, result)));
  }, [readAgain]);
  useEffect(() => followDay(readAgain), [readAgain]);
  useEffect(() => {
    if (!isEditing(reading)) return undefined;
    const timer = setTimeout(readAgain, patience);
    return () => clearTimeout(timer);
  }, [reading, readAgain]);
  return { reading, readAgain };
}

function isEditing(reading: QuarterReading): boolean {
  return reading.kind === "problem" && reading.result.code === "editMode";
}

async function readQuarterView(language: Language, shown: Shown | null): Promise<{ readonly view: QuarterView } | CommandResult> {
  try {
    const { readView } = await loadExcel();
    return await readView({ language, today: localToday() }, shown);
  } catch (error) {
    return unexpected(error);
  }
}

function problemAfter(last: QuarterReading, result: CommandResult): QuarterReading {
  const before = last.kind === "ready" ? last.view : last.kind === "problem" ? last.before : null;
  return { kind: "problem", result, before };
}

/** Something of our own went wrong, or the document's settings could not be kept; told like any other outcome. */
export function unexpected(error: unknown): CommandResult {
  if (error instanceof Error && error.name === "ReadOnlyDocumentError") return { code: "readOnly", facts: {} };
  return { code: "unexpected", facts: { text: errorText(error) } };
}

/** Calls `changed` after edits have come to rest; returns the function that ends it. */
function followEdits(changed: () => void, failed: (result: CommandResult) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  const watching = loadExcel().then(({ watchEdits }) =>
    watchEdits(() => {
      clearTimeout(timer);
      if (!isOver) timer = setTimeout(changed, quietTime);
    }),
  );
  const fail = (error: unknown): void => {
    if (!isOver) failed(unexpected(error));
  };
  watching.catch(fail);
  return () => {
    isOver = true;
    clearTimeout(timer);
    watching.then((end) => end()).catch(fail);
  };
}
