/** Excel gives up while a form writes: the second try leads to the document that there is without a fault. */
import { appendRow, changeCells, unifySpelling } from "../../../src/excel";
import type { CellChanges } from "../../../src/workbook";
import { faultPointsOf } from "../faults/faultPoints";
import { tableOn } from "../create/freshQuarter";
import { plainDocument, pressDone } from "../support";
import { host, log, memberChanges, ours, typeInLog, useForms } from "./formSupport";

const quarter = useForms();

test("cells of the settings fail at each action and each request in turn; the second try leads to the same workbook", async () => {
  expect(await sweepCall(() => changeCells(memberOnce()))).toEqual([]);
});

let once: CellChanges | null = null;
/** The form holds on to what it read, whatever a first try left. */
function memberOnce(): CellChanges {
  once ??= memberChanges();
  return once;
}

describe("a row for the log, when Excel gives up", () => {
  test("at each action and each request in turn: the second try makes it whole, once", async () => {
    expect(await sweepCall(() => appendRow("followUps", ours))).toEqual([]);
  });

  test("in a full log: the second try uses the row that the first one added", async () => {
    const fill = (): void => {
      const { area } = tableOn(host, log, "qbFollowUps").table;
      for (let row = 1; row <= area.bottom - area.top; row += 1) typeInLog("客户名称/线索编号", row, "老客户");
    };
    expect(await sweepCall(() => appendRow("followUps", ours), fill)).toEqual([]);
  });
});

test("look-alikes fail at each action and each request in turn; the second press leads to the same workbook", async () => {
  const arrange = (): void => [1, 3, 5, 7, 9, 10].forEach((row) => typeInLog("客户名称/线索编号", row, row === 1 ? "华东电子" : "華東電子"));
  arrange();
  const { offers = [] } = await pressDone(host, "refresh");
  const [offer] = offers.filter((one) => one.kind === "spelling");
  if (!offer) throw new Error("Nothing is offered");
  expect(await sweepCall(() => unifySpelling(offer, "华东电子", { language: "zh-CN", today: "2026-08-03" }), arrange)).toEqual([]);
});

/** @returns the points after which a second try did not lead to the document that there is without a fault */
async function sweepCall(work: () => Promise<unknown>, arrange: () => void = () => undefined): Promise<string[]> {
  quarter.start();
  arrange();
  const { batches, states } = await faultPointsOf(host, work);
  const whole = plainDocument(host);
  expect(states.length).toBeGreaterThan(4);
  const points = [...Array.from({ length: batches }, (_, index) => ({ batch: index + 1 })), ...states.map((action) => ({ action }))];
  const failed: string[] = [];
  for (const point of points) {
    quarter.start();
    arrange();
    host.failAt(point);
    expect([point, await work()]).toEqual([point, expect.objectContaining({ code: "excelError" })]);
    await work();
    if (plainDocument(host) !== whole) failed.push(JSON.stringify(point));
  }
  return failed;
}
