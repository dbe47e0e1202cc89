/**
 * A workbook that counts its dates from 1904, as old Excel for Mac made them: serial numbers mean other days there, so nothing of it is
 * read or written. DATE tells without a cell: the first day of 1904 is 0 there.
 */

export class Dates1904Error extends Error {
  override readonly name = "Dates1904Error";
}

/** Queues the question; the caller's next request carries it. @returns to be called after that: throws where dates count from 1904 */
export function askDateSystem({ workbook }: Excel.RequestContext): () => void {
  const first = workbook.functions.date(1904, 1, 1);
  first.load("value");
  return () => {
    if (first.value === 0) throw new Dates1904Error("The workbook counts its dates from 1904.");
  };
}
