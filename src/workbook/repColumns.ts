/** Headers of the columns that A1 has per rep: the names, made unique among all headers of the table. */
import { targetsTable, type Language, type RepColumn } from "../templates";
import { cutText } from "./cutText";
import type { QuarterSetup } from "./setup";

/** Excel's limit for the text of a header. */
const longestHeader = 255;

/**
 * A name that another header already bears (Excel compares without case) gets its key: "单位 (R02)", and a number if somebody is
 * called that. Names stay text whatever they begin with; they are written as text cells.
 * @example repColumns({ members: [{ key: "R01", name: "Unit" }] }, "en-US") // [{ key: "R01", header: "Unit (R01)" }]
 */
export function repColumns(setup: Pick<QuarterSetup, "members">, language: Language): readonly RepColumn[] {
  const taken = new Set(targetsTable([]).columns.map((column) => fold(column.label[language])));
  return setup.members.map(({ key, name }) => {
    const header = freeHeader(name, key, taken);
    taken.add(fold(header));
    return { key, header };
  });
}

function freeHeader(name: string, key: string, taken: ReadonlySet<string>): string {
  if (!taken.has(fold(name))) return name;
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? ` (${key})` : ` (${key}-${number})`;
    const header = `${cutText(name, longestHeader - suffix.length)}${suffix}`;
    if (!taken.has(fold(header))) return header;
  }
}

function fold(text: string): string {
  return text.normalize("NFC").toLowerCase();
}
