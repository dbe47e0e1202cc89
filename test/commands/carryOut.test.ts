/** @jest-environment jsdom */
import { quarterPeriod } from "../../src/core";
import { carryOut } from "../../src/commands/carryOut";
import { holdCommands, OUTCOME_EVENT, outcomeState, type Outcome } from "../../src/commands/outcomes";
import type { CommandResult } from "../../src/excel";

const options = { language: "en-US", today: "2026-07-01" } as const;
const told: Outcome[] = [];
window.addEventListener(OUTCOME_EVENT, (event) => told.push((event as CustomEvent<Outcome>).detail));
beforeEach(() => told.splice(0));

const unchanged: CommandResult = { code: "unchanged", facts: { period: quarterPeriod(2026, 3) }, details: ["A1"], report: { lagging: [] } };

test("the work receives language and day, and its result is told in words, with details and report", async () => {
  const received: unknown[] = [];
  const outcome = await carryOut("newQuarter", (given) => Promise.resolve(received.push(given)).then(() => unchanged), options);
  expect(received).toEqual([options]);
  expect(outcome).toEqual({
    command: "newQuarter",
    status: "done",
    code: "unchanged",
    message: "Q3 2026 is in this workbook already and nothing is missing. Nothing was changed.",
    details: ["A1"],
    report: { lagging: [] },
  });
  expect(told).toEqual([outcome]);
  expect(outcomeState()).toEqual({ running: null, last: outcome });
});

test("a result is told in Chinese to a Chinese Excel", async () => {
  const { message } = await carryOut("newQuarter", () => Promise.resolve(unchanged), { ...options, language: "zh-CN" });
  expect(message).toBe("2026年第3季度已在此工作簿中，什么都不缺，未作改动。");
});

test("an error that nobody foresaw is told as a failure and names itself", async () => {
  const outcome = await carryOut("refreshWorkbook", () => Promise.reject(new RangeError("week 15")), options);
  expect(outcome.status).toBe("failed");
  expect(outcome.message).toContain("RangeError: week 15");
  expect(outcomeState().running).toBeNull();
});

test("an error thrown before anything is awaited is told just the same", async () => {
  const work = (): Promise<CommandResult> => {
    throw new TypeError("no sheet");
  };
  expect((await carryOut("prepareReview", work, options)).message).toContain("TypeError: no sheet");
});

test("while one command runs another is refused, its work not begun, and the first still ends", async () => {
  let finish: (result: CommandResult) => void = () => undefined;
  const first = carryOut("newQuarter", () => new Promise((resolve) => (finish = resolve)), options);
  expect(outcomeState().running).toBe("newQuarter");
  let begun = false;
  const second = await carryOut("refreshWorkbook", () => ((begun = true), Promise.resolve(unchanged)), options);
  expect(begun).toBe(false);
  expect(second).toMatchObject({ command: "refreshWorkbook", status: "refused" });
  expect(outcomeState().running).toBe("newQuarter");
  finish(unchanged);
  expect((await first).status).toBe("done");
  expect(told.map(({ command, status }) => [command, status])).toEqual([["refreshWorkbook", "refused"], ["newQuarter", "done"]]);
  expect(outcomeState().running).toBeNull();
});

test("while a form holds the commands none begins, and no second form; afterwards both may", async () => {
  const release = holdCommands();
  expect(holdCommands()).toBeNull();
  expect(await carryOut("refreshWorkbook", () => Promise.resolve(unchanged), options)).toMatchObject({ status: "refused" });
  release?.();
  expect((await carryOut("refreshWorkbook", () => Promise.resolve(unchanged), options)).status).toBe("done");
  let finish: (result: CommandResult) => void = () => undefined;
  const running = carryOut("newQuarter", () => new Promise((resolve) => (finish = resolve)), options);
  expect(holdCommands()).toBeNull();
  finish(unchanged);
  await running;
  const again = holdCommands();
  expect(again).not.toBeNull();
  again?.();
});
