import { reportMembers } from "../../scripts/list-office-members";

test("every member of the Excel API that the add-in uses is in the stand-in", () => {
  expect(reportMembers().missing).toEqual([]);
}, 30_000);
