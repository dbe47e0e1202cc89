/** Sheet protection. */

import { NAMED_LOCKS, STANDING_LOCKS } from "../fileWords";
import type { Sheet } from "../model";
import { element } from "./xml";

/** The 16-bit hash of a sheet password in files; it keeps honest people honest. `passwordHash("password")` is "83AF". */
export function passwordHash(password: string): string {
  let hash = 0;
  for (const sign of [...password].reverse()) {
    hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
    hash ^= sign.charCodeAt(0) & 0xff;
  }
  hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
  hash ^= password.length ^ 0xce4b;
  return hash.toString(16).toUpperCase().padStart(4, "0");
}

/** The sheetProtection element; nothing for an unprotected sheet. */
export function sheetProtection({ protection }: Sheet): string {
  if (!protection.protected) return "";
  const options = protection.options ?? {};
  const values: Record<string, string | boolean> = {};
  if (protection.password) values.password = passwordHash(protection.password);
  values.sheet = true;
  for (const [permission, lock] of Object.entries(NAMED_LOCKS)) if (options[permission] !== true) values[lock] = true;
  for (const [permission, lock] of Object.entries(STANDING_LOCKS)) if (options[permission] === true) values[lock] = false;
  if (options.selectionMode === "None") values.selectLockedCells = values.selectUnlockedCells = true;
  if (options.selectionMode === "Unlocked") values.selectLockedCells = true;
  return element("sheetProtection", values);
}
