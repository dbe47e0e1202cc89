/** Which cells core calls lagging, red, amber or green: from the values of core alone, never from a condition of the sheet. */
import { teamKey, type Book, type BookRow, type CellInput, type Column, type TableId, type TableTemplate, type Tone, type Word } from "../../src/templates";
import { wordOf } from "../../src/templates/model/outcome";

export type LightTone = Extract<Tone, "lagging" | "red" | "amber" | "green">;

export const lightTones: readonly LightTone[] = ["lagging", "red", "amber", "green"];

/** A coloured cell of a row, and the word that has to be readable in the row, so that colour never speaks alone. */
export interface Colour {
  readonly column: string;
  readonly tone: LightTone;
  /** The column whose text says the same, and how that text begins; null where numbers speak for themselves. */
  readonly word: { readonly column: string; readonly text: string } | null;
}

type Rule = (row: BookRow, book: Book) => readonly Colour[];

const weekColumns = ["rep", "metric", "week", "days", "plan", "actual", "rate", "run", "status"];
const laggingColumns = ["rep", "metric", "weeks", "newestRate", "rateToDate"];

function spoken(column: string, tone: LightTone, book: Book, word: Word, speaks = column): Colour {
  return { column, tone, word: { column: speaks, text: book.word(word) } };
}

const weekly: Rule = (row, book) => {
  const status = row.text("status");
  if (status === book.word("lagging")) return weekColumns.map((column) => spoken(column, "lagging", book, "lagging", "status"));
  return (["green", "amber", "red"] as const).filter((tone) => status === book.word(tone)).map((tone) => spoken("status", tone, book, tone));
};

/** What is known of a rep and metric; nobody says of a team that it lags. */
function figuresOf(repKey: string, series: string, book: Book): { light: CellInput; isLagging: boolean } | undefined {
  if (repKey === teamKey) return book.rowsWhere("team", "series", series).map((team) => ({ light: team.get("light"), isLagging: false }))[0];
  return book.rowsWhere("series", "series", series).map((rep) => ({ light: rep.get("light"), isLagging: rep.get("lag") === "lagging" }))[0];
}

const review: Rule = (row, book) => {
  if (row.text("item") !== "metric") return [];
  const figures = figuresOf(row.text("repKey"), row.text("series"), book);
  if (figures?.isLagging) return [spoken("state", "lagging", book, "lagging")];
  const tone = lightTones.find((one) => figures?.light === one);
  return tone ? [spoken("state", tone, book, tone)] : [];
};

const lights: Rule = (row, book) =>
  book.rows("metrics").flatMap((metric) => {
    const key = metric.text("key");
    const figures = figuresOf(row.text("repKey"), `${row.text("repKey")}|${key}`, book);
    const light = lightTones.find((one) => figures?.light === one);
    const tone = light && figures?.isLagging ? "lagging" : light;
    return tone ? [spoken(`light:${key}`, tone, book, tone)] : [];
  });

const lagging: Rule = (row, book) => {
  const series = book.rows("series").filter((one) => one.get("lag") === "lagging")[(row.number("no") ?? 0) - 1];
  return series ? laggingColumns.map((column) => ({ column, tone: "lagging" as const, word: { column: "weeks", text: book.word("week") } })) : [];
};

/** Of a column of words: the tone of the code that its text says. */
function ofOutcomes({ id, outcomes = {} }: Column): Rule {
  return (row, book) =>
    Object.entries(outcomes).flatMap(([code, outcome]): Colour[] => {
      const tone = lightTones.find((one) => one === outcome.tone);
      const word = wordOf(code, outcome, book.language);
      const isSaid = outcome.counts || outcome.rated ? row.text(id).startsWith(word) : row.text(id) === word;
      return tone && isSaid ? (outcome.colours ?? [id]).map((column) => ({ column, tone, word: { column: id, text: word } })) : [];
    });
}

/** A rep's ratio target that is easier than the team's; the sheet's check column says how many there are. */
const targets: Rule = (row, book) => {
  const floor = row.number("total");
  if (row.text("kind") === "additive" || floor === null) return [];
  return book.rows("members").flatMap((member): Colour[] => {
    const column = `rep:${member.text("key")}`;
    const target = row.number(column);
    if (target === null || !(row.text("direction") === "lower" ? target > floor : target < floor)) return [];
    return [{ column, tone: "amber", word: floor < 0 ? null : { column: "check", text: "▼" } }];
  });
};

/** Tables whose colours say more than their columns of words. */
const rules: Partial<Readonly<Record<TableId, Rule>>> = { weekly, review, lights, lagging, targets };

/** The cells of a table's rows that carry one of the four tones; null where nothing of it is coloured so. */
export function colourRule({ id, columns }: Pick<TableTemplate, "id" | "columns">): Rule | null {
  const rule = rules[id];
  if (rule) return rule;
  const worded = columns.filter(({ outcomes }) => outcomes !== undefined).map(ofOutcomes);
  return worded.length === 0 ? null : (row, book) => worded.flatMap((one) => one(row, book));
}
