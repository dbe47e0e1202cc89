/**
 * What a rule with thresholds says of itself, once: its rows in the settings and on the sheet of the rules, its named cells, its part of
 * the setup file and its fields in the pane follow from it. How it judges stands as formula and core on the columns that it concerns.
 */
import type { RuleLimit } from "../../core";
import { label, type Label } from "./language";

/** A threshold of a rule; with its unit in the label. */
export interface RuleField extends RuleLimit {
  readonly label: Label;
  /**
   * Defaults of earlier schema versions, by version, that are no longer right: where one of them still stands untouched, a workbook of that
   * version gets today's when it is brought up to date.
   */
  readonly formerly?: Readonly<Record<number, number>>;
}

type Range = Pick<RuleField, "min" | "max" | "preset" | "formerly" | "unit">;

/** A share of one, which people see and may type in per cent. @example share("达成率低于", "Rate below", { preset: 0.7, min: 0.01, max: 1 }) */
export function share(zh: string, en: string, range: Range): RuleField {
  return { label: label(zh, en), kind: "share", ...range };
}

/** A count of something. */
export function whole(zh: string, en: string, range: Range): RuleField {
  return { label: label(zh, en), kind: "whole", ...range };
}

/** A number with decimals, such as hours. */
export function amount(zh: string, en: string, range: Range): RuleField {
  return { label: label(zh, en), kind: "number", ...range };
}

export interface Rule<Field extends string = string, HasSwitch extends boolean = boolean> {
  /** Its key in the rows of the settings; rules are explained under it (docs/rules.md#lag). */
  readonly id: string;
  /** The guide that it comes from (docs/rules.md#sources), "ours" where no guide has it. */
  readonly source: "G0" | "G1" | "G2" | "G3" | "G4" | "ours";
  /** One word for it on sheets and in the pane. */
  readonly label: Label;
  /** When it speaks, in a manager's words. */
  readonly meaning: Label;
  /** Its thresholds in their order, up to four. */
  readonly fields: Readonly<Record<Field, RuleField>>;
  /** False for a light: it cannot be switched off. */
  readonly hasSwitch: HasSwitch;
  /** Who is asked to act; nobody for a light, which only colours. */
  readonly acts?: "rep" | "manager" | "director";
  /** Its reminders are for the rep and the manager alone. */
  readonly isPrivate?: true;
  /** What its named cells are called after "qb_". */
  readonly names: string;
  /** The schema version that first had it, 1 where absent: workbooks of older versions do not miss it. */
  readonly since?: number;
  /** One of the rules of version 1, whose cells stand in the table of the settings, which cannot grow. */
  readonly standsInSettings?: true;
  /** A threshold that may not be above the one that stands before it. */
  readonly notAbove?: { readonly field: Field; readonly other: Field };
}

/** Thresholds of a rule by field, and whether it is on. */
export type RuleValues<R extends Rule> = { readonly [F in keyof R["fields"]]: number } & (R["hasSwitch"] extends true
  ? { readonly on: boolean }
  : object);

/** @example defineRule({ id: "vague", …, fields: { chars: whole("摘要少于几个字", "Characters", { preset: 12, min: 1, max: 1000 }) } }) */
export function defineRule<Field extends string, HasSwitch extends boolean>(rule: Rule<Field, HasSwitch>): Rule<Field, HasSwitch> {
  return rule;
}
