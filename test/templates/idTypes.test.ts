/**
 * A misspelt id does not compile, wherever a template or a reader names one. Proven by `npm run test:types`: a line below that compiled
 * would make its mark a mistake.
 */
import { blank } from "../../src/templates/formula/build";
import { calculated, key, number, outcome, pick, text } from "../../src/templates/model/columns";
import { label } from "../../src/templates/model/language";
import { defineTable } from "../../src/templates/model/table";
import { rowsForEach } from "../../src/templates/model/startRows";
import type { Book, BookRow, ColumnId, TableId } from "../../src/templates";
import type { Shown } from "../../src/templates/formula/tablesBehind";

const about = label("说明。", "About.");

/** What reads rows: nothing of it is run. */
export function read(book: Book, week: BookRow<"weekly">, either: BookRow<"series" | "team">): unknown[] {
  return [
    week.number("plan"),
    // @ts-expect-error 周进度 has no such column
    week.number("paln"),
    // @ts-expect-error nor this one, which 结果复盘 has
    week.text("overrideAs"),
    either.number("target"),
    // @ts-expect-error the team's rows do not have it
    either.number("silent"),
    book.rowsWhere("weekly", "series", ""),
    // @ts-expect-error no such table
    book.rows("weeklyy"),
    // @ts-expect-error no such key column
    book.rowsWhere("weekly", "sereis", ""),
    // @ts-expect-error no such word
    book.word("lagged"),
  ];
}

/** Columns of 目标设定 as a template writes them. */
export function columns(): unknown[] {
  type Id = ColumnId<"targets">;
  return [
    number<Id>("total", "总", "Total", 8, { format: "metric" }),
    // @ts-expect-error no such column
    number<Id>("totl", "总", "Total", 8, { format: "metric" }),
    // @ts-expect-error no such column
    key<Id>("metric_key", "编号", "Key"),
    // @ts-expect-error no such list
    pick<Id>("specific", "具体", "S", 5, "qb_list_tick"),
    // @ts-expect-error its core reads a column that is not there
    calculated<Id>("sum", "合计", "Sum", 8, { about, formula: "", core: (row) => row.number("ttal") }),
    outcome<Id, "sumFits" | "sumOff">("check", "检查", "Check", 8, {
      about,
      // @ts-expect-error it colours a column that is not there
      outcomes: { sumFits: {}, sumOff: { tone: "warning", colours: ["cheque"] } },
      // @ts-expect-error a code that the column does not have
      formula: (say) => say("sumOf") + blank,
      // @ts-expect-error core gives a code that the column does not have
      core: () => "sumIsOff",
    }),
  ];
}

/** A table and what its rows are made of. */
export function table(): unknown[] {
  return [
    // @ts-expect-error no such table
    defineTable("target", { columns: [] }),
    // @ts-expect-error the table has no such column
    defineTable("actions", { columns: [text("isue", "问题", "Issue", 8)] }),
    // @ts-expect-error rows are for each member, metric or week
    rowsForEach({ repKey: "person" }, () => ({})),
  ];
}

/** What a view of the pane says it shows. */
export const shown = {
  weekly: ["plan"],
  // @ts-expect-error no such column
  series: ["lagg"],
} as const satisfies Shown;

test("an id is one of those of the templates, in the types as at run time", () => {
  const known: TableId = "weekly";
  expect([known, number<ColumnId<"targets">>("total", "总", "Total", 8, { format: "metric" }).id]).toEqual(["weekly", "total"]);
});
