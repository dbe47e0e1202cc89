import type { Host } from "../../stand-in/node/openHost";

/** Ids of rows count up instead of being random, on the page and in what is called from here. */
export function countRowIds({ window }: Host): void {
  let count = 0;
  const randomUUID = (): string => `00000000-0000-4000-8000-${String((count += 1)).padStart(12, "0")}`;
  for (const { crypto } of [window as unknown as typeof globalThis, globalThis]) {
    Object.defineProperty(crypto, "randomUUID", { value: randomUUID, configurable: true });
  }
}
