import path from "node:path";
import ts from "typescript";
import { InvalidRatioError, ratio } from "../../../src/core";

const CORE = path.resolve(__dirname, "../../../src/core/index.ts");
const PROBE = path.resolve(__dirname, "probe.ts");

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ["lib.es2022.d.ts"],
  types: [],
};

const MIXTURES = {
  textAsDate: 'export const wrong: IsoDate = "2026-07-01";',
  numberAsRatio: "export const wrong: Ratio = 0.7;",
  timeAsDate: 'export const wrong: IsoDate = isoDateTime("2026-07-01T08:00");',
  dateAsTime: 'export const wrong: IsoDateTime = isoDate("2026-07-01");',
  serialAsDate: "export const wrong: IsoDate = 46204;",
  textIntoCalculation: 'export const wrong = toSerial("2026-07-01");',
};
const MATCHES = [
  'export const day: IsoDate = isoDate("2026-07-01");',
  "export const rate: Ratio = ratio(0.7);",
  "export const asNumber: number = ratio(0.7) * 2;",
  "export const asText: string = fromSerial(46204);",
];

/** Compiles each statement on a line of its own against the core and returns the lines with an error. */
function linesInError(statements: readonly string[]): Set<number> {
  const head =
    'import { fromSerial, isoDate, isoDateTime, ratio, toSerial } from "../../../src/core";' +
    'import type { IsoDate, IsoDateTime, Ratio } from "../../../src/core";' +
    "export const used = [fromSerial, isoDate, isoDateTime, ratio, toSerial];";
  const renamed = statements.map((statement, index) => statement.replace(/const \w+/, `const probe${index}`));
  const text = [head, ...renamed].join("\n");
  const host = ts.createCompilerHost(OPTIONS);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === PROBE || fileExists.call(host, name);
  host.getSourceFile = (name, target) =>
    name === PROBE ? ts.createSourceFile(name, text, target) : getSourceFile.call(host, name, target);
  const program = ts.createProgram([PROBE, CORE], OPTIONS, host);
  const source = program.getSourceFile(PROBE);
  if (source === undefined) throw new Error("The probe was not compiled.");
  return new Set(
    program.getSemanticDiagnostics(source).map((found) => source.getLineAndCharacterOfPosition(found.start ?? 0).line - 1),
  );
}

test("dates, times, fractions and plain values do not mix; the compiler refuses each mixture and nothing else", () => {
  const mixtures = Object.values(MIXTURES);
  const refused = linesInError([...mixtures, ...MATCHES]);
  expect([...refused].sort((a, b) => a - b)).toEqual(mixtures.map((_, index) => index));
});

test("a fraction is finite", () => {
  expect(ratio(1.2)).toBe(1.2);
  expect(ratio(-0.1)).toBe(-0.1);
  expect(() => ratio(Number.NaN)).toThrow(InvalidRatioError);
  expect(() => ratio(1 / 0)).toThrow(InvalidRatioError);
});
