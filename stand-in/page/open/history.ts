/** Undo and redo: what the workbook was before each change, and where the selection stood. */

import type { Workbook } from "../../../src/file/model";
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
  /** What could be redone before the last recorded step. */
  private clearedSteps: Step[] = [];

  get canUndo(): boolean {
    return this.undoSteps.length > 0;
  }

  get canRedo(): boolean {
    return this.redoSteps.length > 0;
  }

  /** To be called before each change. */
  record(workbook: Workbook, by: Step["by"]): void {
    this.clearedSteps = this.redoSteps;
    this.redoSteps = [];
    if (by === "add-in" && this.undoSteps.at(-1)?.by === "add-in") return;
    this.undoSteps.push({ before: copyWorkbook(workbook), by });
    if (this.undoSteps.length > STEPS_KEPT) this.undoSteps.shift();
  }

  /** Forgets the last recorded step, when the change that it was for did not take place. */
  drop(): void {
    this.undoSteps.pop();
    this.redoSteps = this.clearedSteps;
  }

  /** Takes back the last recorded step, when the change that it was for was refused half-way. */
  abandon(workbook: Workbook): void {
    const step = this.undoSteps.at(-1);
    if (step) restoreWorkbook(workbook, step.before);
    this.drop();
  }

  /** Takes back the last step; answers with a copy of the workbook as it was until now, or null when there is no step. */
  undo(workbook: Workbook): Workbook | null {
    return exchange(workbook, this.undoSteps, this.redoSteps);
  }

  redo(workbook: Workbook): Workbook | null {
    return exchange(workbook, this.redoSteps, this.undoSteps);
  }

  clear(): void {
    this.undoSteps = [];
    this.redoSteps = [];
    this.clearedSteps = [];
  }
}

function exchange(workbook: Workbook, from: Step[], to: Step[]): Workbook | null {
  const step = from.pop();
  if (!step) return null;
  const present = copyWorkbook(workbook);
  to.push({ before: present, by: step.by });
  restoreWorkbook(workbook, step.before);
  return present;
}
