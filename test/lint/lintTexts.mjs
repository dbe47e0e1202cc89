/**
 * What the linter says of texts, were they the content of existing files: takes [{ file, text, withTypes }] on the standard input and gives
 * a list of complaints for each. A process of its own, because the linter loads its configuration as an ES module.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { ESLint } from "eslint";
import ts from "typescript";

const typed = ["no-floating-promises", "no-misused-promises", "await-thenable", "switch-exhaustiveness-check", "only-throw-error"];
/** Rules that need types cost seconds; a text that is not about them is linted without. */
const withoutTypes = {
  files: ["**/*.{ts,tsx}"],
  languageOptions: { parserOptions: { projectService: false } },
  rules: Object.fromEntries(typed.map((rule) => [`@typescript-eslint/${rule}`, "off"])),
};

/** The text in the place of its file, as a program of its own: the rules find its types without those of the whole project. */
function programOf(file, text) {
  const place = path.resolve(file);
  const { options } = ts.getParsedCommandLineOfConfigFile("tsconfig.json", { types: [] }, ts.sys);
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists, getSourceFile } = host;
  host.fileExists = (name) => path.resolve(name) === place || fileExists(name);
  host.readFile = (name) => (path.resolve(name) === place ? text : readFile(name));
  host.getSourceFile = (name, version, ...rest) =>
    path.resolve(name) === place ? ts.createSourceFile(name, text, version, true) : getSourceFile(name, version, ...rest);
  return ts.createProgram([place], options, host);
}

function withTypesOf(file, text) {
  return { files: ["**/*.{ts,tsx}"], languageOptions: { parserOptions: { projectService: false, programs: [programOf(file, text)] } } };
}

const answers = [];
for (const { file, text, withTypes } of JSON.parse(readFileSync(0, "utf8"))) {
  const eslint = new ESLint({ overrideConfig: [withTypes ? withTypesOf(file, text) : withoutTypes] });
  const [result] = await eslint.lintText(text, { filePath: file });
  answers.push((result?.messages ?? []).map(({ ruleId, message }) => ({ ruleId, message })));
}
process.stdout.write(JSON.stringify(answers));
