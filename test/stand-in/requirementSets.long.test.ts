import { readFileSync } from "node:fs";
import { join } from "node:path";
import { hostMembers } from "../../scripts/office/standInMembers";
import { requirementSetsText } from "../../scripts/office/requirementSets";
import { openHost } from "../../stand-in/node/openHost";
import type { Host } from "../../stand-in/node/openHost";
import needed from "../../stand-in/members/requirementSets.json";
import { NEWEST_SETS } from "../../stand-in/wire/session";
import { arrangeWorkbook, MEMBER_USES } from "./memberUses";

let host: Host;
const members = hostMembers().map(({ className, member }) => `${className}.${member}`);

beforeAll(async () => {
  host = await openHost({ folder: join(__dirname, "fixtures") });
  await host.call((page) => page.Excel.run(arrangeWorkbook));
});
afterAll(() => host.close());

async function errorOf(use: (context: Excel.RequestContext) => void): Promise<{ code?: string; message?: string } | null> {
  try {
    await host.call((page) =>
      page.Excel.run(async (context) => {
        use(context);
        await context.sync();
      }),
    );
    return null;
  } catch (error) {
    return error as { code?: string };
  }
}

test("the requirement sets are those of the installed typings", () => {
  const kept = readFileSync(join(__dirname, "../../stand-in/members/requirementSets.json"), "utf8");
  expect(kept).toBe(requirementSetsText());
});

test("every member has a use in the table, and the table no other", () => {
  expect(Object.keys(MEMBER_USES).sort()).toEqual([...members].sort());
});

test.each(members)("%s works with the newest sets", async (member) => {
  host.session.state.requirementSets = NEWEST_SETS;
  expect(await errorOf(MEMBER_USES[member] ?? (() => undefined))).toBeNull();
});

test.each(members)("%s is refused with ApiNotFound below its requirement set", async (member) => {
  const [name = "", version = ""] = ((needed as Record<string, string>)[member] ?? "").split(" ");
  const minor = Number(version.split(".")[1]);
  host.session.state.requirementSets = { [name]: `1.${minor - 1}` };
  const error = await errorOf(MEMBER_USES[member] ?? (() => undefined));
  expect(error?.code).toBe("ApiNotFound");
});
