/** Which requirement set a member needs, as the typings say, and whether the host in force has it. */

import { HostError } from "../hostError";
import type { RequirementSets } from "../hostState";
import requirementSets from "../members/requirementSets.json";

const needed: Readonly<Record<string, string>> = requirementSets;

/** How the library registers for an event and leaves, and the event as the typings name it. */
const EVENT_MEMBERS: Readonly<Record<string, string>> = {
  _RegisterDataChangedEvent: "OnChanged",
  _RegisterSelectionChangedEvent: "OnSelectionChanged",
  _UnregisterDataChangedEvent: "OnChanged",
  _UnregisterSelectionChangedEvent: "OnSelectionChanged",
};

/** "Values" → "values"; names that begin with "_" are the library's own and stay. */
export function camelCase(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/**
 * Refuses a member above the sets in force with ApiNotFound, as an older Excel does.
 * `mode` "set" asks for the set of writing a property where the typings name another one than for reading.
 */
export function requireMember(className: string, wireName: string, mode: "get" | "set", sets: RequirementSets): void {
  const publicName = EVENT_MEMBERS[wireName] ?? wireName;
  if (publicName.startsWith("_")) return;
  const member = `${className}.${camelCase(publicName)}`;
  const requirement = (mode === "set" ? needed[`${member} (set)`] : undefined) ?? needed[member];
  if (requirement === undefined) throw new HostError("ApiNotFound", `The typings do not know ${member}`);
  const [name = "", version = ""] = requirement.split(" ");
  if (!hasSet(sets, name, version)) throw new HostError("ApiNotFound", `${member} needs ${requirement}`);
}

/** True when the set is present in this version or a later one: "1.10" is later than "1.9". */
export function hasSet(sets: RequirementSets, name: string, version: string): boolean {
  const present = sets[name];
  if (present === undefined) return false;
  const [presentMajor = 0, presentMinor = 0] = present.split(".").map(Number);
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return presentMajor > major || (presentMajor === major && presentMinor >= minor);
}
