/**
 * A column of 问题跟踪表 that the product does not have: words that stand on it alone, with signs of formulas in them, and a count that no
 * word comes before.
 */
import { blank, cases } from "../../src/templates/formula/build";
import { outcome } from "../../src/templates/model/columns";
import { label } from "../../src/templates/model/language";
import { outcomeHighlights } from "../../src/templates/model/outcome";
import { todayOf } from "../../src/templates/reading/quarter";
import type { Column, SheetTemplate } from "../../src/templates";
import type { Catalogue } from "../../src/templates/catalogue";

/** How many days are left; without a due date, and after it, words that the list of words does not have. */
const daysLeft: Column = outcome<string, "undated" | "left" | "past">("daysLeft", "剩余天数", "Days left", 12, {
  about: label("离时限还有几天。", "How many days are left until it is due."),
  outcomes: {
    undated: { word: label("没有“时限”", 'No "due" date'), tone: "amber" },
    left: { word: null, counts: "days", tone: "green" },
    past: { word: label("过期", "Past by"), counts: "days", tone: "red" },
  },
  formula: (say) => `=${cases(
    ['[@issue]=""', blank],
    ["NOT(ISNUMBER([@due]))", say("undated")],
    ["INT([@due])>=qb_today", say("left", "(INT([@due])-qb_today)")],
    say("past", "(qb_today-INT([@due]))"))}`,
  core: (row, book) => {
    if (row.text("issue") === "") return null;
    const due = row.number("due");
    if (due === null) return "undated";
    const left = Math.floor(due) - todayOf(book);
    return left >= 0 ? { code: "left", amount: left } : { code: "past", amount: -left };
  },
});

function withColumn(sheet: SheetTemplate): SheetTemplate {
  const tables = sheet.tables.map((table) => ({
    ...table,
    columns: [...table.columns.slice(0, -2), daysLeft, ...table.columns.slice(-2)],
    highlights: [...(table.highlights ?? []), ...outcomeHighlights(daysLeft.id, daysLeft.outcomes ?? {})],
  }));
  return { ...sheet, tables };
}

/** The sheets of a catalogue, with the column before the hidden ones of the actions. */
export function withDaysLeft(catalogue: Catalogue): Catalogue {
  return catalogue.map((entry) => (typeof entry === "object" && entry.id === "actions" ? withColumn(entry) : entry));
}
