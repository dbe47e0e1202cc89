/**
 * When Excel calculates in a batch: after each write. While the add-in suspends calculation, only when it asks for it; what it leaves
 * uncalculated at the end waits for the next calculation. The count is for tests.
 */

import { recalculateIfNeeded } from "../hostState";
import type { HostState } from "../hostState";

export class BatchCalculation {
  private isDue = false;

  constructor(
    private readonly host: HostState,
    private readonly calculated: () => void = () => undefined,
  ) {}

  /** Carries out an action and calculates where this Excel does so before the next one; else before values are read, and at the end. */
  async around<T>(run: () => T): Promise<T> {
    const { host } = this;
    const before = host.needsRecalculation;
    host.needsRecalculation = false;
    let result: T;
    try {
      result = run();
    } finally {
      if (host.needsRecalculation) this.note();
      host.needsRecalculation ||= before;
    }
    if (host.calculates) await this.calculateNow();
    else if (host.needsRecalculation && host.quirks.has("calculatesEachWrite")) await recalculateIfNeeded(host);
    return result;
  }

  /** The batch is over, and with it what was suspended. */
  end(): void {
    this.host.suspendsCalculation = false;
    if (this.isDue) this.host.waitsForCalculation = true;
    this.host.newNames.clear();
  }

  private note(): void {
    if (this.host.suspendsCalculation) this.isDue = true;
    else this.calculated();
  }

  private async calculateNow(): Promise<void> {
    const { host } = this;
    const { suspendsCalculation } = host;
    Object.assign(host, { calculates: false, suspendsCalculation: false, waitsForCalculation: false });
    await recalculateIfNeeded(host);
    host.suspendsCalculation = suspendsCalculation;
    this.isDue = false;
    this.calculated();
  }
}
