/**
 * Profiles of quirks against Excel without any: each flow tells the same and leaves the same values, formulas, tables, names and charts, and
 * the same checks of entries, highlights and pages but for what a quirk refuses.
 */
import { quirkProfiles, type Quirk } from "../../../stand-in/quirks";
import { withPlayer, type Contents, type Flow, type LookPart, type Looks, type Played } from "./flows";

type PlayedFlows = Readonly<Record<Flow, Played>>;

/** What the flows left under `plain`, as the first of a file that asks has it played. */
export async function expectLikePlain(profiles: readonly string[], some?: readonly Flow[]): Promise<void> {
  await withPlayer(async (play) => {
    const plain = await play("plain", some);
    for (const profile of profiles) expect({ profile, differences: differences(plain, await play(profile, some), profile) }).toEqual({ profile, differences: [] });
  });
}

/** Where two plays differ, a line each. */
export function differences(plain: PlayedFlows, other: PlayedFlows, profile: string): string[] {
  const refused = (quirkProfiles[profile] ?? []).flatMap((quirk) => refusedParts[quirk] ?? []);
  return (Object.keys(plain) as Flow[]).flatMap((flow) => [
    ...(JSON.stringify(plain[flow].told) === JSON.stringify(other[flow].told) ? [] : [`${flow} told ${other[flow].told.join("; ")}`]),
    ...differentParts(plain[flow].contents, other[flow].contents).map((line) => `${flow}: ${line}`),
    ...differentLooks(plain[flow].looks, other[flow].looks, refused).map((line) => `${flow}: ${line}`),
  ]);
}

/** What of a page an Excel with a quirk does not take. */
const refusedParts: Partial<Record<Quirk, LookPart>> = { ignoresFit: "zoom", noPrinter: "paper", noPageBreaks: "breaks" };

function differentLooks(one: Looks, other: Looks, refused: readonly LookPart[]): string[] {
  return keysOf(one, other).filter((part) => one[part] !== other[part] && !refused.some((kind) => part.endsWith(` ${kind}`)));
}

function differentParts(one: Contents, other: Contents): string[] {
  return keysOf(one, other).flatMap((part) => {
    const [before, after] = [one[part] ?? {}, other[part] ?? {}] as Record<string, unknown>[];
    if (!before || !after) return [part];
    return keysOf(before, after).flatMap((key) => (JSON.stringify(before[key]) === JSON.stringify(after[key]) ? [] : [`${part} ${key}`]));
  });
}

function keysOf(one: object, other: object): string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])];
}
