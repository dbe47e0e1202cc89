/** The JSON that travels between Office.js and Excel, as far as a batch needs it. */

export interface ObjectPath {
  Id: number;
  /** 1 workbook, 2 service by name, 3 method, 4 property, 5 indexer, 6 kept reference, 7 null object. */
  ObjectPathType: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

export interface ArgumentInfo {
  Arguments?: unknown[];
  /** Beside Arguments: the object path that stands at this place, or null (nested for arrays of objects). */
  ReferencedObjectPathIds?: unknown[];
}

export interface Query {
  Select?: string[];
  Expand?: string[];
  Top?: number;
  Skip?: number;
}

export interface Action {
  Id: number;
  /** 1 instantiate, 2 query, 3 method, 4 set property, 5 trace. */
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: Query;
}

export interface BatchRequest {
  AutoKeepReference?: boolean;
  Actions: Action[];
  ObjectPaths: Record<string, ObjectPath>;
}

export interface BatchError {
  Code: string;
  Message: string;
  Location: string;
  ActionIndex: number;
}

export interface BatchReply {
  Results: { ActionId: number; Value: unknown }[];
  /** Traces that were reached, by the ids of their actions. */
  TraceIds?: number[];
  Error?: BatchError;
}

export interface RequestMessage {
  id: number;
  type: number;
  flags?: number;
  message: { url: string; body: BatchRequest | string };
}
