/** Profiles of quirks against Excel without any: each flow tells the same and leaves the same values, formulas, tables, names and charts. */
import { withPlayer, type Contents, type Flow, type Played } from "./flows";

type PlayedFlows = Readonly<Record<Flow, Played>>;

/** What the flows left under `plain`, as the first of a file that asks has it played. */
export async function expectLikePlain(profiles: readonly string[], some?: readonly Flow[]): Promise<void> {
  await withPlayer(async (play) => {
    const plain = await play("plain", some);
    for (const profile of profiles) expect({ profile, differences: differences(plain, await play(profile, some)) }).toEqual({ profile, differences: [] });
  });
}

/** Where two plays differ, a line each. */
export function differences(plain: PlayedFlows, other: PlayedFlows): string[] {
  return (Object.keys(plain) as Flow[]).flatMap((flow) => [
    ...(JSON.stringify(plain[flow].told) === JSON.stringify(other[flow].told) ? [] : [`${flow} told ${other[flow].told.join("; ")}`]),
    ...differentParts(plain[flow].contents, other[flow].contents).map((line) => `${flow}: ${line}`),
  ]);
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
