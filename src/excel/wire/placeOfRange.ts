/** Where a range is, by the address that Excel gives. */
import { parseAddress, type Area } from "../../workbook";

/** Excel gave an address that we cannot read. To take it for "nothing there" could overwrite cells, so the work ends. */
export class UnreadableAddressError extends Error {
  override readonly name = "UnreadableAddressError";
}

/** @throws UnreadableAddressError @example placeOfRange({ address: "目标设定!B2:C3" }) // { sheet: "目标设定", area: { top: 1, left: 1, … } } */
export function placeOfRange({ address }: { readonly address: string }): { readonly sheet: string; readonly area: Area } {
  const place = parseAddress(address);
  if (!place || place.sheet === null) throw new UnreadableAddressError(`Excel gave no usable address: ${address}`);
  return { sheet: place.sheet, area: place.area };
}

/** The last row of a used range, -1 for a blank sheet. */
export function lastRowOf(used: Excel.Range): number {
  return used.isNullObject ? -1 : placeOfRange(used).area.bottom;
}
