import { HostError, refuseBehind } from "../hostError";
import { createSheet, nextSheetId } from "../../src/file/newWorkbook";
import { freeSheetName, refuseSheetName } from "../rules/sheetNames";
import { EVENT_TYPES, registerEvent, unregisterEvent, WORKBOOK_TARGET } from "../wire/events";
import type { Sheet, Workbook } from "../../src/file/model";
import { findSheet } from "../sheet/findSheet";
import { textArgument } from "./argument";
import { opened } from "./hostClass";
import type { HostClass, Opened } from "./hostClass";
import { worksheetClass } from "./worksheet";

/** Excel.WorksheetCollection: the sheets in tab order. */
export const worksheetCollectionClass: HostClass<Workbook> = {
  name: "WorksheetCollection",
  items: (workbook) => workbook.sheets.map((sheet) => opened(worksheetClass, sheet)),
  item: (workbook, key) => openSheet(findSheet(workbook, textArgument(key, "The sheet"))),
  create: {
    Add: (workbook, [name], host) => {
      refuseBehind(host);
      return opened(worksheetClass, addSheet(workbook, name));
    },
  },
  open: {
    GetActiveWorksheet: (workbook) => openSheet(workbook.sheets.find(({ id }) => id === workbook.activeSheetId) ?? null),
  },
  ask: {
    _RegisterDataChangedEvent: (_workbook, _args, host) => registerEvent(host, EVENT_TYPES.worksheetChanged, WORKBOOK_TARGET),
    _RegisterSelectionChangedEvent: (_workbook, _args, host) => registerEvent(host, EVENT_TYPES.selectionChanged, WORKBOOK_TARGET),
    _UnregisterDataChangedEvent: (_workbook, _args, host) => unregisterEvent(host, EVENT_TYPES.worksheetChanged, WORKBOOK_TARGET),
    _UnregisterSelectionChangedEvent: (_workbook, _args, host) => unregisterEvent(host, EVENT_TYPES.selectionChanged, WORKBOOK_TARGET),
  },
};

function openSheet(sheet: Sheet | null): Opened | null {
  return sheet && opened(worksheetClass, sheet);
}

/** A new last sheet; without a name it is called Sheet2, Sheet3, … */
function addSheet(workbook: Workbook, name: unknown): Sheet {
  if (workbook.structureProtected) throw new HostError("AccessDenied", "The structure of the workbook is protected");
  const given = name === undefined || name === null ? freeSheetName(workbook) : textArgument(name, "The sheet name");
  refuseSheetName(workbook, given, null);
  const sheet = createSheet(nextSheetId(workbook), given);
  workbook.sheets.push(sheet);
  return sheet;
}
