import { intersection } from "../../src/file/area";
import type { Area, BorderEdge, CellFormat } from "../../src/file/model";
import { formatAt } from "../../src/file/formats";
import { changeFormats } from "../sheet/changeFormats";
import { refuseProtected } from "../sheet/protection";
import { choiceArgument, colorArgument } from "./argument";
import { opened } from "./hostClass";
import type { HostClass } from "./hostClass";
import type { RangeTarget } from "./rangeTarget";

type Side = "top" | "bottom" | "left" | "right";
interface BorderTarget {
  range: RangeTarget;
  edge: BorderEdge;
}

const EDGES: readonly BorderEdge[] = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"];
const STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"] as const;

/** Excel.RangeBorder: one edge of a range, or the lines between its cells. */
const rangeBorderClass: HostClass<BorderTarget> = {
  name: "RangeBorder",
  read: {
    Color: (border) => firstBorder(border)?.color ?? "#000000",
    Style: (border) => firstBorder(border)?.style ?? "None",
  },
  write: {
    Color: (border, value) => changeBorder(border, { color: colorArgument(value) }),
    Style: (border, value) => changeBorder(border, { style: choiceArgument(value, "style", STYLES) }),
  },
};

/** Excel.RangeBorderCollection. */
export const rangeBorderCollectionClass: HostClass<RangeTarget> = {
  name: "RangeBorderCollection",
  item: (range, edge) => opened(rangeBorderClass, { range, edge: choiceArgument(edge, "index", EDGES) }),
};

/** The cells and their sides that make up an edge. */
function sidesOf({ range, edge }: BorderTarget): { area: Area; side: Side }[] {
  const { area } = range;
  switch (edge) {
    case "EdgeTop":
      return [{ area: { ...area, bottom: area.top }, side: "top" }];
    case "EdgeBottom":
      return [{ area: { ...area, top: area.bottom }, side: "bottom" }];
    case "EdgeLeft":
      return [{ area: { ...area, right: area.left }, side: "left" }];
    case "EdgeRight":
      return [{ area: { ...area, left: area.right }, side: "right" }];
    case "InsideHorizontal":
      return [
        { area: { ...area, bottom: area.bottom - 1 }, side: "bottom" },
        { area: { ...area, top: area.top + 1 }, side: "top" },
      ];
    case "InsideVertical":
      return [
        { area: { ...area, right: area.right - 1 }, side: "right" },
        { area: { ...area, left: area.left + 1 }, side: "left" },
      ];
  }
}

function firstBorder(border: BorderTarget): { style: string; color: string } | undefined {
  const first = sidesOf(border)[0];
  return first && formatAt(border.range.sheet, first.area.top, first.area.left).borders?.[first.side];
}

function changeBorder(border: BorderTarget, part: { style?: string; color?: string }): void {
  const { sheet } = border.range;
  refuseProtected(sheet, "allowFormatCells");
  for (const { area, side } of sidesOf(border)) {
    if (intersection(area, area)) changeFormats(sheet, area, (format) => withBorder(format, side, part));
  }
}

function withBorder(format: CellFormat, side: Side, part: { style?: string; color?: string }): CellFormat {
  const border = { style: "Continuous", color: "#000000", ...format.borders?.[side], ...part };
  const borders = { ...format.borders, [side]: border };
  if (border.style === "None") delete borders[side];
  return { ...format, borders };
}
