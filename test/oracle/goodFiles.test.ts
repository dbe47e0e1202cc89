/** What the judge is not asked again about: the very bytes that it found good in this run, and nothing else. */
import { isKnownGood, rememberGood } from "./goodFiles";
import { validateXlsx } from "./validateXlsx";

test("known is what was remembered, by every byte and for its version of Office", () => {
  const file = new TextEncoder().encode(`a file of process ${process.pid}`);
  expect(isKnownGood(file, "Office2016")).toBe(false);
  rememberGood(file, "Office2016");
  expect(isKnownGood(file, "Office2016")).toBe(true);
  expect(isKnownGood(file, "Microsoft365")).toBe(false);
  file[0] = 0;
  expect(isKnownGood(file, "Office2016")).toBe(false);
});

test("a faulty file has its faults however often it is judged", async () => {
  const faulty = new TextEncoder().encode("no workbook");
  for (let time = 0; time < 2; time += 1) {
    expect(await validateXlsx(faulty)).not.toEqual([]);
    expect(isKnownGood(faulty, "Microsoft365")).toBe(false);
  }
});
