/** `npm run workbook`: quarterly workbooks without Excel. See --help, and scripts/cli/commands for what each word does. */
import { isoDate } from "../src/core";
import { localToday } from "../src/commands/today";
import { EXIT_FAILED } from "./cli/command";
import { runCommandLine } from "./cli/commandLine";

runCommandLine(process.argv.slice(2), { today: isoDate(localToday()) }).then(
  ({ code, output, errors }) => {
    process.stdout.write(output);
    process.stderr.write(errors);
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = EXIT_FAILED;
  },
);
