/** Long work gives the page a turn now and then, so that a click is answered: no stretch of script should hold it for 50 ms. */

/** Resolves in a later turn of the page. A message is used where it can be: timers of a hidden pane wait for a second. */
export function breathe(): Promise<void> {
  if (typeof MessageChannel === "undefined") return new Promise((resolve) => setTimeout(resolve, 0));
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Runs work that pauses by `yield`, with a turn of the page at each pause. */
export async function inTurns<T>(steps: Generator<undefined, T>): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await breathe();
  }
}
