import { localToday } from "../../commands";

/** Milliseconds between two looks at the clock; Excel may sleep for days. */
const interval = 60_000;

/** Calls `changed` when another day has begun, also after the machine has slept; returns the function that ends it. */
export function followDay(changed: () => void): () => void {
  let day = localToday();
  const look = (): void => {
    if (localToday() === day) return;
    day = localToday();
    changed();
  };
  const timer = setInterval(look, interval);
  window.addEventListener("focus", look);
  return () => {
    clearInterval(timer);
    window.removeEventListener("focus", look);
  };
}
