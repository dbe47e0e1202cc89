/** The types of ids are those of the templates: a misspelt id does not compile only while they are. */
import { readFileSync } from "node:fs";
import { idsFile, idsPlace } from "../../scripts/generate/ids";
import { everySheet } from "./everyTable";

test("the file of ids holds what the templates have (if not: npm run ids)", () => {
  expect(readFileSync(idsPlace, "utf8").split("\n")).toEqual(idsFile().split("\n"));
});

test("it has every sheet, table and column; columns per member and metric bear any key", () => {
  const lines = idsFile().split("\n");
  for (const { id, tables } of everySheet) {
    expect(lines.find((line) => line.startsWith("export type SheetId"))).toContain(`"${id}"`);
    for (const table of tables) {
      const line = lines.find((one) => one.startsWith(`  ${table.id}: `)) ?? "";
      const ids = table.columns.map((column) => (column.id.includes(":") ? `\`${column.id.replace(/:.*/, "")}:\${string}\`` : `"${column.id}"`));
      expect([table.id, ids.filter((one) => !line.includes(one))]).toEqual([table.id, []]);
    }
  }
});
