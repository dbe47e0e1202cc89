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

test("ratios stay whole for those who are not there all the time; an equal split goes by active days, for joiners as for leavers", () => {
  const leaver = { name: "O'Brien", to: "2026-07-31" };
  const joiner = { name: "Li Na", from: "2026-09-01" };
  const setup = accept({ ...setupWith({}), members: ["王芳", joiner, leaver] });
  expect(setup.metrics[1]?.repTargets).toEqual([0.9, 0.9, 0.9]);
  // 22 of the 66 working days are in September, 23 in July.
  expect(setup.metrics[0]?.repTargets).toEqual([33.4, 11.1, 11.6]);
  expect(setup.metrics[0]?.unassigned).toBe(43.9);
});

test("who joins on 2026-11-16 gets 34 of 62 of a full share of the fourth quarter, the rest belongs to nobody", () => {
  const members = ["王芳", { name: "Li Na", from: "2026-11-16" }];
  const setup = accept({
    ...salesWith({ target: 124 }),
    period: { year: 2026, quarter: 4 },
    members,
    holidays: ["2026-10-01", "2026-10-02", "2026-10-05", "2026-10-06", "2026-10-07"],
    workdays: ["2026-10-10"],
  });
  expect(setup.metrics[0]).toMatchObject({ repTargets: [62, 34], unassigned: 28 });
});

test("shares by weights go by active days on demand", () => {
  const members = ["王芳", { name: "Li Na", from: "2026-09-01" }];
  const split = { method: "weights", values: [2, 1] };
  expect(sharesOf({ ...salesWith({ target: 99, split }), members })).toEqual({ targets: [66, 33], unassigned: 0 });
  expect(sharesOf({ ...salesWith({ target: 99, split: { ...split, activeDays: true } }), members })).toEqual({ targets: [66, 11], unassigned: 22 });
});

test("ten working days of leave leave a target as it is, those beyond cut it; the part belongs to nobody", () => {
  const memberOnLeave = (to: string) => [{ name: "王芳", leave: [{ from: "2026-07-06", to }] }, "Li Na"];
  const shared = (to: string, split: unknown) => sharesOf({ ...salesWith({ target: 132, split }), members: memberOnLeave(to) });
  expect(shared("2026-07-17", { method: "equal" })).toEqual({ targets: [66, 66], unassigned: 0 });
  expect(shared("2026-07-21", { method: "equal" })).toEqual({ targets: [64, 66], unassigned: 2 });
  expect(shared("2026-07-21", { method: "manual", values: [33, 33] })).toEqual({ targets: [32, 33], unassigned: 1 });
  expect(shared("2026-07-21", { method: "weights", values: [1, 1] })).toEqual({ targets: [64, 66], unassigned: 2 });
});
