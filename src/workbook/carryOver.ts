/** Conclusions of the review become rows of 问题与改进行动, once: each remembers the review row that it came from. */
import { words, type CellInput, type Language } from "../templates";
import { recordsOf, type FoundTable, type Records } from "./readTable";

/** Cells of one row of the action list that are filled in, in their order; null stays blank. */
export interface CarriedRow {
  readonly sheet: string;
  readonly row: number;
  readonly cells: readonly { readonly column: number; readonly value: string | number | null }[];
}

/**
 * Review rows with a measure that the action list does not hold yet, placed in its first blank rows.
 * Without the columns that remember where a row came from nothing is carried: it would be carried again each time.
 * A row that is deleted or cleared comes back with the next refresh while the measure stands in the review; 已取消 ends it for good.
 * The origin goes first: a row that holds nothing else was begun by a run that broke off, and is filled.
 * @returns the rows to write, and how many found no blank row
 */
export function carryOver(review: FoundTable, actions: FoundTable, language: Language): { rows: CarriedRow[]; waiting: number } {
  if (!review.place.columns.has("id") || !actions.place.columns.has("origin")) return { rows: [], waiting: 0 };
  const held = recordsOf(actions);
  const begun = new Map(held.flatMap((row, index) => (isFilled(row["origin"]) && isBlank(row) ? [[row["origin"], index] as const] : [])));
  const known = new Set(held.filter((row) => !isBlank(row)).map((row) => row["origin"]));
  const conclusions = recordsOf(review).filter((row) => isFilled(row["measure"]) && isFilled(row["id"]) && !known.has(row["id"] ?? null));
  const blank = held.flatMap((row, index) => (isBlank(row) && !isFilled(row["origin"]) ? [index] : []));
  const placed = conclusions.flatMap((row) => {
    const own = begun.get(row["id"] ?? "");
    const index = own ?? blank.shift();
    return index === undefined ? [] : [{ row, index, isBegun: own !== undefined }];
  });
  const rows = placed.map(({ row, index, isBegun }): CarriedRow => {
    const { origin = null, ...rest } = actionOf(row, language);
    const values = isBegun ? rest : { origin, ...rest };
    return {
      sheet: actions.content.sheet,
      row: actions.content.top + 1 + index,
      cells: Object.entries(values).flatMap(([id, value]) => {
        const column = actions.place.columns.get(id)?.column;
        return column === undefined || typeof value === "boolean" ? [] : [{ column, value: value === "" ? null : value }];
      }),
    };
  });
  return { rows, waiting: conclusions.length - placed.length };
}

function actionOf(row: Records[number], language: Language): Record<string, CellInput> {
  const about = [row["who"], row["what"]].filter(isFilled).join(" · ");
  return {
    source: words.review[language],
    issue: isFilled(row["reason"]) ? `${about}${language === "zh-CN" ? "：" : ": "}${row["reason"]}` : about,
    measure: row["measure"] ?? null,
    owner: row["owner"] ?? null,
    due: row["due"] ?? null,
    status: words.notStarted[language],
    origin: row["id"] ?? null,
  };
}

/** Nobody typed into it and nothing but an origin was carried into it. */
function isBlank(row: Records[number]): boolean {
  return ["source", "issue", "measure", "owner", "due", "status", "verification"].every((id) => !isFilled(row[id]));
}

function isFilled(value: CellInput | undefined): value is string | number | boolean {
  return value !== null && value !== undefined && value !== "";
}
