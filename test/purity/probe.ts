/** What an empty world must not have; loaded by rooms.test.ts only. */

const unwanted = ["Office", "Excel", "window", "document", "console", "Intl", "process", "require", "fetch", "setTimeout"];

export const globals = unwanted.filter((name) => name in globalThis);

export function readClock(): Date {
  // eslint-disable-next-line no-restricted-syntax -- the very thing that must fail
  return new Date();
}

export function readNow(): number {
  // eslint-disable-next-line no-restricted-syntax -- the very thing that must fail
  return Date.now();
}
