/** What the people of a team are called: a word of the setup. */
import { readSetup } from "../../../src/workbook";
import { sampleSetup, TODAY } from "./sampleSetup";

const read = (memberTitle: unknown) => readSetup({ ...sampleSetup(), memberTitle }, { today: TODAY });

test.each([["业务员", "业务员"], ["  Account manager ", "Account manager"], ["", ""], [null, ""], [undefined, ""], ["长".repeat(20), "长".repeat(20)]])("%j is read", (given, title) => {
  expect(read(given)).toMatchObject({ setup: { memberTitle: title } });
});

test.each([
  ["x".repeat(21), "too-long"],
  ["客户\n经理", "line-break"],
  [7, "not-text"],
])("%j is refused at its place", (given, key) => {
  expect(read(given)).toMatchObject({ problems: [{ path: "$.memberTitle", key }] });
});
