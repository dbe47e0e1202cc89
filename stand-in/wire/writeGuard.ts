import { HostError } from "../hostError";
import type { HostState } from "../hostState";

/** Refuses any change of a workbook that is open read-only. */
export function refuseWrite(host: HostState): void {
  if (host.workbook.readOnly) throw new HostError("AccessDenied", "The workbook is open read-only");
}
