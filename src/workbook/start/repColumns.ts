/** Headers of the columns that tables have per rep or per metric: the names, made unique among all headers of the table. */
import { completeSet, hasColumnPer, noTeamColumns, sheetsOf, type Language, type Owner } from "../../templates";
import { printableText } from "../cells/printableText";

/** Excel's limit for the text of a header, as the file holds it. */
const longestHeader = 255;
/** In a file "_x0041_" is Excel's way to write a character; a text that says so is written "_x005F_x0041_". */
const escapeInText = /_(?=x[0-9a-f]{4}_)/gi;
const escapeSigns = "_x005F".length;

/**
 * A name that another header already bears (Excel compares without case) gets a number: "单位 (2)". Names stay text
 * whatever they begin with; they are written as text cells.
 * @param owner whose columns they are; they stand in one table with the headers that everybody shares
 * @example ownColumns("member", [{ key: "R01", name: "Unit" }], "en-US") // [{ key: "R01", header: "Unit (2)" }]
 */
export function ownColumns(owner: Owner, owners: readonly Named[], language: Language): readonly { key: string; header: string }[] {
  const shared = sheetsOf(completeSet(), noTeamColumns).flatMap(({ tables }) => tables).find((table) => hasColumnPer(owner, table));
  const taken = new Set((shared?.columns ?? []).map((column) => fold(column.label[language])));
  return owners.map(({ key, name }) => {
    const header = headerBeside(name, taken);
    taken.add(fold(header));
    return { key, header };
  });
}

interface Named {
  readonly key: string;
  readonly name: string;
}

/**
 * The header of a person or a metric in a table that has the other headers already.
 * @example freeHeader("Unit", ["unit"]) // "Unit (2)"
 */
export function freeHeader(name: string, others: Iterable<string>): string {
  return headerBeside(name, new Set([...others].map(fold)));
}

/** The name as a header shows it, control characters left out; with a number when another header says the same, or when nothing is left. */
function headerBeside(name: string, taken: ReadonlySet<string>): string {
  const shown = cutHeader(printableText(name), "");
  if (shown !== "" && !taken.has(fold(shown))) return shown;
  for (let number = 2; ; number += 1) {
    const header = cutHeader(shown, ` (${number})`).trim();
    if (!taken.has(fold(header))) return header;
  }
}

function cutHeader(text: string, suffix: string): string {
  const characters = [...text];
  for (;;) {
    const header = `${characters.join("")}${suffix}`;
    const escapes = header.match(escapeInText)?.length ?? 0;
    if (header.length + escapes * escapeSigns <= longestHeader) return header;
    characters.pop();
  }
}

function fold(text: string): string {
  return text.normalize("NFC").toLowerCase();
}
