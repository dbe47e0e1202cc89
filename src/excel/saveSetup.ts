/** Leaves the setup of the next quarter in the document, where the command that makes a quarter finds it. */
import { saveSetting } from "./snoozes";
import { setupKey } from "./startSetup";

/** @param setup JSON as a setup file has it; the command checks it again */
export function saveSetup(setup: unknown): Promise<void> {
  return saveSetting(setupKey, setup);
}
