import { existsSync, realpathSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs, types } from "node:util";

/** An option of a command: how it is written, what it is for, what is refused. */
export interface Option {
  readonly name: string;
  /** What stands for its value in the help; a switch has none. */
  readonly value?: string;
  readonly isNeeded?: true;
  readonly about: string;
  /** It names a file: no two of a command may name the same. */
  readonly isFile?: true;
  /** The one file option that may name the same file. */
  readonly mayBe?: string;
  /** What is wrong with a value, read after "--name: "; null for a good one. */
  readonly refuse?: (value: string) => string | null;
}

/** The values of a command's options by name: text, undefined where one was left out, true or false for a switch. */
export type Values<O extends readonly Option[]> = {
  readonly [P in O[number] as P["name"]]: P extends { readonly value: string } ? (P extends { readonly isNeeded: true } ? string : string | undefined) : boolean;
};

export type ReadOptions<O extends readonly Option[]> = { readonly values: Values<O> } | { readonly problems: readonly string[] } | "help";

/**
 * Reads the words after a command: "help" where --help is among them, the values, or one line per problem, "--option: what is wrong".
 * Refused: unknown options, words without an option, an option without a value or given twice, blank ones, what the option itself
 * refuses, and one file named for two purposes, which would overwrite an input.
 * Example: with the options in and lang, `["--in", "q.xlsx"]` → `{values: {in: "q.xlsx", lang: undefined}}`.
 */
export function readOptions<const O extends readonly Option[]>(options: O, words: readonly string[]): ReadOptions<O> {
  const parsed = parseWords(options, words);
  if (typeof parsed === "string") return { problems: [parsed] };
  if (parsed["help"] !== undefined) return "help";
  const given = options.map((option) => ({ option, values: parsed[option.name] ?? [] }));
  const problems = [
    ...given.flatMap(({ option, values }) => refuseRepeats(option, values)),
    ...given.flatMap(({ option, values }) => (option.isNeeded === true && values.length === 0 ? [`--${option.name}: is missing`] : [])),
    ...given.flatMap(({ option, values: [value] }) => refuseValue(option, value)),
    ...findSharedFiles(given),
  ];
  if (problems.length > 0) return { problems };
  const values = given.map(({ option, values: [value] }) => [option.name, option.value === undefined ? value !== undefined : value]);
  return { values: Object.fromEntries(values) as Values<O> };
}

type Parsed = Readonly<Record<string, readonly (string | boolean)[] | undefined>>;
type Given = { readonly option: Option; readonly values: readonly (string | boolean)[] };

/** The options as node:util reads them, or the line that says why it cannot. */
function parseWords(options: readonly Option[], words: readonly string[]): Parsed | string {
  const known = options.map(({ name, value }) => [name, { type: value === undefined ? "boolean" : "string", multiple: true }] as const);
  const help = { type: "boolean", short: "h", multiple: true } as const;
  try {
    return parseArgs({ args: [...words], options: { ...Object.fromEntries(known), help }, strict: true, allowPositionals: false }).values as Parsed;
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

function refuseRepeats({ name, value }: Option, values: readonly (string | boolean)[]): string[] {
  return values.length > 1 && value !== undefined ? [`--${name}: is given ${values.length} times; give it once`] : [];
}

function refuseValue({ name, refuse }: Option, value: string | boolean | undefined): string[] {
  if (typeof value !== "string") return [];
  const reason = value.trim() === "" ? "must not be blank" : refuse?.(value);
  return reason ? [`--${name}: ${reason}`] : [];
}

function findSharedFiles(given: readonly Given[]): string[] {
  const owners = new Map<string, string>();
  return given.flatMap(({ option: { name, isFile, mayBe }, values: [value] }) => {
    if (isFile !== true || typeof value !== "string" || value.trim() === "") return [];
    const file = realPath(value);
    const owner = owners.get(file);
    if (owner === undefined) owners.set(file, name);
    return owner === undefined || owner === mayBe ? [] : [`--${name}: names the same file as --${owner}`];
  });
}

/** A file that is there under its one true path, whatever links lead to it. */
function realPath(file: string): string {
  return existsSync(file) ? realpathSync(file) : resolve(file);
}
