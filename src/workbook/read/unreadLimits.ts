/** Thresholds and switches that do not count as they were typed, and what the rules go by instead. Pure. */
import { limitInForce, suggestLimit, type LimitNote } from "../../core";
import { isWord, limitIn, ruleParts, words, type CellInput, type Language, type RuleField, type TableId } from "../../templates";
import { cellAddress } from "../../file/address";
import { recordsOf, type FoundTable } from "./readTable";

export interface UnreadLimit {
  /** With its sheet: "设置!F5". */
  readonly cell: string;
  readonly rule: string;
  /** null for the rule's switch. */
  readonly field: string | null;
  /** As it stands in the cell; null where it is blank. */
  readonly typed: string | null;
  readonly note: LimitNote;
  /** What is in force. */
  readonly value: string;
  /** What may be typed. */
  readonly range: string;
  /** What a text may be meant for; null where nobody can tell. */
  readonly suggested: string | null;
}

/**
 * Such cells, rule by rule. A workbook without the sheet of the rules, of an older version, goes by what was typed: nothing is told of it.
 * @param language of the workbook, in which switches are written; `toldIn` is that of the person who reads the result
 * @example unreadLimits(tables, "zh-CN") // [{ cell: "设置!F5", typed: "七成", note: "notCounted", value: "70%", … }]
 */
export function unreadLimits(tables: ReadonlyMap<TableId, FoundTable>, language: Language, toldIn: Language = language): UnreadLimit[] {
  return ruleParts.flatMap((part) => {
    const found = tables.get(part.typed.table);
    const rules = tables.get(part.preset.table);
    if (!found || !rules) return [];
    const row = recordsOf(found).findIndex((record) => record["id"] === part.typed.row);
    const column = found.place.columns.get(part.typed.column)?.column;
    if (row < 0 || column === undefined) return [];
    const typed = recordsOf(found)[row]?.[part.typed.column] ?? null;
    const preset = recordsOf(rules).find((record) => record["id"] === part.preset.row)?.[part.preset.column] ?? null;
    const reading = readPart(part.limit && limitIn(part.limit, preset), typed, language);
    if (reading === null) return [];
    const { sheet, top } = found.content;
    const cell = `${sheet}!${cellAddress(top + 1 + row, column)}`;
    const shown = typed === null || typed === "" ? null : String(typed);
    return [{ cell, rule: part.rule.label[toldIn], field: part.limit?.label[toldIn] ?? null, typed: shown, ...reading }];
  });
}

function readPart(limit: RuleField | null, typed: CellInput, language: Language): Pick<UnreadLimit, "note" | "value" | "range" | "suggested"> | null {
  const { on, off } = words;
  if (limit) {
    const { note, value } = limitInForce(typed, limit);
    const meant = suggestLimit(typed, limit);
    return note && { note, value: limitText(limit, value), suggested: meant === null ? null : limitText(limit, meant), range: `${limitText(limit, limit.min)} – ${limitText(limit, limit.max)}` };
  }
  if (isWord(typed, "on", language) || isWord(typed, "off", language)) return null;
  const note = typed === null || typed === "" ? "byDefault" : "notCounted";
  return { note, value: on[language], range: `${on[language]} / ${off[language]}`, suggested: null };
}

/** As people read it: 0.7 of a share is "70%". */
function limitText({ kind }: RuleField, value: number): string {
  return kind === "share" ? `${Number((100 * value).toPrecision(12))}%` : String(value);
}
