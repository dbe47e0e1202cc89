import { columnRuns } from "../../../src/workbook/plan/layout";
import { label, type Column } from "../../../src/templates";

function columns(ids: string): Column[] {
  return [...ids].map((id) => ({ id, label: label(id, id), kind: "input", format: "text", width: 1 }));
}

test("neighbours that are alike form one run", () => {
  expect(columnRuns(columns("aabbba"), ({ id }) => id)).toMatchObject([
    { first: 0, last: 1, value: "a" },
    { first: 2, last: 4, value: "b" },
    { first: 5, last: 5, value: "a" },
  ]);
});

test("a column that is left out parts its neighbours", () => {
  expect(columnRuns(columns("a-a"), ({ id }) => (id === "-" ? null : id))).toMatchObject([
    { first: 0, last: 0 },
    { first: 2, last: 2 },
  ]);
});

test("values are compared by what they hold", () => {
  expect(columnRuns(columns("xy"), () => ({ fill: "#FFFFFF" }))).toMatchObject([{ first: 0, last: 1 }]);
});

test("false and 0 are values like any other", () => {
  expect(columnRuns(columns("ab"), () => false)).toMatchObject([{ first: 0, last: 1, value: false }]);
  expect(columnRuns(columns("ab"), () => 0)).toMatchObject([{ first: 0, last: 1, value: 0 }]);
});

test("no columns give no runs", () => {
  expect(columnRuns([], () => true)).toEqual([]);
});
