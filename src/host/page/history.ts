/** Undo and redo: what the workbook was before each change, and where the selection stood. */

import type { Workbook } from "../model";
import { copyWorkbook, restoreWorkbook } from "./snapshot";

interface Step {
  before: Workbook;
  /** Who made the change: changes of one run of the add-in are undone together. */
  by: "person" | "add-in";
}

const STEPS_KEPT = 40;

export class History {
  private undoSteps: Step[] = [];
  private redoSteps: Step[] = [];

  get canUndo(): boolean {
    return this.undoSteps.length > 0;
  }

  get canRedo(): boolean {
    return this.redoSteps.length > 0;
  }

  /** To be called before each change. */
  record(workbook: Workbook, by: Step["by"]): void {
    this.redoSteps = [];
    if (by === "add-in" && this.undoSteps.at(-1)?.by === "add-in") return;
    this.undoSteps.push({ before: copyWorkbook(workbook), by });
    if (this.undoSteps.length > STEPS_KEPT) this.undoSteps.shift();
  }

  /** Forgets the last recorded step, when the change that it was for did not take place. */
  drop(): void {
    this.undoSteps.pop();
  }

  undo(workbook: Workbook): boolean {
    return exchange(workbook, this.undoSteps, this.redoSteps);
  }

  redo(workbook: Workbook): boolean {
    return exchange(workbook, this.redoSteps, this.undoSteps);
  }

  clear(): void {
    this.undoSteps = [];
    this.redoSteps = [];
  }
}

function exchange(workbook: Workbook, from: Step[], to: Step[]): boolean {
  const step = from.pop();
  if (!step) return false;
  to.push({ before: copyWorkbook(workbook), by: step.by });
  restoreWorkbook(workbook, step.before);
  return true;
}
