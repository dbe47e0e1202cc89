import { spawnSync } from "node:child_process";
import path from "node:path";

const root = path.join(__dirname, "..", "..");

interface Complaint {
  readonly ruleId: string | null;
  readonly message: string;
}

/** Rules that need types cost seconds; a test that is not about them leaves them out. */
const WITHOUT_TYPES = [
  ...["--parser-options", "projectService:false"],
  ...["no-floating-promises", "no-misused-promises", "await-thenable", "switch-exhaustiveness-check", "only-throw-error"].flatMap((rule) => [
    "--rule",
    `@typescript-eslint/${rule}: off`,
  ]),
];

/** What the linter says of this text, were it the content of an existing file. */
function complaints(file: string, text: string, options: readonly string[] = WITHOUT_TYPES): Complaint[] {
  const eslint = path.join(root, "node_modules", "eslint", "bin", "eslint.js");
  const words = ["--stdin", "--stdin-filename", file, "--format", "json", ...options];
  const { stdout, stderr } = spawnSync(process.execPath, [eslint, ...words], { cwd: root, input: text, encoding: "utf8" });
  if (stdout === "") throw new Error(stderr);
  const [result] = JSON.parse(stdout) as { messages: Complaint[] }[];
  return result?.messages ?? [];
}

const rules = (found: Complaint[]): (string | null)[] => [...new Set(found.map(({ ruleId }) => ruleId))].sort();

test("core imports nothing from outside and reads no clock, console or Office", () => {
  const found = complaints(
    "src/core/index.ts",
    `import { messages } from "../locales";
     import fflate from "fflate";
     export { createQuarter } from "../excel";
     export const x = [messages, fflate, Date.now(), new Date()];
     console.log(Excel, Office);
     export type Sheet = Excel.Worksheet;
    `,
  );
  expect(found.filter(({ ruleId }) => ruleId === "quarterbook/import-directions").map(({ message }) => message)).toEqual([
    expect.stringMatching(/src\/core may not import src\/locales: core is pure/),
    expect.stringMatching(/src\/core may not import the package "fflate": core is pure/),
    expect.stringMatching(/src\/core may not import src\/excel: core is pure/),
  ]);
  expect(found.filter(({ ruleId }) => ruleId === "no-restricted-syntax").map(({ message }) => message.split(":")[0])).toEqual([
    "Today is a parameter",
    "Today is a parameter",
    "Only src/excel speaks Office.js",
  ]);
  expect(found.filter(({ ruleId }) => ruleId === "no-restricted-globals").length).toBe(3);
});

test("shipped code cannot import the stand-in, nor the stand-in ours", () => {
  const pane = complaints("src/taskpane/renderPane.tsx", `export const host = import("../host/model");`);
  expect(rules(pane)).toEqual(["quarterbook/import-directions"]);
  const host = complaints("src/host/model.ts", `export * from "../core";`);
  expect(host.map(({ message }) => message)).toEqual([expect.stringMatching(/host plays Excel and knows nothing of sales/)]);
});

test.each([
  ["src/templates/model/book.ts", "../../workbook", "../../core"],
  ["src/workbook/plan.ts", "../excel", "../templates"],
  ["src/excel/index.ts", "../taskpane", "../workbook"],
])("each room imports one way: %s may not import %s but may import %s", (file, wrong, right) => {
  const found = complaints(file, `export * from "${wrong}";\nexport * as more from "${right}";\n`);
  expect(found.filter(({ ruleId }) => ruleId === "quarterbook/import-directions").length).toBe(1);
});

test("a forgotten promise and an unread load are errors in commands", () => {
  const found = complaints(
    "src/commands/index.ts",
    `export async function go(): Promise<void> { await Promise.resolve(); }
     go();
     Office.initialize = () => undefined;
    `,
    [],
  );
  expect(rules(found)).toEqual(["@typescript-eslint/no-floating-promises", "office-addins/no-office-initialize"]);
});
