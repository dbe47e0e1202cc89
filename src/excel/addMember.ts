/** Adds somebody to the team of the quarter that stands: a row of the list of members, then everything that a member has elsewhere. */
import { normaliseName } from "../core";
import { isSamePerson, listedMembers, newcomersOf, type NewMemberCells } from "../workbook";
import { growTeam } from "./team/growTeam";
import { runInExcel } from "./wire/officeErrors";
import { readQuarter } from "./read/readQuarter";
import { unreadable } from "./read/missingParts";
import { refreshQuarter } from "./refresh";
import type { CommandOptions, CommandResult } from "./commandResult";

export interface MemberAdded {
  /** What became of cells: filled by somebody meanwhile, formulas that Excel altered, looks that it refused. */
  readonly notes: readonly string[];
}

/**
 * Somebody who stands in the list without rows elsewhere is completed; blank days there become those that are given.
 * @returns why not, where the member could not be added; a run that broke off is completed by a second one
 */
export function addMember(member: NewMemberCells, options: CommandOptions): Promise<MemberAdded | CommandResult> {
  return runInExcel<MemberAdded | CommandResult>(async (context) => {
    const read = await readQuarter(context);
    if (!("quarter" in read)) return unreadable(read, options.language);
    const name = normaliseName(member.name);
    const isBegun = newcomersOf(read.quarter).some((one) => isSamePerson(one.name, name));
    const isListed = listedMembers(read.quarter).some((row) => isSamePerson(row["name"], name));
    if (isListed && !isBegun) return { code: "memberKnown", facts: { name } };
    const grown = await growTeam(context, read.quarter, options, { ...member, name });
    if (!("finish" in grown)) return grown.refused;
    const refreshed = await refreshQuarter(context, options, { tasks: grown.finish, isThorough: true });
    return refreshed.code === "refreshed" ? { notes: [...grown.kept, ...(refreshed.ofWriting ?? [])] } : refreshed;
  });
}
