/**
 * `npm run test:lint`: types and lint on one program: the compiler's work is done once, and the rules that need types find it done.
 */
import { ESLint } from "eslint";
import ts from "typescript";

const here = process.cwd();
const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: (problem) => fail([problem]) };
const config = ts.getParsedCommandLineOfConfigFile("tsconfig.json", {}, host);
const program = ts.createProgram(config.fileNames, config.options);

function fail(problems) {
  if (problems.length === 0) return;
  const format = { getCurrentDirectory: () => here, getCanonicalFileName: (name) => name, getNewLine: () => "\n" };
  process.stdout.write(ts.formatDiagnostics(problems, format));
  process.exitCode = 1;
}

fail([...config.errors, ...ts.getPreEmitDiagnostics(program)]);

const onProgram = { files: ["**/*.{ts,tsx}"], languageOptions: { parserOptions: { projectService: false, programs: [program] } } };
const eslint = new ESLint({ overrideConfig: [onProgram] });
const results = await eslint.lintFiles(["."]);
const formatter = await eslint.loadFormatter("stylish");
process.stdout.write(await formatter.format(results));
if (results.some(({ errorCount }) => errorCount > 0)) process.exitCode = 1;
