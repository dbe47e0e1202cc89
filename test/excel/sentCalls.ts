/** What the add-in asks Excel for, by members: "Tables/Resize" is called, "Worksheets/PageLayout/Zoom=" is set. */
import { kindOfBatch } from "../../stand-in/wire/counters";
import type { BatchRequest, ObjectPath } from "../../stand-in/wire/messages";
import type { Host } from "../../stand-in/node/openHost";

/** Reads of properties are left out. @returns what the work sent, a list for each request that Excel got, in order */
export async function sentCalls(host: Host, work: () => Promise<unknown>): Promise<string[][]> {
  const { session } = host;
  const handle = session.handle.bind(session);
  const sent: string[][] = [];
  session.handle = (text) => {
    const { body } = (JSON.parse(text) as { message: { body: string | BatchRequest } }).message;
    const batch = typeof body === "string" ? (JSON.parse(body) as BatchRequest) : body;
    if (kindOfBatch(batch) === "work") sent.push(callsOf(batch));
    return handle(text);
  };
  try {
    await work();
  } finally {
    session.handle = handle;
  }
  return sent;
}

const [openingObject, callingMethod, settingProperty] = [1, 3, 4];
const byMethod = 3;

function callsOf({ Actions, ObjectPaths }: BatchRequest): string[] {
  const wayTo = (id: number | undefined): string[] => {
    const path: ObjectPath | undefined = id === undefined ? undefined : ObjectPaths[id];
    return path ? [...wayTo(path.ParentObjectPathId), path.Name].filter((name) => name !== "") : [];
  };
  return Actions.flatMap(({ ActionType, Name, ObjectPathId }) => {
    if (ActionType === openingObject) return ObjectPaths[ObjectPathId]?.ObjectPathType === byMethod ? [wayTo(ObjectPathId).join("/")] : [];
    if (ActionType !== callingMethod && ActionType !== settingProperty) return [];
    return [[...wayTo(ObjectPathId), ActionType === settingProperty ? `${Name}=` : Name].join("/")];
  });
}
