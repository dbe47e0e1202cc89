/** Adds somebody to the team of the quarter that stands: a row of the list of members, then everything that a member has elsewhere. */
import { normaliseName } from "../core";
import { newcomersOf, type NewMemberCells } from "../workbook";
import { growTeam } from "./growTeam";
import { runInExcel } from "./officeErrors";
import { readQuarter, unreadable } from "./readQuarter";
import { refreshQuarter } from "./refresh";
import type { CommandOptions, CommandResult } from "./commandResult";

/** @returns null when the member has all rows and columns, else why not; a run that broke off is completed by a second one */
export function addMember(member: NewMemberCells, options: CommandOptions): Promise<CommandResult | null> {
  return runInExcel<CommandResult | null>(async (context) => {
    const read = await readQuarter(context);
    if (!("quarter" in read)) return unreadable(read, options.language);
    const name = normaliseName(member.name);
    const isNamed = (other: unknown) => normaliseName(String(other ?? "")).toLowerCase() === name.toLowerCase();
    const isBegun = newcomersOf(read.quarter).some((one) => isNamed(one.name));
    if (!isBegun && (read.quarter.records.members ?? []).some((row) => isNamed(row["name"]))) return { code: "memberKnown", facts: { name } };
    const grown = await growTeam(context, read.quarter, options, isBegun ? undefined : { ...member, name });
    if (!("finish" in grown)) return grown;
    const refreshed = await refreshQuarter(context, options, { tasks: grown.finish, isThorough: true });
    return refreshed.code === "refreshed" ? null : refreshed;
  });
}
