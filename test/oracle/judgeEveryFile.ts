/**
 * Runs in every test file: what saveXlsx gives is kept as it passes by, and at the end of the test file each different file
 * goes to the Open XML SDK. A faulty one fails the test file and names the test that wrote it.
 */

import { judgeWrittenFiles, keepWrittenFile } from "./writtenFiles";

type SaveXlsx = typeof import("../../src/host/file/saveXlsx");

jest.mock("../../src/host/file/saveXlsx", (): SaveXlsx => {
  const actual = jest.requireActual<SaveXlsx>("../../src/host/file/saveXlsx");
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
