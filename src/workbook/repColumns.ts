/** Headers of the columns that A1 has per rep: the names, made unique among all headers of the table. */
import { targetsTable, type Language, type RepColumn } from "../templates";
import type { QuarterSetup } from "./setup";

/** Excel's limit for the text of a header. */
const longestHeader = 255;

/**
 * A name that another header already bears (Excel compares without case) gets its key: "单位 (R02)".
 * Names stay text whatever they begin with; they are written as text cells.
 */
export function repColumns(setup: Pick<QuarterSetup, "members">, language: Language): readonly RepColumn[] {
  const taken = new Set(targetsTable([]).columns.map((column) => fold(column.label[language])));
  return setup.members.map(({ key, name }) => {
    const suffix = ` (${key})`;
    const header = taken.has(fold(name)) ? `${name.slice(0, longestHeader - suffix.length)}${suffix}` : name;
    taken.add(fold(header));
    return { key, header };
  });
}

function fold(text: string): string {
  return text.normalize("NFC").toLowerCase();
}
