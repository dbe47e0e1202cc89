/** A block of cells, as pasted from a sheet: tabs between cells, perhaps with headers above. */
import { wholeDay, type YearOfMonth } from "../days/dayForms";
import { halfWidth } from "../days/halfWidth";
import { headerKind, type HeaderKind } from "./nameWords";
import { readEntry } from "./readEntry";
import type { IsoDate } from "../../../core";
import type { ListedPerson, NameQuestion } from "./nameList";

type Asked = Pick<NameQuestion, "kind" | "about">;
type Columns = readonly (HeaderKind | null)[];

/**
 * The columns that a line heads, one of them of names; null where it is no such line: it must name two that are known, and hold no number
 * beside.
 */
export function columnsOf(line: string): { columns: Columns; between: RegExp } | null {
  for (const between of [/\t/u, /[,，]/u, /[;；]/u, /\|/u]) {
    const columns = line.split(between).map((cell) => headerKind(cell));
    const known = columns.filter((kind) => kind !== null);
    const areAll = known.length === line.split(between).filter((cell) => cell.trim() !== "").length;
    if (known.length > 1 && known.includes("name") && (areAll || !/\d/u.test(line))) return { columns, between };
  }
  return null;
}

/** A row below headers: name and days stand in the columns so headed, all else is set aside. */
export function readRow(cells: readonly string[], columns: Columns, yearOf: YearOfMonth): Omit<ListedPerson, "line"> | Asked {
  const cellOf = (kind: HeaderKind) => cells[columns.indexOf(kind)]?.trim() ?? "";
  const read = readEntry(cellOf("name"), yearOf);
  if ("kind" in read) return read;
  const from = dayOfCell(cellOf("from"), yearOf);
  const to = dayOfCell(cellOf("to"), yearOf);
  if ("kind" in from) return from;
  if ("kind" in to) return to;
  const others = cells.filter((_, at) => !["name", "from", "to"].includes(columns[at] ?? "")).map((cell) => cell.trim());
  const taken = [...read.taken, ...others.filter((cell) => cell !== "")];
  return { ...read, ...(from.day && { from: from.day }), ...(to.day && { to: to.day }), taken };
}

/** The day of a cell; none where it is blank or says that there is none. */
function dayOfCell(cell: string, yearOf: YearOfMonth): { readonly day?: IsoDate } | Asked {
  const plain = halfWidth(cell).trim();
  if (/^(?:[-–—/]*|无|至今|在职|n\/a|none|present)$/iu.test(plain)) return {};
  const meaning = wholeDay(plain, yearOf);
  if (meaning === "twoWays") return { kind: "twoWays", about: cell };
  return meaning === null || meaning === "none" ? { kind: "noDay", about: cell } : { day: meaning };
}
