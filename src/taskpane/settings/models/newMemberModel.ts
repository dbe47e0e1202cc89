/** Somebody who is to join the team of the quarter that stands. Pure. */
import { isoDate, normaliseName, toSerial } from "../../../core";
import { checkParts, newcomersOf, remarksOn, type CellPlace, type NewMemberCells, type Problem, type QuarterView } from "../../../workbook";
import { placeOfColumn } from "./cellsOfForm";
import { membersForm } from "./membersModel";

export interface NewMemberForm {
  readonly name: string;
  /** ISO date, "" when blank. */
  readonly from: string;
  readonly to: string;
}

/** From today on; before the quarter and after it no day is proposed. */
export function newMemberForm({ today, settings: { period } }: QuarterView): NewMemberForm {
  return { name: "", from: today >= period.first && today <= period.last ? today : "", to: "" };
}

/** Names of members who lack rows elsewhere. */
export function unfinishedMembers(view: QuarterView): readonly string[] {
  return newcomersOf(view).map(({ name }) => name);
}

/** Paths as in a setup file: `$.members[3].name`; the new member comes after all others, and may be one who is unfinished. */
export function newMemberProblems(
  form: NewMemberForm,
  view: QuarterView,
): { readonly path: string; readonly problems: readonly Problem[]; readonly remarks: readonly Problem[] } {
  const unfinished = unfinishedMembers(view);
  const others = membersForm(view).map(({ name }) => name);
  const standing = others.filter((name) => name !== "" && !unfinished.includes(name));
  const dayOrNone = (day: string) => (day === "" ? null : day);
  const member = { name: form.name, from: dayOrNone(form.from), to: dayOrNone(form.to) };
  const path = `$.members[${standing.length}]`;
  const members = [...standing, member];
  const problems = checkParts({ members }, view.settings.period);
  const remarks = remarksOn({ members }, view.settings.period).filter((remark) => remark.path.startsWith(path));
  return { path, remarks, problems: problems.filter((problem) => problem.path.startsWith(path) || problem.path === "$.members") };
}

/** What goes into the cells of the list of members. */
export function cellsOfNewMember({ name, from, to }: NewMemberForm): NewMemberCells {
  const serialOf = (day: string) => (day === "" ? null : toSerial(isoDate(day)));
  return { name: normaliseName(name), from: serialOf(from), to: serialOf(to) };
}

/** The first cell of the targets of the member of that name, who may not be there yet. */
export function targetsOf(name: string, view: QuarterView): CellPlace | null {
  const key = view.book.rows("members").find((row) => row.text("name") === name)?.text("key");
  return key === undefined ? null : placeOfColumn(view, "targets", 0, `rep:${key}`);
}
