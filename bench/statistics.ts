/** Numbers of several runs and how they are printed. */

/** The middle value; the mean of the two middle ones for an even count. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  const lower = sorted[sorted.length % 2 === 0 ? middle - 1 : middle];
  if (upper === undefined || lower === undefined) throw new RangeError("There is no median of nothing.");
  return (upper + lower) / 2;
}

/** The power of n with which a time grows between two sizes: 1 linear, 2 quadratic. growthExponent(1000, 5, 10000, 50) is 1. */
export function growthExponent(size: number, time: number, largerSize: number, largerTime: number): number {
  return Math.log(largerTime / time) / Math.log(largerSize / size);
}

/** A table in plain text, numbers to the right. */
export function textTable(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = headers.map((header, column) => Math.max(header.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) => cells.map((cell, column) => cell.padStart(widths[column] ?? 0)).join("  ");
  return [line(headers), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)].join("\n");
}

export function fixed(value: number, decimals: number): string {
  return value.toFixed(decimals);
}
