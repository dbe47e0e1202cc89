/** Runs a program's main function: its result is the exit code; what it throws is told with its cause, and the code is 1. */
export function runMain(main: () => Promise<number>): void {
  main().then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
      if (error instanceof Error && error.cause instanceof Error) process.stderr.write(`${error.cause.stack}\n`);
      process.exitCode = 1;
    },
  );
}
