/** A session on the page: tells when the add-in is about to change the workbook and when it has. */

import { HostSession } from "../../wire/session";
import type { SessionOptions } from "../../wire/session";
import { kindOfBatch } from "../../wire/counters";
import type { BatchRequest, RequestMessage } from "../../wire/messages";

export interface SessionWatcher {
  beforeChange(): void;
  afterBatch(): void;
}

export class PageSession extends HostSession {
  constructor(
    options: SessionOptions,
    private readonly watcher: SessionWatcher,
  ) {
    super(options);
  }

  override async handle(requestText: string): Promise<string[]> {
    const changes = mayChange(requestText);
    if (changes) this.watcher.beforeChange();
    const replies = await super.handle(requestText);
    if (changes) this.watcher.afterBatch();
    return replies;
  }
}

const READS = /^(Get|_)/;

/** False for requests that surely read only (they set nothing and call nothing but getters) and for the library's own. */
function mayChange(requestText: string): boolean {
  const { body } = (JSON.parse(requestText) as RequestMessage).message;
  const batch = typeof body === "string" ? (JSON.parse(body) as BatchRequest) : body;
  if (kindOfBatch(batch) !== "work") return false;
  const makes = Object.values(batch.ObjectPaths).some((path) => path.ObjectPathType === 3 && !READS.test(path.Name));
  return makes || batch.Actions.some((action) => action.ActionType === 4 || (action.ActionType === 3 && !READS.test(action.Name)));
}
