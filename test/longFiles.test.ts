/** No test is lost: a file is quick and runs in `npm test`, or it is long and runs by a name that the README lists. */
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.join(__dirname, "..");
const jestProgram = path.join(root, "node_modules", "jest", "bin", "jest.js");

/** What a program of `scripts/` says, as JSON. */
function askScripts(code: string): unknown {
  const words = ["--input-type=module", "--eval", `${code}`];
  return JSON.parse(execFileSync(process.execPath, words, { cwd: root, encoding: "utf8" }));
}

interface Judge {
  readonly name: string;
  readonly program?: string;
  readonly long: readonly string[];
}

const judges = askScripts(`
  import { JUDGES } from "./scripts/testing/judges.mjs";
  import { longFiles } from "./scripts/testing/longFiles.mjs";
  console.log(JSON.stringify(JUDGES.map(({ name, program }) => ({ name, program, long: longFiles(name) }))));
`) as Judge[];

/** The files of a configuration, from the project's folder. */
function filesOf(config: string): string[] {
  const listed = execFileSync(process.execPath, [jestProgram, "--config", config, "--listTests"], { cwd: root, encoding: "utf8" });
  return listed.split("\n").flatMap((file) => (file === "" ? [] : [path.relative(root, file)])).sort();
}

const files = readdirSync(path.join(root, "test"), { recursive: true, encoding: "utf8" })
  .filter((name) => /\.test\.tsx?$/.test(name))
  .map((name) => path.join("test", name))
  .sort();

test("every test file is quick or long", () => {
  const [quick, long] = [filesOf("jest.config.cjs"), filesOf("jest.long.config.cjs")];
  expect([...quick, ...long].sort()).toEqual(files);
  expect(long).toEqual(judges.flatMap((judge) => judge.long).sort());
});

test("every judge with long tests has a script, which the README lists", () => {
  const { scripts } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { scripts: Record<string, string> };
  const readme = readFileSync(path.join(root, "README.md"), "utf8");
  const long = judges.filter((judge) => judge.long.length > 0 || judge.program !== undefined).map(({ name }) => name);
  expect(long.length).toBeGreaterThan(8);
  for (const name of long) {
    expect([name, scripts[`test:${name}`]]).toEqual([name, expect.stringMatching(new RegExp(`scripts/testing/longTests\\.mjs ${name}$`)) as string]);
    expect(readme).toContain(`\`npm run test:${name}\``);
  }
});
