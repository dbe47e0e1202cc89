/**
 * Excel gives up in the middle of a command; the person types on, presses again, and has the workbook that there would be without the
 * fault, with every typed cell in it. A two-rep, two-metric workbook without formula engine. The quick tests take a few of the points
 * at which the workbook can be left, the long ones a spread or all of them (test/longRun.ts).
 */
import { cellText, lacksLooks, plainDocument, press, pressDone, sheetOf, smallSetup, startWorkbook, type Button } from "../support";
import { faultPoints, type FaultPoints } from "./faultPoints";
import { overlaps } from "../../../src/file/area";
import { spreadOf } from "../../longRun";
import type { Host } from "../../../stand-in/node/openHost";
import type { Area, Workbook } from "../../../src/file/model";

/** Milliseconds that end a long sweep which hangs; it takes a fraction of them. */
export const sweepLimit = 60 * 60_000;

export const setup = smallSetup();

export interface Sweep {
  readonly button: Button;
  /** The workbook on which the button is pressed; each press gets a fresh one. */
  readonly workbook: () => Workbook;
  /** A quick run takes so many points, once of the kinds of step and once of all. */
  readonly sampled?: number;
  /** A long run takes all points, or so many where there are too many for all of them. */
  readonly most?: number;
  /** Of all points, those of one part: 0 or 1 of two. */
  readonly part?: 0 | 1;
  /** What of the document has to be the same. */
  readonly whole?: (document: string) => string;
  /** A person types into some of the half-made workbooks. */
  readonly typed?: boolean;
}

/** @returns the points after which the second press did not lead to the workbook that there is without a fault */
export async function sweep(host: Host, { button, workbook, sampled, most, part, typed, whole: seen = (document) => document }: Sweep): Promise<string[]> {
  startWorkbook(host, setup, { workbook: workbook() });
  const points = pointsOf(await faultPoints(host, button), sampled, most).filter((_, index) => part === undefined || index % 2 === part);
  const whole = seen(plainDocument(host));
  const failed: string[] = [];
  for (const [turn, point] of points.entries()) {
    startWorkbook(host, setup, { workbook: workbook() });
    await failAt(host, point, button);
    const undo = typed && turn % 3 === 0 ? await typeSomewhere(host) : () => undefined;
    await pressDone(host, button);
    undo();
    if (seen(plainDocument(host)) !== whole) failed.push(JSON.stringify(point));
  }
  return failed;
}

/** So many states of a sweep where all judges run one after another. */
const inLongRun = 30;

type Point = { action: number } | { batch: number };

interface Ranked {
  readonly areas: readonly Area[];
  readonly priority: number;
}

/**
 * Highlights in any order, each with those that go before it on cells of its own: more is not seen of their ranks. The sheet in front, which
 * changes while panes are frozen, is left out.
 */
export function withoutRanks(document: string): string {
  return JSON.stringify(JSON.parse(document), (key, value: unknown) => {
    if (key === "activeSheetId") return undefined;
    return key === "conditionalFormats" ? unranked(value as Ranked[]) : value;
  });
}

function unranked(highlights: readonly Ranked[]): string[] {
  const textOf = ({ priority: _rank, ...highlight }: Ranked): string => JSON.stringify(highlight);
  const meets = (one: Ranked, other: Ranked): boolean => one.areas.some((area) => other.areas.some((beside) => overlaps(area, beside)));
  const before = (one: Ranked): string[] => highlights.filter((other) => other.priority < one.priority && meets(one, other)).map(textOf);
  return highlights.map((one) => `${textOf(one)} after ${before(one).join(" and ")}`).sort();
}

function pointsOf({ batches, states, turns }: FaultPoints, sampled: number | undefined, most = Infinity): Point[] {
  const chosen = sampled === undefined ? spreadOf(spread(states, most), inLongRun) : [...new Set([...spread(turns, sampled), ...spread(states, sampled)])];
  return [...Array.from({ length: batches }, (_, index) => ({ batch: index + 1 })), ...chosen.map((action) => ({ action }))];
}

/** So many of the numbers, evenly spread; first and last among them. */
function spread(numbers: readonly number[], count: number): number[] {
  if (numbers.length <= count) return [...numbers];
  return Array.from({ length: count }, (_, index) => numbers[Math.round((index * (numbers.length - 1)) / (count - 1))] ?? 0);
}

async function failAt(host: Host, point: Point, button: Button): Promise<void> {
  host.failAt(point);
  const pressed = await press(host, button);
  if (lacksLooks(pressed)) return;
  expect([point, pressed.status]).toEqual([point, "failed"]);
  expect(pressed.message).toContain("已填内容都在，可再试一次");
}

/** A person types into the half-made workbook. @returns checks that it is still there and takes it away again, for the comparison */
async function typeSomewhere(host: Host): Promise<() => void> {
  const typed: { sheet: string; row: number; column: number; text: string }[] = [{ sheet: "Sheet1", row: 2, column: 1, text: "我的" }];
  const marked = host.workbook.names.some(({ name }) => name === "qb_sheet_weekly");
  if (marked && host.workbook.sheets.some(({ name }) => name === "周进度")) typed.push({ sheet: "周进度", row: 6, column: 5, text: "12.5" });
  for (const { sheet, row, column, text } of typed) await host.type(sheet, `${"ABCDEF"[column] ?? ""}${row + 1}`, [[text]]);
  return () => {
    for (const { sheet, row, column, text } of typed) {
      expect(String(cellText(host, sheet, row, column))).toBe(text);
      sheetOf(host, sheet).cells.get(row)?.delete(column);
    }
  };
}

/** Formulas that a person deleted: the first cell of every second calculated column of every table. */
export function damageFormulas(workbook: Workbook): void {
  for (const sheet of workbook.sheets) {
    for (const { area } of sheet.tables) {
      const row = sheet.cells.get(area.top + 1);
      const calculated = [...(row ?? [])].filter(([column, cell]) => column >= area.left && column <= area.right && cell.formula !== undefined);
      for (const [index, [column]] of calculated.entries()) if (index % 2 === 0) row?.delete(column);
    }
  }
}
