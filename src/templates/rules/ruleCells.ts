/** Where thresholds and switches of the rules stand in the workbook, and the rows that they begin with. */
import { words } from "../words";
import { rules, ruleEntries, type RuleSettings } from "./rules";
import type { CellInput } from "../model/book";
import type { TableId } from "../model/ids";
import { label, type Language } from "../model/language";
import type { Rule, RuleField } from "../model/rule";

/** A cell of a table, by the key in the `id` of its row. */
export interface KeyedCell {
  readonly table: TableId;
  readonly row: string;
  readonly column: string;
}

/** A threshold of a rule, or its switch. */
export interface RulePart {
  readonly rule: Rule;
  /** Its name in the setup file; "on" is the switch. */
  readonly field: string;
  /** null of a switch. */
  readonly limit: RuleField | null;
  /** The name of the cell with what is in force, by which formulas go. */
  readonly name: string;
  readonly inForce: KeyedCell;
  /** The default that the workbook was made with. */
  readonly preset: KeyedCell;
  /** Where people type it. */
  readonly typed: KeyedCell;
}

/** What the switch of a rule is called. */
const switchLabel = label("启用", "In use");

/** Columns of the table of the settings: for the first threshold, for the second. It has no more. */
const settingsColumns = ["threshold", "second"] as const;

/** Thrown for a rule of the settings with more thresholds than their table has columns: further ones belong into a rule of its own. */
class TooManyThresholdsError extends Error {
  override readonly name = "TooManyThresholdsError";
}

/** The parts of a rule in the order of their rows. @example partsOf(rules.lag).map(({ name }) => name)[0] // "qb_lag_threshold" */
export function partsOf(rule: Rule): readonly RulePart[] {
  const fields = Object.entries(rule.fields);
  if (rule.standsInSettings && fields.length > settingsColumns.length) throw new TooManyThresholdsError(`${rule.id} has ${fields.length}.`);
  const part = (field: string, limit: RuleField | null, settingsColumn: string): RulePart => {
    const row = `${rule.id}.${field}`;
    return {
      rule,
      field,
      limit,
      name: `qb_${rule.names}_${field}`,
      inForce: { table: "thresholds", row, column: "inForce" },
      preset: { table: "thresholds", row, column: "preset" },
      typed: rule.standsInSettings ? { table: "rules", row: rule.id, column: settingsColumn } : { table: "thresholds", row, column: "typed" },
    };
  };
  return [
    ...fields.map(([field, limit], index) => part(field, limit, settingsColumns[index] ?? "")),
    ...(rule.hasSwitch ? [part("on", null, "on")] : []),
  ];
}

/** The limit of a threshold in a workbook: with the default that stands there, the product's where there is none. */
export function limitIn(limit: RuleField, preset: CellInput): RuleField {
  return { ...limit, preset: typeof preset === "number" ? preset : limit.preset };
}

/** All thresholds and switches, rule by rule. */
export const ruleParts: readonly RulePart[] = Object.values(rules).flatMap(partsOf);

type Rows = readonly Readonly<Record<string, CellInput>>[];

/** What stands at the start in a cell that a person may change. */
function startOf({ rule, field, limit }: RulePart, settings: RuleSettings, language: Language): CellInput {
  const [key] = ruleEntries.find(([, one]) => one === rule) ?? [];
  const values: Readonly<Record<string, number | boolean>> = key ? settings[key] : {};
  const value = values[field] ?? limit?.preset ?? true;
  return typeof value === "number" ? value : words[value ? "on" : "off"][language];
}

/** Rows of the table of the settings: the rules of version 1. */
export function settingsRuleRows(settings: RuleSettings, language: Language): Rows {
  const said = { "zh-CN": ["阈值：", "；第二阈值："], "en-US": ["Threshold: ", "; second: "] } as const;
  return ruleEntries
    .filter(([, rule]) => rule.standsInSettings)
    .map(([, rule]) => ({
      id: rule.id,
      label: rule.label[language],
      name: Object.values(rule.fields).map((field, index) => `${said[language][index] ?? ""}${fieldLabel(field, language)}`).join(""),
      second: null,
      on: words.on[language],
      ...Object.fromEntries(partsOf(rule).map((part) => [part.typed.column, startOf(part, settings, language)])),
    }));
}

/** Rows of the sheet of the rules: a threshold or switch each. */
export function thresholdRows(settings: RuleSettings, language: Language): Rows {
  return ruleParts.map((part) => {
    const { rule, field, limit, typed } = part;
    const isFirst = partsOf(rule)[0]?.field === field;
    return {
      id: part.inForce.row,
      rule: rule.label[language],
      field: (limit?.label ?? switchLabel)[language],
      typed: typed.table === "thresholds" ? startOf(part, settings, language) : null,
      meaning: isFirst ? rule.meaning[language] : null,
      ruleId: rule.id,
      place: typed.table === "thresholds" ? 0 : ["threshold", "second", "on"].indexOf(typed.column) + 1,
      kind: limit?.kind ?? "switch",
      min: limit?.min ?? null,
      max: limit?.max ?? null,
      preset: limit?.preset ?? words.on[language],
    };
  });
}

/** A field with its unit, where that is per cent: "周达成率低于（%）". */
export function fieldLabel({ label, kind }: RuleField, language: Language): string {
  if (kind !== "share") return label[language];
  return language === "zh-CN" ? `${label[language]}（%）` : `${label[language]} (%)`;
}
