import { intersection } from "../../src/file/area";
import { HostError } from "../hostError";
import type { ConditionalFormat, Sheet } from "../../src/file/model";
import { refuseProtected } from "../sheet/protection";
import { choiceArgument } from "./argument";
import { conditionalFormatClass } from "./conditionalFormat";
import { opened } from "./hostClass";
import type { HostClass, Opened } from "./hostClass";
import type { RangeTarget } from "./rangeTarget";

const KNOWN_TYPES = ["Custom", "CellValue", "DataBar", "ColorScale", "IconSet", "TopBottom", "PresetCriteria", "ContainsText"];

/** Excel.ConditionalFormatCollection: the highlights that touch a range. */
export const conditionalFormatCollectionClass: HostClass<RangeTarget> = {
  name: "ConditionalFormatCollection",
  items: (range) => formatsOn(range).map((format) => opened(conditionalFormatClass, { sheet: range.sheet, format })),
  item: (range, key) => openFormat(range, key),
  create: { Add: (range, [type]) => opened(conditionalFormatClass, { sheet: range.sheet, format: addFormat(range, type) }) },
};

/** The first in rank comes first. */
function formatsOn({ sheet, area }: RangeTarget): ConditionalFormat[] {
  const touching = sheet.conditionalFormats.filter(({ areas }) => areas.some((own) => intersection(own, area) !== null));
  return touching.sort((a, b) => a.priority - b.priority);
}

function openFormat(range: RangeTarget, key: unknown): Opened | null {
  const format = formatsOn(range).find(({ id }) => id === key);
  return format ? opened(conditionalFormatClass, { sheet: range.sheet, format }) : null;
}

/** A new highlight comes first, as in Excel. */
function addFormat({ sheet, area }: RangeTarget, type: unknown): ConditionalFormat {
  refuseProtected(sheet, "allowFormatCells");
  const known = choiceArgument(type, "type", KNOWN_TYPES);
  if (known !== "Custom") throw new HostError("ApiNotFound", `Conditional formats of type ${known} are not part of this host`);
  for (const other of sheet.conditionalFormats) other.priority += 1;
  const format: ConditionalFormat = { id: nextId(sheet), areas: [area], type: known, priority: 0, stopIfTrue: false, format: {} };
  sheet.conditionalFormats.push(format);
  return format;
}

function nextId(sheet: Sheet): string {
  const numbers = sheet.conditionalFormats.map((format) => Number(format.id.slice(3)));
  return `cf-${Math.max(0, ...numbers) + 1}`;
}
