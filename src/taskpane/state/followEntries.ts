import { errorText } from "../../locales/errorText";
import { localTime, onOutcomeChange } from "../../commands";
import type { CommandResult, EntryFiller } from "../../excel";
import { watchEdits } from "../../excel/watchEdits";
import { loadExcel } from "./excelWork";

/**
 * Listens to edits and has begun rows of the log filled; returns the function that ends it. The code that works on the workbook is
 * loaded with the first edit, not before: opening the pane stays quick.
 */
export function followEntries(told: (problem: CommandResult | null) => void): () => void {
  let filler: EntryFiller | null = null;
  let isOver = false;
  const tell = (problem: CommandResult | null): void => (isOver ? undefined : told(problem));
  const fail = (error: unknown): void => tell({ code: "unexpected", facts: { text: errorText(error) } });
  const watching = watchEdits((event) => {
    Promise.all([loadExcel(), import("./chosenRep")]).then(([{ entryFiller }, { loggerOf }]) => {
      filler ??= entryFiller({ time: localTime, rep: loggerOf, told: tell });
      filler.see(event);
    }, fail);
  });
  watching.catch(fail);
  const stopListening = onOutcomeChange(() => filler?.lookAgain());
  return () => {
    isOver = true;
    filler?.end();
    stopListening();
    watching.then((end) => end()).catch(fail);
  };
}
