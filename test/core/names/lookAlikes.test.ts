import { findLookAlikes } from "../../../src/core";

const namesOf = (names: readonly string[]) => findLookAlikes(names).map((group) => group.map(({ name }) => name));

test("traditional and simplified, two Unicode forms, accents, dashes and spaces look alike", () => {
  expect(namesOf(["华东电子", "華東電子"])).toEqual([["华东电子", "華東電子"]]);
  expect(namesOf(["Rene\u0301", "Ren\u00e9", "Rene"])).toEqual([["Rene\u0301", "Ren\u00e9", "Rene"]]);
  expect(namesOf(["诺基亚·西门子", "诺基亚 西门子"])).toEqual([["诺基亚·西门子", "诺基亚 西门子"]]);
});

test("one name in several spellings of the closed list is one, counted from its first row", () => {
  expect(findLookAlikes(["华东（电子）", "", "華東(電子)", "华东 (电子)"])).toEqual([
    [
      { name: "华东（电子）", count: 2, texts: ["华东（电子）", "华东 (电子)"], first: 0 },
      { name: "華東(電子)", count: 1, texts: ["華東(電子)"], first: 2 },
    ],
  ]);
});

test("other customers are left alone", () => {
  expect(namesOf(["客户A", "客户B", "客户1", "客户2", "1.1期", "11期", "A(北京)", "A(上海)", "-", "·"])).toEqual([]);
});

test("50,000 customers are looked through in one pass", () => {
  const names = Array.from({ length: 50_000 }, (_, index) => `第${index}家电子有限公司`);
  expect(findLookAlikes([...names, "第7家電子有限公司"])).toHaveLength(1);
});
