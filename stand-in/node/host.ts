/** An open page of the add-in and the workbook behind it, as tests and the command line use them. */

import type { DOMWindow } from "jsdom";
import type { Workbook } from "../../src/file/model";
import type { Input } from "../typing/parseInput";
import { typeBlock } from "../typing/typeBlock";
import type { TypingOptions, TypingReport } from "../typing/typeBlock";
import type { Bridge } from "../wire/bridge";
import { createCounters } from "../wire/counters";
import type { Counters } from "../wire/counters";
import type { FaultPoint } from "../wire/faults";
import type { HostSession } from "../wire/session";

export interface Host {
  /** The page's window. */
  readonly window: DOMWindow & { Office: typeof Office; Excel: typeof Excel };
  readonly workbook: Workbook;
  readonly session: HostSession;
  readonly bridge: Bridge;
  /** What the add-in sent since the last reset. */
  readonly counters: Counters;
  resetCounters(): void;
  /** Errors that the page did not catch, in order. */
  readonly pageErrors: readonly string[];
  press(button: string): Promise<{ completed: true }>;
  /** Makes the n-th batch or action from now on fail, once. */
  failAt(point: FaultPoint | null, code?: string): void;
  /** Members that Excel refuses from now on; null takes it back. */
  refuse(member: RegExp | null): void;
  beginCellEdit(): void;
  endCellEdit(): void;
  readOnly: boolean;
  /**
   * Ends what the page listens to, once it has begun to: nothing that happens in the workbook reaches it from now on, so that only
   * commands send requests. @throws when the page never listens
   */
  stopListening(): Promise<void>;
  /** Types a block of cells as a person does: validations, growing tables, recalculation, events. */
  type(sheetName: string, address: string, values: readonly (readonly (Input | null)[])[], options?: TypingOptions): Promise<TypingReport>;
  /** Recalculates after the workbook was changed directly. */
  recalculate(): Promise<void>;
  /** Runs code with the page's Excel and Office. */
  call<T>(run: (page: Host["window"]) => Promise<T> | T): Promise<T>;
  close(): Promise<void>;
}

/** Milliseconds for a page to begin to listen. */
const LISTENING_LIMIT = 60_000;

export class NodeHost implements Host {
  constructor(
    readonly session: HostSession,
    readonly bridge: Bridge,
    readonly window: Host["window"],
    readonly pageErrors: readonly string[],
    private readonly closeServer: () => Promise<void>,
  ) {}

  get workbook(): Workbook {
    return this.session.state.workbook;
  }

  get counters(): Counters {
    return this.session.counters;
  }

  resetCounters(): void {
    this.session.counters = createCounters();
  }

  press(button: string): Promise<{ completed: true }> {
    return this.bridge.press(button);
  }

  failAt(point: FaultPoint | null, code?: string): void {
    this.session.faults.failAt(point, code);
  }

  refuse(member: RegExp | null): void {
    this.session.faults.refuse(member);
  }

  beginCellEdit(): void {
    this.session.editingCell = true;
  }

  endCellEdit(): void {
    this.session.editingCell = false;
  }

  get readOnly(): boolean {
    return this.workbook.readOnly;
  }

  set readOnly(value: boolean) {
    this.workbook.readOnly = value;
  }

  async stopListening(): Promise<void> {
    const { eventTargets } = this.session.state;
    const deadline = performance.now() + LISTENING_LIMIT;
    while (eventTargets.size === 0) {
      if (performance.now() > deadline) throw new Error(["The page listens to nothing.", ...this.pageErrors].join("\n"));
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    eventTargets.clear();
  }

  async type(sheetName: string, address: string, values: readonly (readonly (Input | null)[])[], options?: TypingOptions): Promise<TypingReport> {
    const report = typeBlock(this.session.state, sheetName, address, values, options);
    await this.session.recalculate();
    this.bridge.sendEvents();
    return report;
  }

  async recalculate(): Promise<void> {
    this.session.state.needsRecalculation = true;
    await this.session.recalculate();
  }

  async call<T>(run: (page: Host["window"]) => Promise<T> | T): Promise<T> {
    return await run(this.window);
  }

  async close(): Promise<void> {
    this.window.close();
    await this.closeServer();
  }
}
