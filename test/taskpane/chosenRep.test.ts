/** @jest-environment jsdom */
import { keep, readKept } from "../../src/commands";
import { keepLogger, loggerOf } from "../../src/taskpane/state/chosenRep";

const east = [{ key: "R01", name: "王芳" }, { key: "R02", name: "Ann Lee" }];
const west = [{ key: "R01", name: "赵敏" }, { key: "R02", name: "李娜" }];

test("who logs here is known by name: in another team's workbook the same key is somebody else", () => {
  keepLogger("王芳");
  expect([loggerOf(east), loggerOf(west)]).toEqual(["王芳", null]);
  keepLogger(" ann  LEE ");
  expect([loggerOf(east), loggerOf(west)]).toEqual(["Ann Lee", null]);
  expect(loggerOf(west.slice(0, 1))).toBe("赵敏");
});

test("a browser that refuses to keep anything does not break the pane", () => {
  const setItem = jest.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("full", "QuotaExceededError");
  });
  keep("quarterbook.test", "here");
  expect(setItem).toHaveBeenCalled();
  expect(readKept("quarterbook.test")).toBe("here");
  setItem.mockRestore();
});
