/** The review's overrides and conclusions, and the list of issues and actions in every state. */
import { toSerial } from "../../../src/core";
import { lists, processItems, words } from "../../../src/templates";
import { dayOf } from "../byHand";
import { texts, turn } from "./texts";
import type { Desk } from "../desk";
import type { TypedRow } from "../typing";

/** Conclusions for the team and so many members; the table must stand as it was made. */
export function reviewRows(desk: Desk, members: number): TypedRow[] {
  const { language, setup } = desk;
  const said = texts[language];
  const lines = setup.metrics.length + processItems.length;
  const notes = setup.metrics.length + processItems.findIndex(({ item }) => item === "note");
  return Array.from({ length: members + 1 }, (_, block) => block).flatMap((block): TypedRow[] => [
    {
      at: block * lines,
      cells: {
        reason: turn(said.reasons, block),
        origin: turn(lists.origins.entries, block)[language],
        control: turn(lists.controls.entries, block)[language],
        side: turn(lists.sides.entries, block)[language],
        managerNote: turn(said.notes, block),
        ...(block % 2 === 0 && { measure: turn(said.measures, block), owner: turn(setup.members, block).name, due: dayOf(desk, 95 + block) }),
      },
    },
    { at: block * lines + 1, cells: block % 3 === 1 ? { override: said.numberText, warning: turn(said.measures, block) } : { reason: turn(said.reasons, block + 1) } },
    { at: block * lines + notes + (block % 3), cells: { reason: turn(said.notes, block), ...(block === 1 && { measure: turn(said.measures, 4), due: said.dayText }) } },
  ]);
}

/** Actuals typed over in the review: in the team's first line, and for some members a number, zero and a share of the ratio. */
export function overrideRows({ setup }: Desk): TypedRow[] {
  const lines = setup.metrics.length + processItems.length;
  const ratio = setup.metrics.findIndex(({ kind }) => kind === "ratio");
  return [
    { at: lines, cells: { override: 38.5 } },
    { at: 2 * lines, cells: { override: 0 } },
    { at: 2 * lines + Math.max(0, ratio), cells: { override: 0.875 } },
  ];
}

/** Not started, running, done and cancelled, due before, on and after today, without a day, with a text for one; blank rows between. */
export function actionRows({ language, setup }: Desk): TypedRow[] {
  const said = texts[language];
  const today = toSerial(setup.today);
  const cells = (index: number, state: "notStarted" | "inProgress" | "done" | "cancelled", due: number | string) => ({
    source: turn([words.weekly, words.risk, words.review], index)[language],
    issue: turn(said.issues, index),
    measure: turn(said.measures, index),
    owner: turn(setup.members, index).name,
    status: words[state][language],
    ...(due !== "" && { due }),
  });
  return [
    { at: 0, cells: cells(0, "notStarted", today - 12) },
    { at: 1, cells: cells(1, "inProgress", today) },
    { at: 2, cells: cells(2, "inProgress", today + 14) },
    { at: 4, cells: { ...cells(3, "done", today - 30), verification: turn(said.verified, 0) } },
    { at: 5, cells: { ...cells(4, "cancelled", today - 3), verification: turn(said.verified, 2) } },
    { at: 6, cells: cells(5, "notStarted", "") },
    { at: 8, cells: cells(6, "inProgress", said.dayText) },
    { at: 9, cells: { issue: turn(said.issues, 2), owner: said.stranger } },
  ];
}
