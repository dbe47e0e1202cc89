import { tryParseArea } from "../src/file/address";
import type { Area } from "../src/file/model";
import { HostError } from "./hostError";

/** The area that an address without a sheet means. Anything else is refused with InvalidArgument, as Worksheet.getRange does. */
export function parseArea(address: string): Area {
  const area = tryParseArea(address);
  if (!area) throw new HostError("InvalidArgument", `"${address}" is no cell address`);
  return area;
}
