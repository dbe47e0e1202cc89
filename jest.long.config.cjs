/** The long tests: as jest.config.cjs, with the files that it leaves out. */
module.exports = {
  ...require("./jest.config.cjs"),
  testMatch: ["<rootDir>/test/**/*.long.test.ts"],
  testPathIgnorePatterns: ["/node_modules/"],
  testSequencer: "<rootDir>/test/longestFirst.cjs",
};
