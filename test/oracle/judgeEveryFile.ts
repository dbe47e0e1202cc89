/**
 * Runs in every test file: what saveXlsx gives is kept as it passes by, and at the end of the test file each different file
 * goes to the Open XML SDK. A faulty one fails the test file and names the test that wrote it.
 */

import { judgeWrittenFiles, keepWrittenFile } from "./writtenFiles";

type SaveXlsx = typeof import("../../src/file/write/saveXlsx");

jest.mock("../../src/file/write/saveXlsx", (): SaveXlsx => {
  const actual = jest.requireActual<SaveXlsx>("../../src/file/write/saveXlsx");
  return {
    ...actual,
    saveXlsx: (workbook) => {
      const saved = actual.saveXlsx(workbook);
      void saved.then(keepWrittenFile, () => undefined);
      return saved;
    },
  };
});

afterAll(async () => {
  expect(await judgeWrittenFiles()).toEqual([]);
});
