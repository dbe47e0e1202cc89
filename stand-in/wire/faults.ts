/** Injected failures: a test says at which batch or action Excel gives up, to prove that nothing is lost. */

export type FaultPoint = { batch: number } | { action: number };

export class FaultPlan {
  private point: FaultPoint | null = null;
  private code = "GeneralException";
  private batches = 0;
  private actions = 0;
  private refused: RegExp | null = null;

  /** Counts start at 1 with the next batch of the add-in; the fault strikes once. Null takes the plan back. */
  failAt(point: FaultPoint | null, code = "GeneralException"): void {
    this.point = point;
    this.code = code;
    this.batches = 0;
    this.actions = 0;
  }

  /** The code to fail with when the batch that begins now is the one, else null. */
  strikeBatch(): string | null {
    this.batches += 1;
    return this.point && "batch" in this.point && this.point.batch === this.batches ? this.disarm() : null;
  }

  /** The code to fail with when the action that begins now is the one, else null. */
  strikeAction(): string | null {
    this.actions += 1;
    return this.point && "action" in this.point && this.point.action === this.actions ? this.disarm() : null;
  }

  /** Members that this Excel refuses for good, such as page set-up without a printer: /^PageLayout\./; null for none. */
  refuse(member: RegExp | null): void {
    this.refused = member;
  }

  get isRefusing(): boolean {
    return this.refused !== null;
  }

  /** @param member "PageLayout.zoom" */
  isRefused(member: string): boolean {
    return this.refused?.test(member) === true;
  }

  private disarm(): string {
    this.point = null;
    return this.code;
  }
}
