/** Packages that the formula engine brings along and that exist as ES modules only. */
const esModulesOnly = "(lodash-es|nanoid|rbush|kdbush|quickselect)";

/** Tests mirror src/. Everything runs in Node; the stand-in boots jsdom itself where a page is needed. */
module.exports = {
  testEnvironment: "node",
  // Two cores: one worker a core; jest itself would leave one idle.
  maxWorkers: 2,
  // Only ends a test that hangs. Booting the page, LibreOffice or Chromium takes minutes on a busy machine, and no test measures time.
  testTimeout: 600_000,
  globalSetup: "<rootDir>/test/buildBeforeTests.mjs",
  setupFilesAfterEnv: ["<rootDir>/test/oracle/judgeEveryFile.ts"],
  testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
  transform: {
    "^.+\\.tsx?$": [
      "@swc/jest",
      { jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } } } },
    ],
    [`/node_modules/${esModulesOnly}/.+\\.js$`]: ["@swc/jest", { jsc: { target: "es2022" }, module: { type: "commonjs" } }],
  },
  transformIgnorePatterns: [`/node_modules/(?!${esModulesOnly}/)`],
};
