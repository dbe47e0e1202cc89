/** Tells the page what changed, to those who registered: onChanged of a sheet, a table or all sheets; onSelectionChanged of all sheets. */

import { areaAddress } from "../../src/file/address";
import { contains, intersection } from "../../src/file/area";
import type { CellChange, HostState } from "../hostState";

/** Message types as the library numbers them (unminified excel-mac file, beside each event). */
export const EVENT_TYPES = { worksheetChanged: 10, selectionChanged: 14, tableChanged: 101 } as const;
export type EventType = (typeof EVENT_TYPES)[keyof typeof EVENT_TYPES];

/** Target id of the events of the collection of all sheets. */
export const WORKBOOK_TARGET = "Workbook";

interface EventEntry {
  messageCategory: 65_536;
  messageType: number;
  targetId: string;
  message: string;
  id: number;
}

export function registerEvent(host: HostState, type: EventType, targetId: string): void {
  const key = `${type} ${targetId}`;
  host.eventTargets.set(key, (host.eventTargets.get(key) ?? 0) + 1);
}

export function unregisterEvent(host: HostState, type: EventType, targetId: string): void {
  const key = `${type} ${targetId}`;
  const count = (host.eventTargets.get(key) ?? 0) - 1;
  if (count > 0) host.eventTargets.set(key, count);
  else host.eventTargets.delete(key);
}

/** The entries of changes not yet told; each is told once. */
export function drainEventMessages(host: HostState): EventEntry[] {
  const changes = host.changes.splice(0);
  return [...changes.flatMap((change) => [...worksheetEntries(host, change), ...tableEntries(host, change)]), ...selectionEntries(host)];
}

function selectionEntries(host: HostState): EventEntry[] {
  const { selection } = host;
  if (selection === (host.toldSelection ?? null)) return [];
  host.toldSelection = selection;
  if (!selection || !host.eventTargets.has(`${EVENT_TYPES.selectionChanged} ${WORKBOOK_TARGET}`)) return [];
  return [entry(EVENT_TYPES.selectionChanged, WORKBOOK_TARGET, { address: areaAddress(selection.area), worksheetId: selection.sheetId })];
}

function worksheetEntries(host: HostState, change: CellChange): EventEntry[] {
  const targets = [change.sheet.id, WORKBOOK_TARGET].filter((id) => host.eventTargets.has(`${EVENT_TYPES.worksheetChanged} ${id}`));
  const args = {
    address: areaAddress(change.area),
    changeType: change.changeType,
    source: change.source ?? "Local",
    worksheetId: change.sheet.id,
    shiftDirection: "None",
    triggerSource: change.triggerSource ?? "Unknown",
  };
  return targets.map((id) => entry(EVENT_TYPES.worksheetChanged, id, args));
}

function tableEntries(host: HostState, change: CellChange): EventEntry[] {
  return change.sheet.tables
    .filter((table) => host.eventTargets.has(`${EVENT_TYPES.tableChanged} ${table.id}`))
    .flatMap((table) => {
      const touched = contains(table.area, change.area) ? change.area : intersection(table.area, change.area);
      if (!touched) return [];
      const args = {
        address: areaAddress(touched),
        changeType: change.changeType,
        source: change.source ?? "Local",
        tableId: table.id,
        worksheetId: change.sheet.id,
        shiftDirection: "None",
        triggerSource: change.triggerSource ?? "Unknown",
      };
      return [entry(EVENT_TYPES.tableChanged, table.id, args)];
    });
}

function entry(messageType: number, targetId: string, args: unknown): EventEntry {
  return { messageCategory: 65_536, messageType, targetId, message: JSON.stringify(args), id: 0 };
}
