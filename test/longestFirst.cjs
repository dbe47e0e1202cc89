const { existsSync } = require("node:fs");
const { join } = require("node:path");
const { default: Sequencer } = require("@jest/test-sequencer");

/** What takes longest, the longest first: begun last it would keep one core busy while the other has nothing left to do. */
const LONGEST = [
  "excel/faults/refreshFaults",
  "excel/profiles/profiles",
  "excel/upgrade/upgradeKept",
  "hostile/workbook",
  "e2e/pane",
  "excel/faults/upgradeFaults",
  "calculators/ownColumns",
  "e2e/rep",
  "print/teams",
  "e2e/anyone",
  "job/teams",
].map((name) => join(__dirname, `${name}.long.test.ts`));

function rank({ path }) {
  const index = LONGEST.indexOf(path);
  return index < 0 ? LONGEST.length : index;
}

/** The order of the long tests: jest's own order goes by times of a run before or by the size of files, which says little. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const missing = LONGEST.filter((file) => !existsSync(file));
    if (missing.length > 0) throw new Error(`No such tests: ${missing.join(", ")}`);
    return [...super.sort(tests)].sort((a, b) => rank(a) - rank(b));
  }
};
