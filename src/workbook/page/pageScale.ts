/** Scales in per cent at which columns and rows fit on paper, for sheets whose pages Excel does not fit by itself. */

/** Points of the text of cells. */
const textSize = 11;
/** Shares of the paper that are left free: LibreOffice draws columns 5.6 % wider than they are, and printers differ. */
const spare = { columns: 0.055, rows: 0.02 };
/** Excel's smallest and, for pages that are fitted, its largest scale. */
const range = { smallest: 10, largest: 100 };

/** The scale at which text prints at so many points. @example scaleForText(8) // 73 */
export function scaleForText(points: number): number {
  return Math.ceil((points / textSize) * 100);
}

/** The largest scale at which columns of so many points fit into the room. @example scaleForColumns(1000, 802) // 75 */
export function scaleForColumns(points: number, room: number): number {
  return scaleFor(points, room * (1 - spare.columns));
}

/** The same for rows. */
export function scaleForRows(points: number, room: number): number {
  return scaleFor(points, room * (1 - spare.rows));
}

/** Points of columns that fit into the room at a scale. */
export function columnsAt(scale: number, room: number): number {
  return (room * (1 - spare.columns) * 100) / scale;
}

function scaleFor(points: number, room: number): number {
  const fitting = points === 0 ? range.largest : Math.floor((room / points) * 100);
  return Math.max(range.smallest, Math.min(range.largest, fitting));
}
