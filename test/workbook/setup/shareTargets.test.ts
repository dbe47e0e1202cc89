import { accept, salesWith, setupWith, sharesOf } from "./sampleSetup";

test("100 over three equal members at one decimal gives 33.4, 33.3, 33.3", () => {
  expect(sharesOf(salesWith({ target: 100 }))).toEqual({ targets: [33.4, 33.3, 33.3], unassigned: 0 });
  expect(sharesOf(salesWith({ target: 100, split: { method: "equal" } })).targets).toEqual([33.4, 33.3, 33.3]);
});

test("20 customers over three equal members gives whole customers", () => {
  expect(sharesOf(salesWith({ unit: "家", target: 20 })).targets).toEqual([7, 7, 6]);
});

test("what is unassigned is not split", () => {
  expect(sharesOf(salesWith({ target: 100, unassigned: 10 }))).toEqual({ targets: [30, 30, 30], unassigned: 10 });
  expect(sharesOf(salesWith({ target: 100, split: { method: "equal", unassigned: 10 } }))).toEqual({ targets: [30, 30, 30], unassigned: 10 });
  expect(sharesOf(salesWith({ target: 100, unassigned: 100 })).targets).toEqual([0, 0, 0]);
});

test.each(["weights", "history"])("%s split in proportion; a member may have nothing", (method) => {
  expect(sharesOf(salesWith({ target: 100, split: { method, values: [2, 1, 0] } })).targets).toEqual([66.7, 33.3, 0]);
});

test("manual values stand as typed, also when they do not add up or a member has none", () => {
  expect(sharesOf(salesWith({ split: { method: "manual", values: [35, 32, 33] } })).targets).toEqual([35, 32, 33]);
  expect(sharesOf(salesWith({ split: { method: "manual", values: [35.25, null, -1] } })).targets).toEqual([35.25, null, -1]);
});

test.each([
  [null, [null, null, null]],
  [0, [0, 0, 0]],
  [-3, [-1, -1, -1]],
])("a target of %j is accepted and shared as %j", (target, targets) => {
  expect(sharesOf(salesWith({ target })).targets).toEqual(targets);
});

test.each(["equal", "weights", "history"])("a ratio is not split: with %s everyone has the team's target", (method) => {
  const split = method === "equal" ? { method } : { method, values: [3, 2, 1] };
  expect(sharesOf(setupWith({ metrics: [{ id: "c", kind: "ratio", target: 0.9, split }] }))).toEqual({ targets: [0.9, 0.9, 0.9], unassigned: null });
});

test("an average is not split either; by hand each has his own", () => {
  expect(sharesOf(setupWith({ metrics: [{ id: "s", kind: "average", unit: "分", target: 4.5 }] })).targets).toEqual([4.5, 4.5, 4.5]);
  const manual = { method: "manual", values: [0.92, 0.88, 0.9] };
  expect(sharesOf(setupWith({ metrics: [{ id: "c", kind: "ratio", target: 0.9, split: manual }] })).targets).toEqual([0.92, 0.88, 0.9]);
});

test("a leaver keeps the share of his working days; the rest goes to nobody until it is given on", () => {
  // 23 of the 66 working days of Q3 2026 lie in July: 33 × 23 ÷ 66 = 11.5.
  const members = ["王芳", "Li Na", { name: "O'Brien", to: "2026-07-31" }];
  const split = { method: "manual", values: [35, 32, 33] };
  expect(sharesOf({ ...salesWith({ split, unassigned: 0.2 }), members })).toEqual({ targets: [35, 32, 11.5], unassigned: 21.7 });
});

test("two leavers' parts add up without binary noise", () => {
  const members = ["王芳", { name: "Li Na", to: "2026-07-31" }, { name: "O'Brien", to: "2026-08-31" }];
  const { targets, unassigned } = sharesOf({ ...salesWith({ target: 100 }), members });
  expect(targets).toEqual([33.4, 11.6, 22.2]);
  expect(unassigned).toBe(32.8);
});

test("a leaver's target of a ratio stays; who joins late keeps the whole target", () => {
  const leaver = { name: "O'Brien", to: "2026-07-31" };
  const joiner = { name: "Li Na", from: "2026-09-01" };
  const setup = accept({ ...setupWith({}), members: ["王芳", joiner, leaver] });
  expect(setup.metrics[1]?.repTargets).toEqual([0.9, 0.9, 0.9]);
  expect(setup.metrics[0]?.repTargets[1]).toBe(33.3);
});
