/** Keeps the open workbook in this browser (IndexedDB), so that a reload goes on where it was. Undo begins anew, as in Excel after opening a file. */

import type { Workbook } from "../../../src/file/model";
import type { Selection } from "./selection";

export interface KeptWorkbook {
  workbook: Workbook;
  /** Settings that the document holds for the add-in. */
  settings: Record<string, unknown>;
  /** The selection of each sheet; absent in what an earlier version of the page kept. */
  selections?: ReadonlyMap<string, Selection>;
}

const DATABASE = "excel-stand-in";
const STORE = "workbook";
const KEY = "open";

function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  return answered(request);
}

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("IndexedDB refused"));
  });
}

/** The workbook of the last visit, or null. */
export async function loadKept(): Promise<KeptWorkbook | null> {
  const database = await openDatabase();
  try {
    const kept = await answered<unknown>(database.transaction(STORE).objectStore(STORE).get(KEY));
    return (kept as KeptWorkbook | undefined) ?? null;
  } finally {
    database.close();
  }
}

export async function keep(kept: KeptWorkbook): Promise<void> {
  const database = await openDatabase();
  try {
    const transaction = database.transaction(STORE, "readwrite");
    await answered(transaction.objectStore(STORE).put(kept, KEY));
  } finally {
    database.close();
  }
}
