import { tabPositions } from "../../../src/excel/apply/tabPositions";

const tab = (name: string) => ({ name, isNew: name !== name.toUpperCase() });
const placed = (planned: string, standing: string) => tabPositions([...planned].map(tab), [...standing]).map(({ name, position }) => `${name}${position}`);

test.each([
  ["an empty workbook gets them one after another", "abc", "X", []],
  ["a new one goes after the planned one before it", "AbC", "AC", ["b1"]],
  ["two of them, too", "AbcD", "AXD", ["b1", "c2"]],
  ["the first goes before the next planned one", "aB", "XB", ["a1"]],
  ["the last stays where Excel puts it", "ABc", "AB", []],
  ["one that people moved takes its follower along", "AbC", "CA", []],
  ["an unfinished one at the end goes to its place", "AbC", "ACb", ["b1"]],
  ["an unfinished one in its place stays", "AbC", "AbC", []],
])("%s", (_, planned, standing, moves) => {
  expect(placed(planned, standing)).toEqual(moves);
});
