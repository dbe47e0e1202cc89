import type { DOMWindow } from "jsdom";

/** Globals that every web view of Excel has and jsdom lacks; without them a page would fail here only. */
export function addBrowserGlobals(window: DOMWindow): void {
  const globals: Record<string, unknown> = {
    matchMedia: (media: string) => ({
      media,
      matches: false,
      onchange: null,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
      addListener: () => undefined,
      removeListener: () => undefined,
      dispatchEvent: () => false,
    }),
    TextEncoder,
    TextDecoder,
    structuredClone,
    ResizeObserver: class {
      observe(): void {}
      unobserve(): void {}
      disconnect(): void {}
    },
  };
  for (const [name, value] of Object.entries(globals)) {
    if (!(name in window)) Object.defineProperty(window, name, { value, configurable: true, writable: true });
  }
}
