/** The files that the command line's help and the README name; the commands at a prompt: commandLine.long.test.ts. */

import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { readProjectJson } from "../schemas/schemaValidators";

const root = join(__dirname, "..", "..");

test("the examples that the help and the README name are there", () => {
  for (const name of ["examples/east-china.setup.json", "examples/east-china.data.json"]) expect(existsSync(resolve(root, name))).toBe(true);
  expect(readProjectJson("examples", "east-china.setup.json")).toMatchObject({ team: "华东区" });
});
