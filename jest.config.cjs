/** Packages that the formula engine brings along and that exist as ES modules only. */
const esModulesOnly = "(lodash-es|nanoid|rbush|kdbush|quickselect)";

/**
 * Tests mirror src/. Everything runs in Node; the stand-in boots jsdom itself where a page is needed. These are the quick tests, those of
 * `npm test`; files that end in .long.test.ts run with jest.long.config.cjs, by the names of scripts/testing/judges.mjs.
 */
module.exports = {
  testEnvironment: "node",
  // Two cores: one worker a core; jest itself would leave one idle.
  maxWorkers: 2,
  // Only ends a test that hangs. Booting the page, LibreOffice or Chromium takes minutes on a busy machine, and no test measures time.
  testTimeout: 600_000,
  globalSetup: "<rootDir>/test/beforeTests.mjs",
  globalTeardown: "<rootDir>/test/afterTests.mjs",
  setupFilesAfterEnv: ["<rootDir>/test/oracle/judgeEveryFile.ts"],
  testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
  testPathIgnorePatterns: ["/node_modules/", "\\.long\\.test\\.ts$"],
  transform: {
    "^.+\\.tsx?$": [
      "@swc/jest",
      { jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } } } },
    ],
    [`/node_modules/${esModulesOnly}/.+\\.js$`]: ["@swc/jest", { jsc: { target: "es2022" }, module: { type: "commonjs" } }],
  },
  transformIgnorePatterns: [`/node_modules/(?!${esModulesOnly}/)`],
};
