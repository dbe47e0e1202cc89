/** What somebody else does to the workbook while a command is at work: between two of its requests. */
import { kindOfBatch } from "../../../stand-in/wire/counters";
import type { BatchRequest } from "../../../stand-in/wire/messages";
import type { Host } from "../../../stand-in/node/openHost";

/** Does `edit` right before Excel gets the n-th request of the add-in from now on. @returns ends it and tells whether it was done */
export function beforeRequest(host: Host, number: number, edit: () => void): () => boolean {
  const { session } = host;
  const handle = session.handle.bind(session);
  let requests = 0;
  session.handle = (text) => {
    const { message } = JSON.parse(text) as { message: { body: string | BatchRequest } };
    const batch = typeof message.body === "string" ? (JSON.parse(message.body) as BatchRequest) : message.body;
    if (kindOfBatch(batch) === "work") {
      requests += 1;
      if (requests === number) edit();
    }
    return handle(text);
  };
  return () => {
    session.handle = handle;
    return requests >= number;
  };
}
