import { existsSync } from "node:fs";
import path from "node:path";

/** What programs put beside a file while they hold it open: LibreOffice the first, Excel and WPS the second. */
const LOCKS = [(name: string) => `.~lock.${name}#`, (name: string) => `~$${name}`];

/** The name of the lock beside a file, or null. */
export function findLock(file: string): string | null {
  const { dir, base } = path.parse(path.resolve(file));
  return LOCKS.map((lock) => lock(base)).find((name) => existsSync(path.join(dir, name))) ?? null;
}

/** What to tell of a file with a lock. */
export function lockedText(file: string, lock: string): string {
  return `${file} is open in another program; save and close it there, or delete ${lock} beside it if nobody has it open`;
}
