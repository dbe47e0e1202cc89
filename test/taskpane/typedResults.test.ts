/** A result of a ratio in % that somebody types over in the review is a share, whichever way it is typed: sheets, pane and core are one. */
import { assessQuarter } from "../../src/core";
import { notedShares, teamKey } from "../../src/templates";
import { shownRate } from "../../src/taskpane/lagging/laggingModel";
import { promptItems } from "../../src/taskpane/review/reviewModel";
import { readStart, startInput, startView, type Changes } from "../workbook/view/startView";
import { teamSetup } from "../workbook/teamSetup";

/** 维度2 is a rate with a target of 90 %; of the others none is. */
const setup = teamSetup(1, 4);

/** The same typed over for each metric of the team. */
const typedOver = (override: number | string): Changes => ({
  tables: ({ review }) => ({
    review: review.map((row) => ({ ...row, override: row["item"] === "metric" && row["repKey"] === teamKey ? override : null })),
  }),
});

const rowsOf = (changes: Changes) => startView(setup, changes).book.rowsWhere("review", "repKey", teamKey).slice(0, 4);

test.each([
  [90, 0.9, "按百分数"], [0.9, 0.9, null], [1.5, 1.5, null], [1.51, 0.0151, "按百分数"], [150, 1.5, "按百分数"],
  [150.5, null, "▼ 超出范围，不计入"], [-0.1, null, "▼ 超出范围，不计入"], [0, 0, null], ["90", null, null],
])("%p reads as %p, and its mark says %p", (typed, share, mark) => {
  const changes = typedOver(typed);
  const view = startView(setup, changes);
  const [, row] = rowsOf(changes);
  const { achievement } = assessQuarter(startInput(setup, changes));
  const found = achievement.find(({ repKey, metricKey }) => repKey === null && metricKey === "M02");
  const rate = share === null ? null : share / 0.9;
  expect([row?.number("overrideAs"), row?.get("overrideNote"), row?.number("actual")]).toEqual([share, mark, share]);
  expect(found?.actual).toBe(share);
  expect(row?.number("rate")).toEqual(rate === null ? null : expect.closeTo(rate, 9));
  expect(promptItems(view, "")[1]?.rate).toBe(shownRate(rate, view));
});

test("of other metrics the number is taken as it stands, and nothing is said of it", () => {
  expect([200, -1].map((typed) => rowsOf(typedOver(typed)).map((row) => [row.number("actual"), row.get("overrideNote")]))).toEqual([
    [[200, null], [null, "▼ 超出范围，不计入"], [200, null], [200, null]],
    [[-1, null], [null, "▼ 超出范围，不计入"], [-1, null], [-1, null]],
  ]);
});

test("one that does not count leaves the result of the weeks, without a difference", () => {
  const changes = (override: number): Changes => ({
    tables: ({ weekly, review }) => ({
      weekly: weekly.map((row) => (row["metricKey"] === "M02" && row["week"] === 1 ? { ...row, numerator: 8, denominator: 10 } : row)),
      review: review.map((row) => (row["item"] === "metric" ? { ...row, override } : row)),
    }),
  });
  const figures = (override: number) => {
    const [, row] = rowsOf(changes(override));
    return [row?.number("actual"), row?.number("correction")];
  };
  expect(figures(150.5)).toEqual([0.8, null]);
  // The team's weeks are made of its people's results, of which the one person's is typed over as well.
  expect(figures(88)).toEqual([0.88, 0]);
});

test("Check and update tells of the cells by what they hold", () => {
  const noted = (override: number) => notedShares(readStart(setup, typedOver(override)).records).map(({ table, row, column, note }) => [table, row, column, note]);
  expect([0.9, 90, 200].map(noted)).toEqual([[], [["review", 1, "override", "asPercent"]], [["review", 1, "override", "outOfRange"]]]);
});
