/** The team as it is typed or pasted into the form. Pure. */
import { typedDay } from "../typedDay";
import { linesOf } from "../typedText";

/** A name, or a name with first and last day, as a setup file has it. */
type MemberJson = string | { readonly name: string; readonly from?: string; readonly to?: string };

/**
 * Members, one a line or several in a line, each with first and last day behind the name where given. A piece that begins with a digit is
 * a day of the member before it. In several lines with tabs, as a pasted block of cells, only the first cell is a name.
 * @example typedMembers("王芳、李娜，8月1日", "2026") // ["王芳", { name: "李娜", from: "2026-08-01" }]
 */
export function typedMembers(text: string, year: string): MemberJson[] {
  const lines = linesOf(text);
  return lines.flatMap((line) => membersIn(line, { year, isBlock: lines.length > 1 }));
}

function membersIn(line: string, { year, isBlock }: { readonly year: string; readonly isBlock: boolean }): MemberJson[] {
  const members: string[][] = [];
  const pieces = line.split(/([,，、;；\t])/);
  for (let at = 0; at < pieces.length; at += 2) {
    const piece = (pieces[at] ?? "").trim();
    const isCell = isBlock && pieces[at - 1] === "\t";
    const current = members.at(-1);
    if (current && (piece === "" || isCell || /^\d/u.test(piece.normalize("NFKC")))) current.push(piece);
    else members.push([piece]);
  }
  return members.filter((member) => member.some((piece) => piece !== "")).map((member) => memberOf(member, year));
}

/** What follows the second day belongs nowhere: it stays with it and is refused there. */
function memberOf([name = "", from = "", ...rest]: readonly string[], year: string): MemberJson {
  const to = rest.filter((piece) => piece !== "").join(" ");
  if (from === "" && to === "") return name;
  return { name, ...(from !== "" && { from: typedDay(from, () => year) }), ...(to !== "" && { to: typedDay(to, () => year) }) };
}
