import { execFileSync } from "node:child_process";
import path from "node:path";

const root = path.join(__dirname, "..", "..");

interface Complaint {
  readonly ruleId: string | null;
  readonly message: string;
}

/** An existing file, and a text as its content. */
interface Text {
  readonly file: string;
  readonly text: string;
  /** Rules that need types look at it, too. */
  readonly withTypes?: boolean;
}

const oneWay = [
  ["src/templates/model/book.ts", "../../workbook", "../../core"],
  ["src/workbook/plan/plan.ts", "../../excel", "../../templates"],
  ["src/excel/index.ts", "../taskpane", "../workbook"],
  ["src/file/model.ts", "../workbook", "./address"],
] as const;

const texts = {
  core: {
    file: "src/core/index.ts",
    text: `import { messages } from "../locales";
     import fflate from "fflate";
     export { createQuarter } from "../excel";
     export const x = [messages, fflate, Date.now(), new Date()];
     console.log(Excel, Office);
     export type Sheet = Excel.Worksheet;
    `,
  },
  pane: { file: "src/taskpane/renderPane.tsx", text: `export const host = import("../../stand-in/hostError");` },
  standIn: { file: "stand-in/hostError.ts", text: `export * from "../src/core";` },
  command: {
    file: "src/commands/index.ts",
    text: `export async function go(): Promise<void> { await Promise.resolve(); }
     go();
     Office.initialize = () => undefined;
    `,
    withTypes: true,
  },
  circle: {
    file: "src/file/area.ts",
    text: `import { columnLetters } from "./address";
     import type { RangeReference } from "./address";
     export * from "./formula/tokens";
     export * from "./model";
     export const LAST_ROW = columnLetters(1);
     export type Reference = RangeReference;
    `,
  },
  ...Object.fromEntries(oneWay.map(([file, wrong, right]) => [file, { file, text: `export * from "${wrong}";\nexport * as more from "${right}";\n` }])),
} satisfies Record<string, Text>;

/** What the linter says of each text, in one start. */
const complaints = new Map<string, Complaint[]>();

beforeAll(() => {
  const program = path.join(__dirname, "lintTexts.mjs");
  const answers = execFileSync(process.execPath, [program], { cwd: root, input: JSON.stringify(Object.values(texts)), encoding: "utf8" });
  const found = JSON.parse(answers) as Complaint[][];
  Object.keys(texts).forEach((name, index) => complaints.set(name, found[index] ?? []));
});

function complaintsOf(name: string): Complaint[] {
  const found = complaints.get(name);
  if (!found) throw new Error(`${name} was not linted`);
  return found;
}

const rules = (found: Complaint[]): (string | null)[] => [...new Set(found.map(({ ruleId }) => ruleId))].sort();

test("core imports nothing from outside and reads no clock, console or Office", () => {
  const found = complaintsOf("core");
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
  const pane = complaintsOf("pane");
  expect(rules(pane)).toEqual(["quarterbook/import-directions"]);
  const host = complaintsOf("standIn");
  expect(host.map(({ message }) => message)).toEqual([expect.stringMatching(/the stand-in plays Excel and knows nothing of sales/)]);
});

test.each(oneWay)("each room imports one way: %s may not import %s but may import %s", (file) => {
  const found = complaintsOf(file);
  expect(found.filter(({ ruleId }) => ruleId === "quarterbook/import-directions").length).toBe(1);
});

test("a forgotten promise and an unread load are errors in commands", () => {
  const found = complaintsOf("command");
  expect(rules(found)).toEqual(["@typescript-eslint/no-floating-promises", "office-addins/no-office-initialize"]);
});

test("no file imports itself by way of others, unless for types alone", () => {
  const found = complaintsOf("circle");
  expect(found.filter(({ ruleId }) => ruleId === "quarterbook/import-circles").map(({ message }) => message)).toEqual([
    expect.stringMatching(/^Imports in a circle: address\.ts → area\.ts\. What both sides need/),
    expect.stringContaining("tokens.ts → address.ts → area.ts"),
  ]);
});
