/** Stopping long work between two requests: what is made so far stands, and the next press makes the rest. */
import type { CommandOptions } from "../commandResult";
import type { Progress } from "./requests";

/** Thrown between two requests when the person asked to stop. */
export class StoppedError extends Error {
  override readonly name = "StoppedError";
}

/** Tells the progress, then stops if that is asked for; work that is all done is not stopped any more. */
export function stoppableProgress({ progress, isStopAsked }: CommandOptions): Progress {
  return (done) => {
    progress?.(done);
    if (done < 1 && isStopAsked?.()) throw new StoppedError("The person asked to stop.");
  };
}
