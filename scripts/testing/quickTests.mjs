/**
 * `npm test`: types, build and the quick tests; closes with one line: "N passed, N failed", and "N skipped" if any. The tests are
 * counted by jest; a failed step before them counts as one failure.
 */
import { countLine } from "./counts.mjs";
import { judgesLine, runJest, runProgram, timeLine } from "./runTests.mjs";

/** Types take a core of their own; the tests wait for the built page alone. */
const types = runProgram("types", ["node_modules/typescript/bin/tsc", "--noEmit"]);
const build = await runProgram("build", ["scripts/bundle.mjs", "--host-page"]);
const { seconds, ...counts } = await runJest("jest.config.cjs");
counts.failed += [build, await types].filter(({ ok }) => !ok).length;
process.stdout.write(`\n${judgesLine(seconds)}\n${timeLine()}\n${countLine(counts)}\n`);
process.exitCode = counts.failed === 0 ? 0 : 1;
