/** Every line of the refusals is refused as it says and changes nothing; every member that changes the workbook is refused in a read-only one. */

import { join } from "node:path";
import { hostMembers } from "../../scripts/office/standInMembers";
import { FormulaSyntaxError } from "../../src/file/formula/formulaSyntaxError";
import { openHost } from "../../stand-in/node/openHost";
import type { Host } from "../../stand-in/node/openHost";
import { arrangeWorkbook, MEMBER_USES } from "./memberUses";
import { REFUSALS } from "./refusalTable";

let host: Host;

beforeAll(async () => {
  const engine = {
    check: (_workbook: unknown, _sheet: unknown, formula: string): void => {
      if (formula.includes("((")) throw new FormulaSyntaxError(formula, "does not parse");
    },
    recalculate: () => undefined,
  };
  host = await openHost({ folder: join(__dirname, "fixtures"), engine });
  await host.call((page) => page.Excel.run(arrangeWorkbook));
  host.workbook.sheets.find(({ name }) => name === "Data")?.merges.push({ top: 7, bottom: 7, left: 0, right: 1 });
});
afterAll(() => host.close());

test.each(REFUSALS)("%s → %s at %s", async (_tried, code, location, run) => {
  const before = JSON.stringify(host.workbook.sheets.map((sheet) => [sheet.name, sheet.tables]));
  const error = await refusalOf(run);
  expect([error?.code, error?.debugInfo?.errorLocation]).toEqual([code, location]);
  expect(JSON.stringify(host.workbook.sheets.map((sheet) => [sheet.name, sheet.tables]))).toBe(before);
});

const changing = hostMembers()
  .filter((member) => member.changes)
  .map(({ className, member }) => `${className}.${member}`);

test.each(changing)("%s is refused in a read-only workbook", async (member) => {
  host.readOnly = true;
  const error = await refusalOf(MEMBER_USES[member] ?? (() => undefined));
  host.readOnly = false;
  expect(error?.code).toBe("AccessDenied");
});

async function refusalOf(run: (context: Excel.RequestContext) => void): Promise<{ code: string; debugInfo: { errorLocation?: string } } | null> {
  try {
    await host.call((page) =>
      page.Excel.run(async (context) => {
        run(context);
        await context.sync();
      }),
    );
    return null;
  } catch (error) {
    return error as { code: string; debugInfo: { errorLocation?: string } };
  }
}
