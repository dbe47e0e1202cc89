/** One open workbook with the add-in attached: takes the text of each request and gives the text of the reply. No page, no Node. */

import type { FormulaEngine } from "../engine/engine";
import { noEngine } from "../engine/engine";
import { recalculateIfNeeded } from "../hostState";
import type { HostState, RequirementSets } from "../hostState";
import type { Workbook } from "../../src/file/model";
import { createWorkbook } from "../../src/file/newWorkbook";
import { processBatch } from "./batch";
import { countReply, countRequest, createCounters, kindOfBatch } from "./counters";
import type { Counters } from "./counters";
import { drainEventMessages } from "./events";
import type { Quirk } from "../quirks";
import { FaultPlan } from "./faults";
import type { BatchReply, BatchRequest, RequestMessage } from "./messages";

/** The sets of a current Microsoft 365 on Mac. */
export const NEWEST_SETS: RequirementSets = {
  ExcelApi: "1.20",
  DialogApi: "1.2",
  KeyboardShortcuts: "1.1",
  RibbonApi: "1.2",
  SharedRuntime: "1.2",
};

/** Bytes that Excel on the web takes in one request and sends in one reply. */
export const WEB_PAYLOAD_LIMIT = 5_000_000;

export interface SessionOptions {
  language?: string;
  requirementSets?: RequirementSets;
  /** What this Excel does otherwise; nothing unless said. */
  quirks?: readonly Quirk[];
  engine?: FormulaEngine;
  /** Serial number of today; 2026-10-01 (46296) unless said otherwise, so that nothing depends on the clock. */
  today?: number;
  /** Bytes in one request and in one reply; WEB_PAYLOAD_LIMIT plays Excel on the web, absent means no limit. */
  payloadLimit?: number;
  workbook?: Workbook;
}

export class HostSession {
  readonly state: HostState;
  readonly faults = new FaultPlan();
  /** True while the person types in a cell. */
  editingCell = false;
  counters: Counters = createCounters();
  /** Requests to the library's services (task pane, ribbon), for tests that want to see them. */
  readonly serviceRequests: BatchRequest[] = [];
  private readonly payloadLimit: number;

  constructor(options: SessionOptions = {}) {
    this.payloadLimit = options.payloadLimit ?? Infinity;
    this.state = {
      workbook: options.workbook ?? createWorkbook(),
      engine: options.engine ?? noEngine,
      today: options.today ?? 46_296,
      language: options.language ?? "zh-CN",
      requirementSets: options.requirementSets ?? NEWEST_SETS,
      quirks: new Set(options.quirks),
      shapes: new Map(),
      references: new Map(),
      referenceIds: new WeakMap(),
      nextReference: 1,
      needsRecalculation: false,
      suspendsCalculation: false,
      waitsForCalculation: false,
      calculates: false,
      newNames: new Set(),
      rowsToFit: new Map(),
      changes: [],
      eventTargets: new Map(),
      selection: null,
    };
  }

  /** Texts to hand to the page, the reply first, then events that the batch caused. */
  async handle(requestText: string): Promise<string[]> {
    const request = JSON.parse(requestText) as RequestMessage;
    const body = request.message.body;
    const batch = typeof body === "string" ? (JSON.parse(body) as BatchRequest) : body;
    const kind = kindOfBatch(batch);
    const bytes = sizeOf(requestText);
    countRequest(this.counters, { kind, actions: batch.Actions.length, bytes });
    if (bytes > this.payloadLimit) return [refusal(request.id, "RequestPayloadSizeLimitExceeded", `${bytes} bytes`)];
    const reply = await this.answer(batch, kind === "internal", kind === "work");
    const answer = this.withinLimit(request.id, replyText(request.id, reply));
    countReply(this.counters, kind, sizeOf(answer));
    return [answer, ...this.eventTexts()];
  }

  /** A reply over the limit is not sent; what the batch did stays done. */
  private withinLimit(id: number, reply: string): string {
    const bytes = sizeOf(reply);
    return bytes > this.payloadLimit ? refusal(id, "ResponsePayloadSizeLimitExceeded", `${bytes} bytes`) : reply;
  }

  /** Recalculates what typing changed. */
  async recalculate(): Promise<void> {
    this.state.waitsForCalculation = false;
    await recalculateIfNeeded(this.state);
  }

  /** Messages of the events that changes since the last call cause. */
  eventTexts(): string[] {
    const entries = drainEventMessages(this.state);
    return entries.length === 0 ? [] : [JSON.stringify({ id: -1, type: 3, message: { entries } })];
  }

  private async answer(batch: BatchRequest, isService: boolean, isWork: boolean): Promise<BatchReply> {
    if (isService) {
      this.serviceRequests.push(batch);
      return { Results: batch.Actions.map((action) => ({ ActionId: action.Id, Value: null })) };
    }
    const told = this.state.changes.length;
    const circumstances = { editingCell: isWork && this.editingCell, faults: isWork ? this.faults : null };
    const reply = await processBatch(batch, this.state, { ...circumstances, calculated: () => (this.counters.calculations += 1) });
    for (const change of this.state.changes.slice(told)) change.triggerSource = "ThisLocalAddin";
    return reply;
  }
}

function sizeOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

function replyText(id: number, body: BatchReply): string {
  return JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body } });
}

function refusal(id: number, code: string, message: string): string {
  return JSON.stringify({ id, type: 2, message: { statusCode: 400, headers: {}, body: { error: { code, message } } } });
}
