/** Carries out one batch of Office.js: its actions in order, up to the first refusal. What was done before stays done. */

import { HostError } from "../hostError";
import { recalculateIfNeeded } from "../hostState";
import type { HostState } from "../hostState";
import type { HostClass, Opened } from "../members/hostClass";
import type { FaultPlan } from "./faults";
import type { Action, BatchReply, BatchRequest } from "./messages";
import { ObjectPaths } from "./objectPaths";
import { answerQuery, readsCalculatedValues } from "./query";
import { keepReference, referenceIdOf } from "./references";
import { camelCase, requireMember } from "./requirements";
import { BatchCalculation } from "./batchCalculation";
import { refuseWrite } from "./writeGuard";

/** Circumstances of a batch beside the workbook. */
export interface BatchOptions {
  /** The person is typing in a cell: Excel refuses every call. */
  editingCell: boolean;
  faults: FaultPlan | null;
  /** Called each time that Excel calculates. */
  calculated?: () => void;
}

const traceType = 5;

export async function processBatch(batch: BatchRequest, host: HostState, options: BatchOptions): Promise<BatchReply> {
  const reply: BatchReply = { Results: [] };
  const paths = new ObjectPaths(batch.ObjectPaths, host);
  const calculation = new BatchCalculation(host, options.calculated);
  const batchFault = options.faults?.strikeBatch() ?? null;
  let index = 0;
  try {
    for (const action of batch.Actions) {
      refuseIfDisturbed(options, batchFault);
      refuseMember(action, paths, options.faults);
      if (needsCalculatedValues(action, paths)) await recalculateIfNeeded(host);
      reply.Results.push({ ActionId: action.Id, Value: await calculation.around(() => carryOut(action, paths, host)) });
      if (action.ActionType === traceType) (reply.TraceIds ??= []).push(action.Id);
      index += 1;
    }
  } catch (error) {
    const action = batch.Actions[index];
    reply.Error = describeError(error, action ? locate(action, paths) : "", index);
  }
  calculation.end();
  await recalculateIfNeeded(host);
  return reply;
}

function refuseIfDisturbed(options: BatchOptions, batchFault: string | null): void {
  if (options.editingCell) {
    throw new HostError("InvalidOperationInCellEditMode", "Excel is in cell-editing mode. Leave the cell and try again.");
  }
  const fault = batchFault ?? options.faults?.strikeAction() ?? null;
  if (fault) throw new HostError(fault as HostError["code"], "A fault that the test asked for");
}

function refuseMember(action: Action, paths: ObjectPaths, faults: FaultPlan | null): void {
  if (!faults?.isRefusing || action.ActionType === traceType) return;
  if (faults.isRefused(locate(action, paths))) throw new HostError("GeneralException", "This Excel refuses it");
}

function needsCalculatedValues(action: Action, paths: ObjectPaths): boolean {
  if (action.ActionType === 1) return paths.createsFromValues(action.ObjectPathId);
  return action.ActionType === 2 && readsCalculatedValues(action.QueryInfo ?? {});
}

function carryOut(action: Action, paths: ObjectPaths, host: HostState): unknown {
  switch (action.ActionType) {
    case 1:
      return instantiate(paths.open(action.ObjectPathId), host);
    case 2:
      return answerQuery(paths.open(action.ObjectPathId), action.QueryInfo ?? {}, host);
    case 3:
      return invoke(action, paths, host);
    case 4:
      return setProperty(action, paths, host);
    case traceType:
      return null;
    default:
      throw new HostError("ApiNotFound", `Action type ${action.ActionType} is not part of this host`);
  }
}

function instantiate(object: Opened | null, host: HostState): unknown {
  if (!object) return null;
  const { hostClass, target } = object as { hostClass: HostClass<unknown>; target: unknown };
  const answer: Record<string, unknown> = {};
  if (hostClass.id) answer["Id"] = hostClass.id(target);
  const referenceId = referenceIdOf(object, host);
  if (referenceId !== undefined) answer["_ReferenceId"] = referenceId;
  return answer;
}

function existing(action: Action, paths: ObjectPaths): { hostClass: HostClass<unknown>; target: object } {
  const object = paths.open(action.ObjectPathId);
  if (!object) throw new HostError("ItemNotFound", "The object does not exist: look at isNullObject first");
  return object as unknown as { hostClass: HostClass<unknown>; target: object };
}

function setProperty(action: Action, paths: ObjectPaths, host: HostState): null {
  const { hostClass, target } = existing(action, paths);
  const name = hostClass.otherNames?.[action.Name] ?? action.Name;
  const write = hostClass.write?.[name];
  if (!write) throw new HostError("ApiNotFound", `${hostClass.name}.${camelCase(name)} cannot be set in this host`);
  requireMember(hostClass.name, name, "set", host.requirementSets);
  refuseWrite(host);
  write(target, paths.arguments(action.ArgumentInfo)[0], host);
  return null;
}

function invoke(action: Action, paths: ObjectPaths, host: HostState): unknown {
  if (action.Name.startsWith("_") && !paths.open(action.ObjectPathId)) return null; // the library keeps null objects too
  if (action.Name === "_KeepReference") return keepReference(existing(action, paths), host);
  const { hostClass, target } = existing(action, paths);
  const args = paths.arguments(action.ArgumentInfo);
  const ask = hostClass.ask?.[action.Name];
  const call = hostClass.call?.[action.Name];
  if (!ask && !call) throw new HostError("ApiNotFound", `${hostClass.name}.${camelCase(action.Name)} is not part of this host`);
  requireMember(hostClass.name, action.Name, "get", host.requirementSets);
  if (ask) return ask(target, args, host) ?? null;
  refuseWrite(host);
  call?.(target, args, host);
  return null;
}

/** "Range.values": the class of the object and the member that was asked of it. */
function locate(action: Action, paths: ObjectPaths): string {
  if (action.ActionType === 1 || action.ActionType === 2) return paths.location(action.ObjectPathId);
  try {
    const object = paths.open(action.ObjectPathId);
    const name = camelCase(object?.hostClass.otherNames?.[action.Name] ?? action.Name);
    return object ? `${object.hostClass.name}.${name}` : name;
  } catch (error) {
    if (error instanceof HostError) return paths.location(action.ObjectPathId);
    throw error;
  }
}

function describeError(error: unknown, location: string, index: number): NonNullable<BatchReply["Error"]> {
  if (error instanceof HostError) {
    return { Code: error.code, Message: error.message, Location: error.location ?? location, ActionIndex: index };
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { Code: "GeneralException", Message: `Fault of the stand-in for Excel: ${text}`, Location: location, ActionIndex: index };
}

