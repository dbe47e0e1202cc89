/** The array in which Excel tells a starting add-in where it runs; the meaning of each place is fixed by the library. */

import type { HostState } from "../hostState";

export function addInContext(host: HostState, settings: Record<string, unknown>, instance: string): unknown[] {
  const context: unknown[] = new Array<unknown>(21).fill("");
  context[0] = [Object.keys(settings), Object.values(settings).map((value) => JSON.stringify(value))];
  context[1] = "stand-in";
  context[2] = 1; // Excel
  context[3] = 16;
  context[4] = 0;
  context[6] = "1.1";
  context[7] = 1; // rich client
  context[8] = host.language;
  context[9] = host.language;
  context[11] = "stand-in.xlsx";
  context[12] = 1; // document opened
  context[13] = 1; // task pane
  context[14] = "token";
  context[16] = "correlation";
  context[17] = instance;
  context[18] = false;
  context[19] = false;
  context[20] = JSON.stringify(host.requirementSets);
  return context;
}
