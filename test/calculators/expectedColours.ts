/** Which cells core calls lagging, red, amber or green: from the values of core alone, never from a condition of the sheet. */
import { teamKey, type Book, type BookRow, type Column, type TableId, type TableTemplate, type Tone, type Word } from "../../src/templates";
import { toSerial } from "../../src/core";
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

/** Words of a light: after the period by the target, before its end by pace. */
const lightWords = (["green", "amber", "red"] as const).flatMap(
  (tone) => [{ tone, word: tone, isFinal: true }, { tone, word: `${tone}Pace`, isFinal: false }] as const,
);

type Rule = (row: BookRow, book: Book) => readonly Colour[];

const weekColumns = ["rep", "metric", "week", "days", "plan", "actual", "rate", "run", "status"];
const laggingColumns = ["rep", "metric", "weeks", "newestRate", "rateToDate", "state"];

function spoken(column: string, tone: LightTone, book: Book, word: Word, speaks = column): Colour {
  return { column, tone, word: { column: speaks, text: book.word(word) } };
}

const weekly: Rule = (row, book) => {
  const status = row.text("status");
  const mark = (["lagging", "laggedAtEnd"] as const).find((word) => status.startsWith(book.word(word)));
  if (mark) return weekColumns.map((column) => spoken(column, "lagging", book, mark, "status"));
  return lightWords.filter(({ word }) => status === book.word(word)).map(({ tone, word }) => spoken("status", tone, book, word));
};

/** The light of a rep or of the team, with the word that it has on the workbook's day. */
function lightOf(repKey: string, series: string, book: Book): (typeof lightWords)[number] | undefined {
  const figures = repKey === teamKey ? book.rowsWhere("team", "series", series)[0] : book.rowsWhere("series", "series", series)[0];
  const isOver = Number(book.named("qb_today")) > toSerial(book.period.last);
  return lightWords.find(({ tone, isFinal }) => figures?.get("light") === tone && isFinal === isOver);
}

const review: Rule = (row, book) => {
  const light = row.text("item") === "metric" ? lightOf(row.text("repKey"), row.text("series"), book) : undefined;
  return [
    ...(light ? [spoken("state", light.tone, book, light.word)] : []),
    ...(row.text("overrideNote") === book.word("asPercent") ? [spoken("overrideNote", "amber", book, "asPercent")] : []),
  ];
};

/** Somebody of whom nothing was heard for two weeks has no light, unless it is known that they lag. */
const lights: Rule = (row, book) =>
  book.rows("metrics").flatMap((metric) => {
    const key = metric.text("key");
    const series = `${row.text("repKey")}|${key}`;
    const isUnheard = book.rowsWhere("series", "series", series).some((one) => one.number("silent") === 1 && one.get("lag") !== "lagging");
    const light = isUnheard ? undefined : lightOf(row.text("repKey"), series, book);
    return light ? [spoken(`light:${key}`, light.tone, book, light.word)] : [];
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
      const isSaid = word === "" ? /^\d/.test(row.text(id)) : outcome.counts || outcome.rated || outcome.beside ? row.text(id).startsWith(word) : row.text(id) === word;
      return tone && isSaid ? (outcome.colours ?? [id]).map((column) => ({ column, tone, word: { column: id, text: word } })) : [];
    });
}

/** A rep's ratio target that is easier than the team's; the sheet's check column says how many there are. */
const targets: Rule = (row, book) => {
  const floor = row.number("base");
  if (row.text("kind") === "additive" || floor === null) return [];
  return book.rows("members").flatMap((member): Colour[] => {
    const column = `rep:${member.text("key")}`;
    const target = book.rowsWhere("series", "series", `${member.text("key")}|${row.text("key")}`)[0]?.number("target") ?? null;
    if (target === null || !(row.text("direction") === "lower" ? target > floor : target < floor)) return [];
    return [{ column, tone: "amber", word: floor < 0 || row.text("check") === book.word("asPercent") ? null : { column: "check", text: "▼" } }];
  });
};

/** Tables whose colours say more than their columns of words. */
const rules: Partial<Readonly<Record<TableId, Rule>>> = { weekly, review, lights, lagging };
/** What is said beside the columns of words of a table. */
const besides: Partial<Readonly<Record<TableId, Rule>>> = { targets };

/** The cells of a table's rows that carry one of the four tones; null where nothing of it is coloured so. */
export function colourRule({ id, columns }: Pick<TableTemplate, "id" | "columns">): Rule | null {
  const rule = rules[id];
  if (rule) return rule;
  const worded = [...columns.filter(({ outcomes }) => outcomes !== undefined).map(ofOutcomes), ...(besides[id] ? [besides[id]] : [])];
  return worded.length === 0 ? null : (row, book) => worded.flatMap((one) => one(row, book));
}
