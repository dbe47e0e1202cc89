/** Examples in comments that are calls with values, `f(1) → 2`, `f(1) // 2` or `f(1) throws`, are tried, so that none grows untrue. */
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import * as core from "../../src/core";
import { lists, rules } from "../../src/templates";
import { defaultSetup } from "../../src/workbook/setup/defaultSetup";
import { CALENDAR_2026 } from "../core/specCalendar";

const src = path.join(__dirname, "..", "..", "src");
const rooms = ["core", "templates", "workbook", "locales"];

/** What examples name without saying what it is. */
const given = {
  ...core,
  rules,
  lists,
  stages: lists.stages.entries,
  calendar: CALENDAR_2026,
  setup: defaultSetup(core.isoDate("2026-07-01"), "zh-CN"),
  firstWeekOfQ3: core.weeksOfPeriod(core.quarterPeriod(2026, 3), CALENDAR_2026)[0],
};

/** Would need a whole workbook; test/workbook tries it. */
const untried = ["makeBook(source).rows(\"weekly\")[0].get(\"rate\")"];

interface Example {
  readonly file: string;
  readonly call: string;
  /** Null where the call throws. */
  readonly result: { readonly value: unknown } | null;
}

function evaluate(expression: string, names: Readonly<Record<string, unknown>>): unknown {
  return (new Function(...Object.keys(names), `"use strict"; return [${expression}\n];`)(...Object.values(names)) as unknown[])[0];
}

/** The value that a text begins with, up to a full stop or comma; null where it begins with words or is cut by an ellipsis. */
function leadingValue(text: string): { readonly value: unknown } | null {
  for (let end = text.length; end > 0; end -= 1) {
    if (end < text.length && !/[.,;:`]/.test(text[end] ?? "")) continue;
    try {
      const value = evaluate(`(${text.slice(0, end)})`, {});
      if (value !== undefined) return { value };
    } catch {
      continue;
    }
  }
  return null;
}

/** Between backticks a text stands with or without its quotation marks. */
function shownValue(text: string): { readonly value: unknown } {
  return text.startsWith('"') ? (leadingValue(text) ?? { value: text }) : { value: text };
}

function examplesOf(file: string): Example[] {
  const text = readFileSync(path.join(src, file), "utf8");
  const lines = [...text.matchAll(/\/\*\*[^]*?\*\//g)].flatMap(([comment]) => comment.replace(/\s*\*\/$/, "").split("\n"));
  return lines.flatMap((line) => {
    const start = /(?:Example: |@example )[^(]*?(?=\b[a-z]\w*\()/.exec(line);
    if (start === null) return [];
    return line.slice(start.index + start[0].length).split(/; (?=[a-z]\w*\()/).flatMap((piece): Example[] => {
      const throwing = /^(.*\)) throws/.exec(piece);
      if (throwing) return [{ file, call: throwing[1] ?? "", result: null }];
      const shown = /^(.*?)` (?:is|gives) `([^`]*)`/.exec(piece);
      if (shown) return shown[2]?.includes("…") ? [] : [{ file, call: shown[1] ?? "", result: shownValue(shown[2] ?? "") }];
      const [, call = "", said = ""] = /^(.*?) ?(?:→|\/\/) (.*)$/.exec(piece) ?? [];
      const result = call.includes("…") ? null : leadingValue(said);
      return result === null || untried.includes(call) ? [] : [{ file, call, result }];
    });
  });
}

const examples = rooms.flatMap((room) =>
  readdirSync(path.join(src, room), { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts")).flatMap((name) => examplesOf(path.join(room, name))),
);

test("examples are found", () => {
  expect(examples.length).toBeGreaterThan(60);
});

test.each(examples)("$file: $call", async ({ file, call, result }) => {
  const names = { ...given, ...((await import(path.join(src, file))) as Record<string, unknown>) };
  if (result === null) expect(() => evaluate(call, names)).toThrow();
  else expect(evaluate(call, names)).toEqual(result.value);
});
