import { measureFirstView } from "../../bench/firstView";

/** 1.5 × what the official React template loads, built the same way. */
const most = 124_000;

test("the pane's first view loads no more than its share; code that works on the workbook comes when it is needed", async () => {
  const { bytes, files } = await measureFirstView(1);
  expect(files.map(([name]) => name)).toContain("pane.js");
  expect(bytes).toBeLessThanOrEqual(most);
});
