/** When Excel calculates in a batch: after each write, or once at its end where the add-in suspends calculation. The count is for tests. */

import type { HostState } from "../hostState";

export class BatchCalculation {
  private isDue = false;

  constructor(
    private readonly host: HostState,
    private readonly calculated: () => void = () => undefined,
  ) {}

  /** Carries out an action and notes whether cells depend on what it did. */
  around<T>(run: () => T): T {
    const { host } = this;
    const before = host.needsRecalculation;
    host.needsRecalculation = false;
    try {
      return run();
    } finally {
      if (host.needsRecalculation) this.note();
      host.needsRecalculation ||= before;
    }
  }

  /** True where this Excel calculates in earnest before the next action. */
  get isDueAtOnce(): boolean {
    return this.host.needsRecalculation && !this.host.suspendsCalculation && this.host.quirks.has("calculatesEachWrite");
  }

  /** The batch is over, and with it what was suspended. */
  end(): void {
    if (this.isDue) this.calculated();
    this.host.suspendsCalculation = false;
    this.host.newNames.clear();
  }

  private note(): void {
    if (this.host.suspendsCalculation) this.isDue = true;
    else this.calculated();
  }
}
