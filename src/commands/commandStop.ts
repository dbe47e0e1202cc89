/** A person's wish to stop the running command; it is followed between two requests to Excel. */
let asked = false;

/** Asks the running command to stop as soon as it can do so safely. */
export function askStop(): void {
  asked = true;
}

/** Forgets the wish: it was meant for the command before. */
export function forgetStop(): void {
  asked = false;
}

export function isStopAsked(): boolean {
  return asked;
}
