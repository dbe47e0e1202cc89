import { resolve } from "node:path";
import { parseArgs, types } from "node:util";
import type { Language } from "../../src/templates/model/language";
import { LANGUAGES } from "../../src/locales";

/** What the command line asks for. Paths are as they were typed. */
export interface WorkbookArguments {
  readonly setup: string;
  readonly data?: string;
  readonly lang: Language;
  readonly out: string;
  readonly report?: string;
}

/** The exit code for a command or an input file that cannot be used; nothing has been written then. */
export const EXIT_BAD_INPUT = 2;

const OPTIONS = {
  setup: { type: "string", multiple: true },
  data: { type: "string", multiple: true },
  lang: { type: "string", multiple: true },
  out: { type: "string", multiple: true },
  report: { type: "string", multiple: true },
  help: { type: "boolean", short: "h" },
} as const;

const DEFAULT_LANGUAGE: Language = "zh-CN";

export const HELP_TEXT = `Makes a quarter's workbook from a setup file, types the data into it, refreshes it and saves it.

  npm run workbook -- --setup setup.json [--data data.json] [--lang zh-CN|en-US] --out file.xlsx [--report report.json]

  --setup   the team, period, metrics and targets (JSON, UTF-8; schemas/setup.schema.json)
  --data    follow-ups, weekly numbers and review figures (JSON, UTF-8; schemas/data.schema.json)
  --lang    the language of the sheets and of messages; zh-CN when it is left out
  --out     the workbook to write; an existing file of that name is replaced
  --report  where to write what was found (JSON; schemas/report.schema.json)
  --help    shows this text

Exit codes: 0 done; 2 the command or an input file cannot be used: one line per problem on standard error, no file written.
The example team: npm run workbook -- --setup examples/east-china.setup.json --data examples/east-china.data.json --out out/east-china.xlsx
`;

type Parsed = { readonly arguments: WorkbookArguments } | { readonly help: string } | { readonly problems: readonly string[] };

/**
 * Reads the command line of `npm run workbook`: the words after the script's name. Gives the arguments, the help text where
 * --help is among them, or one line per problem, "--option: what is wrong".
 * Refused: unknown options, words without an option, an option without a value or given twice, a language that there is not, an --out
 * that is no .xlsx file, and one file named for two purposes, which would overwrite an input.
 * Example: `["--setup", "s.json", "--out", "q.xlsx"]` → `{arguments: {setup: "s.json", lang: "zh-CN", out: "q.xlsx"}}`.
 */
export function parseWorkbookArguments(words: readonly string[]): Parsed {
  const parsed = parseWords(words);
  if (typeof parsed === "string") return { problems: [parsed] };
  if (parsed.help === true) return { help: HELP_TEXT };
  const problems: string[] = [];
  const value = (name: ValueOption): string | undefined => singleValue(name, parsed[name] ?? [], problems);
  const [setup, data, lang, out, report] = [value("setup"), value("data"), value("lang"), value("out"), value("report")];
  if (parsed.setup === undefined) problems.push("--setup: is missing");
  if (parsed.out === undefined) problems.push("--out: is missing");
  const language = lang === undefined ? DEFAULT_LANGUAGE : LANGUAGES.find((known) => known === lang);
  if (language === undefined) problems.push(`--lang: must be one of ${LANGUAGES.join(", ")}, not "${lang}"`);
  if (out !== undefined && !/\.xlsx$/i.test(out)) problems.push(`--out: must name an .xlsx file, not "${out}"`);
  problems.push(...findSharedFiles({ setup, data, out, report }));
  if (problems.length > 0 || setup === undefined || out === undefined || language === undefined) return { problems };
  return { arguments: { setup, ...(data !== undefined && { data }), lang: language, out, ...(report !== undefined && { report }) } };
}

type ValueOption = Exclude<keyof typeof OPTIONS, "help">;

type ParsedWords = { readonly [Name in ValueOption]?: string[] } & { readonly help?: boolean };

/** The options as node:util reads them, or the line that says why it cannot. */
function parseWords(words: readonly string[]): ParsedWords | string {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, strict: true, allowPositionals: false }).values;
  } catch (error) {
    if (types.isNativeError(error) && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS")) {
      return `command line: ${firstSentence(error.message)} (see --help)`;
    }
    throw error;
  }
}

/** Node adds advice about its own conventions; the first sentence says what is wrong. */
function firstSentence(text: string): string {
  return text.split(/\.\s/)[0] ?? text;
}

function singleValue(name: ValueOption, values: readonly string[], problems: string[]): string | undefined {
  if (values.length > 1) problems.push(`--${name}: is given ${values.length} times; give it once`);
  const value = values[0];
  if (value?.trim() === "") problems.push(`--${name}: must not be blank`);
  return value;
}

function findSharedFiles(paths: Readonly<Record<string, string | undefined>>): string[] {
  const owners = new Map<string, string>();
  const problems: string[] = [];
  for (const [name, path] of Object.entries(paths)) {
    if (path === undefined) continue;
    const owner = owners.get(resolve(path));
    if (owner === undefined) owners.set(resolve(path), name);
    else problems.push(`--${name}: names the same file as --${owner}`);
  }
  return problems;
}
