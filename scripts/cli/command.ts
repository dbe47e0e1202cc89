import type { IsoDate } from "../../src/core";
import { LANGUAGES } from "../../src/locales";
import { readIsoDate } from "../../src/core";
import { readOptions, type Option, type Values } from "./options";

/** The exit code for a command or a file that cannot be used; nothing has been written then. */
export const EXIT_REFUSED = 2;

/** The exit code when something of ours, or the system, failed. */
export const EXIT_FAILED = 1;

/** How a command ended: lines for the standard output, or lines for the standard error and the exit code that goes with them. */
export type Ending = { readonly told: readonly string[] } | { readonly problems: readonly string[]; readonly code?: number };

/** What a command is run with beside its options. */
export interface Circumstances {
  /** The machine's date. */
  readonly today: IsoDate;
}

export interface CommandParts<O extends readonly Option[]> {
  readonly word: string;
  /** One sentence. */
  readonly purpose: string;
  readonly options: O;
  /** Lines below the options in the help. */
  readonly notes: readonly string[];
  readonly example: string;
  run(values: Values<O>, circumstances: Circumstances): Promise<Ending>;
}

/** A word of the command line and what it does. */
export interface Command {
  readonly word: string;
  readonly purpose: string;
  /** The words of a call, those that may be left out in brackets. */
  readonly usage: string;
  readonly help: string;
  /** @param words after the command's own @returns how it ended; "help" where --help was among the words */
  run(words: readonly string[], circumstances: Circumstances): Promise<Ending | "help">;
}

/** Makes a command of its parts: its help follows from its options. */
export function defineCommand<const O extends readonly Option[]>(parts: CommandParts<O>): Command {
  const usage = `npm run workbook -- ${[parts.word, ...parts.options.map(usageOf)].join(" ")}`;
  return {
    word: parts.word,
    purpose: parts.purpose,
    usage,
    help: helpOf(parts, usage),
    async run(words, circumstances) {
      const read = readOptions(parts.options, words);
      if (read === "help") return "help";
      return "problems" in read ? read : parts.run(read.values as Values<O>, circumstances);
    },
  };
}

function usageOf({ name, value, isNeeded }: Option): string {
  const words = value === undefined ? `--${name}` : `--${name} ${value}`;
  return isNeeded ? words : `[${words}]`;
}

function helpOf({ purpose, options, notes, example }: CommandParts<readonly Option[]>, usage: string): string {
  const width = Math.max(...options.map(({ name }) => name.length), "help".length) + "--".length;
  const lines = [...options, { name: "help", about: "shows this text" }].map(({ name, about }) => `  ${`--${name}`.padEnd(width)}  ${about}`);
  return [purpose, "", `  ${usage}`, "", ...lines, "", ...notes, EXIT_CODES, `Example: npm run workbook -- ${example}`, ""].join("\n");
}

export const EXIT_CODES =
  "Exit codes: 0 done; 1 something failed; 2 the command or an input file cannot be used: one line per kind of problem on standard error, no file written.";

/** The option that names the language of messages, and for a new workbook that of its sheets. */
export function languageOption(about: string) {
  const refuse = (text: string): string | null =>
    LANGUAGES.some((known) => known === text) ? null : `must be one of ${LANGUAGES.join(", ")}, not "${text}"`;
  return { name: "lang", value: "zh-CN|en-US", about, refuse } as const;
}

/** The option that names the day that counts as today. */
export const todayOption = {
  name: "today",
  value: "YYYY-MM-DD",
  about: "the day that counts as today where the workbook names none itself; the machine's date when it is left out",
  refuse: (text: string) => (readIsoDate(text) === null ? `must be a date of the calendar written like 2026-07-01, not "${text}"` : null),
} as const satisfies Option;

/** @example refuseOther(".xlsx")("q.xls") // 'must name an .xlsx file, not "q.xls"' */
export const refuseOther = (ending: string) => (file: string): string | null =>
  file.toLowerCase().endsWith(ending) ? null : `must name an ${ending} file, not "${file}"`;
