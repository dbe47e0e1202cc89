import { formulaHash } from "../../../src/workbook/formula";

const fold = (hash: bigint) => ((hash >> 52n) ^ (hash & ((1n << 52n) - 1n))).toString(36).padStart(11, "0");

test.each([
  ["", 0xcbf29ce484222325n],
  ["a", 0x089be207b544f1e4n],
  ["b", 0x08a61407b54d9b5fn],
])("is FNV-1a: the published hash of %j, a zero byte after each letter, folded", (text, published) => {
  expect(formulaHash(text)).toBe(fold(published));
});

test("has eleven digits, one hash per text, and tells neighbours apart", () => {
  const texts = Array.from({ length: 20_000 }, (_, index) => `=SUM(qbWeekly[plan])+${index}`);
  const hashes = new Set(texts.map(formulaHash));
  expect(hashes.size).toBe(texts.length);
  expect([...hashes].filter((hash) => !/^[0-9a-z]{11}$/.test(hash))).toEqual([]);
  expect(formulaHash("周")).not.toBe(formulaHash("周".replace(/./, String.fromCharCode(0x5468 & 0xff))));
});
