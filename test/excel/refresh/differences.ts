/** Where two pieces of plain data differ, one line each: a whole workbook is too much to be printed. */

/** @returns at most so many lines, such as "sheets.3.cells.4:7.value: 12 ≠ 13" */
export function differences(one: unknown, other: unknown, most = 40): string[] {
  const found: string[] = [];
  compare(one, other, "", (line) => {
    if (found.length < most) found.push(line);
  });
  return found;
}

function compare(one: unknown, other: unknown, path: string, tell: (line: string) => void): void {
  if (Object.is(one, other)) return;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) {
    tell(`${path}: ${short(one)} ≠ ${short(other)}`);
    return;
  }
  const [a, b] = [one as Record<string, unknown>, other as Record<string, unknown>];
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) compare(a[key], b[key], path === "" ? key : `${path}.${key}`, tell);
}

function short(value: unknown): string {
  return (JSON.stringify(value) ?? "nothing").slice(0, 200);
}
