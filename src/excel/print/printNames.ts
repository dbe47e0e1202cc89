/** Hidden names that hold print areas: Excel moves what they refer to when rows or columns are inserted, and renames their sheet. */
import { quoteSheet } from "../../workbook";
import { setNameTask } from "../apply/nameTasks";
import { sendTasks } from "../wire/requests";

/** Formulas of the workbook's names by name. */
export type HeldNames = ReadonlyMap<string, string>;

/** One request. */
export async function heldNames(context: Excel.RequestContext): Promise<HeldNames> {
  const { names } = context.workbook;
  names.load("items/name,items/formula");
  await context.sync();
  return new Map(names.items.map(({ name, formula }) => [name.toLowerCase(), String(formula)]));
}

/** Where the area of a name is now, such as "A7:P19"; null without the name, and when its cells were deleted. */
export function heldArea(names: HeldNames, name: string): { readonly sheet: string; readonly address: string } | null {
  const [, quoted, plain, address] = /^=(?:'((?:[^']|'')+)'|([^'!#]+))!([$A-Z0-9:]+)$/.exec(names.get(name.toLowerCase()) ?? "") ?? [];
  const sheet = quoted?.replace(/''/g, "'") ?? plain;
  return sheet === undefined || address === undefined ? null : { sheet, address: address.replace(/\$/g, "") };
}

/** Lets names hold areas of a sheet, such as "A7:P19"; names that stand are pointed anew. One request. */
export async function holdAreas(
  context: Excel.RequestContext,
  standing: HeldNames,
  sheet: string,
  areas: readonly { readonly name: string; readonly address: string }[],
): Promise<void> {
  await sendTasks(context, areas.map(({ name, address }) => {
    const formula = `=${quoteSheet(sheet)}!${address.replace(/[A-Z]+|\d+/g, "$$$&")}`;
    return setNameTask(name, formula, standing.has(name.toLowerCase()));
  }));
}
