/** Rows of the follow-up log: one of every kind that the rules tell apart, then as many usual ones as are wanted. */
import { lists } from "../../../src/templates";
import { toSerial } from "../../../src/core";
import { dayOf } from "../byHand";
import { texts, turn } from "./texts";
import type { Desk } from "../desk";
import type { Typed, TypedRow } from "../typing";

const { channels, risks, stages, supports } = lists;

type Cells = Record<string, Typed>;

/** Every so many rows one is left blank. */
const blankEvery = 9;
/** Blank rows stand among those that the log began with; below them the table grows only if no row is left out. */
const mostBlank = 3;

/** @param count rows that are filled, those of every kind included */
export function followUpRows(desk: Desk, count: number): TypedRow[] {
  const kinds = kindsOfRows(desk);
  const usual = Array.from({ length: Math.max(0, count - kinds.length) }, (_, index) => usualRow(desk, index));
  return [...kinds, ...usual].map((cells, index) => ({ at: index + Math.min(Math.floor(index / blankEvery), mostBlank), cells }));
}

function usualRow(desk: Desk, index: number): Cells {
  const { language, setup } = desk;
  const words = texts[language];
  const quarterDays = toSerial(setup.today) - dayOf(desk, 0);
  const date = dayOf(desk, (index * 5) % Math.max(1, Math.min(quarterDays, 92)));
  const cells: Cells = {
    date,
    rep: turn(setup.members, index * 7).name,
    customer: turn(words.customers, index * 5),
    channel: turn(channels.entries, index)[language],
    summary: index % 6 === 5 ? turn(words.vague, index) : turn(words.summaries, index * 3),
    stage: turn(stages.entries, index * 3)[language],
    enteredAt: date + (index % 5 === 4 ? 4.4 : 0.75),
  };
  if (index % 4 !== 3) Object.assign(cells, { nextAction: turn(words.actions, index), nextDate: date + 3 + (index % 9) });
  if (index % 3 === 0) Object.assign(cells, { participantsCustomer: turn(words.people, index), feedback: turn(words.feedback, index), amount: 5 + (index % 12) * 2.5 });
  if (index % 5 === 1) Object.assign(cells, { support: turn(words.supports, index), supportDept: turn(supports.entries, index)[language] });
  if (index % 7 === 2) Object.assign(cells, { risk: turn(risks.entries, index)[language], progress: turn(words.progress, index) });
  return cells;
}

/** Stages, next steps, times of entry, summaries, names and days of every kind, with what careless people write. */
function kindsOfRows(desk: Desk): Cells[] {
  const { language, setup } = desk;
  const words = texts[language];
  const today = toSerial(setup.today);
  const name = (index: number): string => turn(setup.members, index).name;
  const [clear = "", other = ""] = words.summaries;
  const row = (index: number, cells: Cells): Cells => ({ date: dayOf(desk, 1 + index), rep: name(index), customer: turn(words.customers, index), summary: clear, ...cells });
  const next = (day: number): Cells => ({ nextAction: turn(words.actions, day), nextDate: today + day });
  return [
    ...stages.entries.map((stage, index) => row(index, { stage: stage[language], channel: turn(channels.entries, index)[language], ...next(index - 4), enteredAt: dayOf(desk, 1 + index) + 0.7 })),
    // the next step: due today, later, overdue, without a day, missing, followed by a later contact
    row(20, { customer: `${words.customers[2]}-1`, stage: stages.entries[1][language], ...next(0) }),
    row(21, { customer: `${words.customers[2]}-2`, stage: stages.entries[2][language], ...next(9) }),
    row(22, { customer: `${words.customers[2]}-3`, stage: stages.entries[3][language], ...next(-11) }),
    row(23, { customer: `${words.customers[2]}-4`, nextAction: turn(words.actions, 1) }),
    row(24, { customer: `${words.customers[2]}-5`, stage: stages.entries[0][language] }),
    row(25, { customer: `${words.customers[2]}-6`, stage: stages.entries[1][language], ...next(-20) }),
    row(26, { customer: ` ${(words.customers[2] ?? "").toLowerCase()}-6 `, stage: stages.entries[4][language], result: other }),
    // the time of entry: the same day, days later, before the contact, with a time of day, missing
    row(12, { enteredAt: dayOf(desk, 13) + 0.9 }),
    row(13, { enteredAt: dayOf(desk, 14) + 6.5 }),
    row(14, { enteredAt: dayOf(desk, 14) - 1 }),
    row(15, { date: dayOf(desk, 16) + 0.375, enteredAt: dayOf(desk, 18) + 0.6 }),
    row(16, { date: dayOf(desk, 17) + 0.5, enteredAt: dayOf(desk, 17) + 0.75 }),
    row(17, { date: dayOf(desk, 18), enteredAt: words.dayText }),
    // the summary: vague, blank, many lines, saved by an amount
    row(18, { summary: turn(words.vague, 0) }),
    row(19, { summary: turn(words.vague, 2) }),
    row(20, { summary: "" }),
    row(21, { summary: `${clear}\n${other}`, materials: turn(words.materials, 0), customerNext: turn(words.actions, 2), participantsOurs: name(1) }),
    row(22, { summary: turn(words.vague, 4), amount: 12.5 }),
    // who: unknown, blank, with spaces and other capitals; when: text, blank; what: no customer, a number
    row(23, { rep: words.stranger }),
    row(24, { rep: "" }),
    row(25, { rep: ` ${name(1).toUpperCase()}  ` }),
    row(26, { date: words.dayText, nextAction: turn(words.actions, 3), nextDate: words.dayText }),
    row(27, { date: "" }),
    row(28, { customer: "" }),
    row(29, { customer: 12345, amount: 0 }),
    // lists and numbers as people write them
    row(30, { stage: words.stageText, supportDept: words.departmentText, support: turn(words.supports, 1), risk: words.riskText }),
    row(31, { stage: ` ${stages.entries[2][language]} `, supportDept: supports.entries[3][language], amount: words.numberText }),
    row(32, { amount: "'8", risk: risks.entries[1][language] }),
    row(33, { amount: -3, risk: risks.entries[2][language], summary: "'=SUM(A1:A2)" }),
  ];
}
