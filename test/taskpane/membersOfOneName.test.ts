import { lagItems, lightItems } from "../../src/taskpane/lagging/laggingModel";
import { printOrder } from "../../src/taskpane/review/printOrder";
import { glanceRows, promptItems } from "../../src/taskpane/review/reviewModel";
import { startView } from "../workbook/view/startView";
import { teamSetup } from "../workbook/teamSetup";

/** Two members called Ann: the first sells all that was planned, the second next to nothing. */
const view = startView(teamSetup(2, 1), {
  tables: ({ members, weekly }) => ({
    members: members.map((row) => ({ ...row, name: "Ann" })),
    weekly: weekly.map((row) => ({ ...row, actual: row["repKey"] === "R01" ? 100 : 0.1 })),
  }),
});

test("who lags is told by the key, not by the name", () => {
  expect(lagItems(view).map(({ repKey }) => repKey)).toEqual(["R02"]);
});

test("each has his own lights", () => {
  expect(lightItems(view, "R01").map(({ light }) => light.tone)).toEqual(["green"]);
  expect(lightItems(view, "R02").map(({ light }) => light.tone)).toEqual(["red"]);
  expect(lightItems(view, "")).toHaveLength(1);
  expect(glanceRows(view).map(({ rep, lights }) => [rep, ...lights])).toEqual([[null, "green"], ["Ann", "green"], ["Ann", "red"]]);
  expect(promptItems(view, "R02").map(({ light }) => light.tone)).toEqual(["red"]);
});

test("the one with the red light is printed first", () => {
  expect(printOrder(view, ["R01", "R02"], "attention")).toEqual(["R02", "R01"]);
});
