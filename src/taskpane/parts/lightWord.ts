/** A light as the pane says it. */
import type { Light } from "../../core";
import type { Language } from "../../locales";
import { besideLight, figuresOf, lightCodeOf, lightOfFigures, teamKey, words } from "../../templates";
import type { QuarterView } from "../../workbook";

export interface ShownLight {
  readonly tone: Light;
  /** Its word, and its second one: "红 进度落后 ▼ 滞后". */
  readonly text: string;
}

/**
 * The light of a rep, or of the team by `teamKey`, at a metric, in the words of the sheets.
 * @example lightOf(view, "R01", "M01", "en-US") // { tone: "amber", text: "Amber slow" }
 */
export function lightOf({ book }: Pick<QuarterView, "book">, repKey: string, metricKey: string, language: Language): ShownLight {
  const figures = figuresOf(book, repKey, metricKey);
  if (figures === null) return { tone: null, text: words.noData[language] };
  const tone = lightOfFigures(figures);
  const word = words[lightCodeOf(figures, book)][language];
  const lag = repKey === teamKey ? "" : (book.rowsWhere("series", "series", figures.text("series"))[0]?.text("lag") ?? "");
  const beside = tone === null ? null : besideLight(lag, "lagging", book);
  return { tone, text: beside === null ? word : `${word} ${words[beside][language]}` };
}
