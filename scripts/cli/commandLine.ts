import { nearestWord } from "../../src/workbook/setup/problems/nearestWord";
import { EXIT_CODES, EXIT_REFUSED, type Circumstances, type Command } from "./command";
import { createCommand } from "./commands/create";
import { refreshCommand } from "./commands/refresh";
import { reportCommand } from "./commands/report";
import { upgradeCommand } from "./commands/upgrade";

/** Every word of the command line, in the order of the help. */
export const COMMANDS: readonly Command[] = [createCommand, refreshCommand, reportCommand, upgradeCommand];

export const HELP_TEXT = [
  "Quarterly workbooks without Excel: the add-in's own buttons, pressed in a stand-in for it.",
  "",
  ...COMMANDS.flatMap(({ purpose, usage }) => [`  ${usage}`, `      ${purpose}`]),
  "",
  "Without a word it is create. A word and --help tell its options.",
  EXIT_CODES,
  "",
].join("\n");

/** What a call of the command line came to. */
export interface Finished {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

/**
 * Runs the words of a call. Options without a word before them are those of create, as the first version had them.
 * Example: `["refresh", "--help"]` → code 0 and the help of refresh.
 */
export async function runCommandLine(words: readonly string[], circumstances: Circumstances): Promise<Finished> {
  const [word = ""] = words;
  if (word === "--help" || word === "-h") return finished([HELP_TEXT.trimEnd()], []);
  const isWord = word !== "" && !word.startsWith("-");
  const command = isWord ? COMMANDS.find((known) => known.word === word) : createCommand;
  if (!command) return finished([], [unknownWord(word)], EXIT_REFUSED);
  const ending = await command.run(isWord ? words.slice(1) : words, circumstances);
  if (ending === "help") return finished([command.help.trimEnd()], []);
  return "told" in ending ? finished(ending.told, []) : finished([], ending.problems, ending.code ?? EXIT_REFUSED);
}

function finished(output: readonly string[], errors: readonly string[], code = 0): Finished {
  const text = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join("");
  return { code, output: text(output), errors: text(errors) };
}

function unknownWord(word: string): string {
  const words = COMMANDS.map((command) => command.word);
  const near = nearestWord(word, words);
  return `command line: there is no command "${word}"${near === undefined ? "" : `; did you mean ${near}?`} (commands: ${words.join(", ")}; see --help)`;
}
