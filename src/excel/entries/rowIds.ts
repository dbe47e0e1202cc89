/** An id for a log row: assigned once, unique across files that are merged later. @example newRowId() // "r-6f1c0c6e-…" */
export function newRowId(): string {
  return `r-${crypto.randomUUID()}`;
}
