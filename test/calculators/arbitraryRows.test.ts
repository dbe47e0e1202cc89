/** A table that is new to the templates gets random rows from its columns. */
import fc from "fast-check";
import { label, type Column, type SheetTemplate } from "../../src/templates";
import { arbitraryRows } from "./arbitraryRows";
import { checkedSetup } from "./arbitraryQuarter";
import { surroundingsOf } from "./surroundings";
import type { Entry } from "./quarterCase";

const column = (id: string, extra: Partial<Column>): Column => ({ id, label: label(id, id), kind: "input", format: "text", width: 10, ...extra });

/** A log that no workbook has, in the place of the actions. */
const table = {
  id: "actions" as const,
  blankRows: 30,
  columns: [
    column("who", { validation: { kind: "list", list: "qb_list_members", strict: false } }),
    column("stage", { validation: { kind: "list", list: "qb_list_stages", strict: true } }),
    column("start", { format: "date", validation: { kind: "date" } }),
    column("share", { format: "percent", validation: { kind: "number", min: 0, max: 1 } }),
    column("note", {}),
    column("rest", { kind: "calculated", formula: '=IF([@start]="","",[@share])' }),
  ],
};
const sheet: SheetTemplate = {
  id: "actions", module: "core", label: label("新", "New"), title: label("新", "New"), guidance: label("", ""), tabColor: "#000000", tables: [table], page: { orientation: "Portrait", signature: false },
};

const setup = checkedSetup({ period: { year: 2026, quarter: 3 }, asOf: "2026-08-03", team: "t", manager: "m", members: ["王芳", "Ann Lee"], metrics: [{ id: "a", name: "a", kind: "additive", target: 9 }] });
const around = { ...surroundingsOf(setup, "zh-CN"), sheets: [sheet] };
const logs = fc.sample(arbitraryRows(around), { seed: 7, numRuns: 60 });
const entries = (id: string): Entry[] => logs.flat().flatMap(({ cells }) => (id in cells ? [cells[id] as Entry] : []));
const numbers = (id: string) => entries(id).filter((entry) => typeof entry === "number");
/** Whether an entry is not the text and yet the same to who looks at it so. */
const hasOtherwise = (id: string, text: string, look: (entry: string) => string) =>
  entries(id).some((entry) => typeof entry === "string" && entry !== text && look(entry) === look(text));

test("calculated columns are left alone, rows are left blank between, and cells are missing here and there", () => {
  expect(entries("rest")).toEqual([]);
  expect(logs.some((rows) => rows.some(({ row }, index) => row > index))).toBe(true);
  expect(logs.flat().some(({ cells }) => Object.keys(cells).length === 5)).toBe(true);
  expect(logs.flat().some(({ cells }) => Object.keys(cells).length === 1)).toBe(true);
  expect(logs.some((rows) => rows.some(({ row }) => row >= table.blankRows))).toBe(true);
});

test("a drop-down gives its entries, near-misses of them and words of the other language", () => {
  expect(entries("who")).toEqual(expect.arrayContaining(["王芳", "Ann Lee"]));
  expect(hasOtherwise("who", "王芳", (entry) => entry.trim())).toBe(true);
  expect(hasOtherwise("who", "Ann Lee", (entry) => entry.toLowerCase())).toBe(true);
  expect(entries("stage")).toEqual(expect.arrayContaining(["意向", "成交", "Interest"]));
  expect(hasOtherwise("stage", "意向", (entry) => entry.trim())).toBe(true);
});

test("dates lie around the period, on today and beside it, with a time of day, and are text", () => {
  const days = numbers("start");
  expect(days).toEqual(expect.arrayContaining([around.today, around.today - 1, around.today + 1]));
  expect(days.some((day) => day % 1 !== 0)).toBe(true);
  expect(days.some((day) => day < around.ends[0]) && days.some((day) => day > around.ends[1])).toBe(true);
  expect(entries("start").some((entry) => typeof entry === "string" && entry !== "")).toBe(true);
});

test("numbers reach their limits, and there is text in number cells", () => {
  expect(numbers("share")).toEqual(expect.arrayContaining([0, 1, 0.5]));
  expect(entries("share").some((entry) => typeof entry === "string" && entry !== "")).toBe(true);
});

test("texts come again, also with other spaces or case, and are awkward", () => {
  const notes = entries("note").filter((entry) => typeof entry === "string");
  expect(new Set(notes).size).toBeLessThan(notes.length);
  expect(new Set(notes.map((note) => note.trim().toLowerCase())).size).toBeLessThan(new Set(notes).size);
  expect(notes.some((note) => note.includes("\n")) && notes.some((note) => note.includes("*"))).toBe(true);
});
