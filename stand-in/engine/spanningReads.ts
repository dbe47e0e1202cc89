/** The cells that an area may cover whose ends are worked out, as formulas read them. */

import type { ReadArea } from "./formulaTranslation";

/** A row or column, and whether it moves when the formula is copied. */
interface Edge {
  at: number;
  moves: boolean;
}

/** All that lies between areas of a sheet, and they too; areas of different sheets have nothing between them. */
export function spanningReads(areas: readonly ReadArea[]): ReadArea[] {
  const sheets = new Set(areas.map(({ sheetId }) => sheetId));
  return [...sheets].flatMap((sheetId) => {
    const own = areas.filter((area) => area.sheetId === sheetId);
    const rows = pairs(own.flatMap(({ top, bottom, moves }) => [{ at: top, moves: moves.top }, { at: bottom, moves: moves.bottom }]));
    const columns = pairs(own.flatMap(({ left, right, moves }) => [{ at: left, moves: moves.left }, { at: right, moves: moves.right }]));
    return rows.flatMap(([top, bottom]) =>
      columns.map(([left, right]) => ({
        ...{ sheetId, top: top.at, bottom: bottom.at, left: left.at, right: right.at },
        moves: { top: top.moves, bottom: bottom.moves, left: left.moves, right: right.moves },
      })),
    );
  });
}

/** The outermost edges; where some move and some do not, which are the outermost depends on the cell: then each with each. */
function pairs(edges: readonly Edge[]): [Edge, Edge][] {
  const moving = outermost(edges.filter(({ moves }) => moves));
  const fixed = outermost(edges.filter(({ moves }) => !moves));
  if (moving && fixed) return moving.flatMap((one) => fixed.map((other): [Edge, Edge] => (one.at <= other.at ? [one, other] : [other, one])));
  const alone = moving ?? fixed;
  return alone ? [alone] : [];
}

function outermost(edges: readonly Edge[]): [Edge, Edge] | undefined {
  const inOrder = [...edges].sort((one, other) => one.at - other.at);
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  return first && last && [first, last];
}

/** True where an area holds another wherever the formula stands. */
export function holdsArea(area: ReadArea, other: ReadArea): boolean {
  const [one, two] = [area.moves, other.moves];
  const sameMoves = one.top === two.top && one.left === two.left && one.bottom === two.bottom && one.right === two.right;
  const holds = area.top <= other.top && area.left <= other.left && area.bottom >= other.bottom && area.right >= other.right;
  return sameMoves && holds && area.sheetId === other.sheetId;
}
