const { default: Sequencer } = require("@jest/test-sequencer");

/** What takes longest, the longest first: begun last it would keep one core busy while the other has nothing left to do. */
const LONGEST = ["hostile/workbook", "faults/refreshFaults", "faults/creationFaults", "faults/upgradeFaults", "upgrade/upgradeKept"];

function rank({ path }) {
  const index = LONGEST.findIndex((name) => path.endsWith(`${name}.long.test.ts`));
  return index < 0 ? LONGEST.length : index;
}

/** The order of the long tests: jest's own order goes by times of a run before or by the size of files, which says little. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((a, b) => rank(a) - rank(b));
  }
};
