/** The rules with their thresholds as fields, and the cells that they stand for. Pure. */
import { LARGEST_SHARE } from "../../../core";
import { checkParts, noChanges, type CellChange, type CellChanges, type Problem, type QuarterView } from "../../../workbook";
import { isWord, partsOf, ruleEntries, type BookRow, type CellInput, type Rule, type RuleField, type RuleKey, type RulePart } from "../../../templates";
import { typedNumber, typedShare } from "../../forms/typedText";
import { changeOf, sameRow } from "./cellsOfForm";

/** What stands in the fields of a rule. */
export interface RuleForm {
  /** By the field's name in the setup file. */
  readonly numbers: Readonly<Record<string, string>>;
  readonly on: boolean;
}

export type RulesForm = Readonly<Record<RuleKey, RuleForm>>;

/** A threshold of a rule, where its problems are told. */
export type RulePlace = `${RuleKey} ${string}`;

export function rulesForm(view: QuarterView): RulesForm {
  const formOf = (rule: Rule): RuleForm => {
    const shown = partsOf(rule).map((part) => ({ ...part, cell: rowOf(view, part)?.get(part.typed.column) ?? null }));
    return {
      numbers: Object.fromEntries(shown.flatMap(({ field, limit, cell }) => (limit ? [[field, shownNumber(limit, cell)]] : []))),
      on: shown.some(({ limit, cell }) => !limit && !isWord(cell, "off", view.language)),
    };
  };
  return Object.fromEntries(ruleEntries.map(([key, rule]) => [key, formOf(rule)])) as RulesForm;
}

/** The row with the cell that a person types a part of a rule into. */
function rowOf({ book }: QuarterView, { typed }: RulePart): BookRow | undefined {
  return book.rowsWhere(typed.table, "id", typed.row)[0];
}

/** Shares are seen in per cent. */
function shownNumber({ kind }: RuleField, value: CellInput): string {
  if (typeof value !== "number") return String(value ?? "");
  return String(kind === "share" && value <= LARGEST_SHARE ? Number((value * 100).toPrecision(12)) : value);
}

function cellNumber({ kind }: RuleField, text: string): number | string {
  return kind === "share" ? typedShare(text) : typedNumber(text);
}

/** What is wrong, by rule and field; numbers in the texts are as they were typed. */
export function rulesProblems(form: RulesForm, { settings }: QuarterView): Partial<Readonly<Record<RulePlace, Problem>>> {
  const rules = Object.fromEntries(
    ruleEntries.map(([key, rule]) => [
      key,
      Object.fromEntries(Object.entries(rule.fields).map(([field, limit]) => [field, cellNumber(limit, form[key].numbers[field] ?? "")])),
    ]),
  );
  const problems = checkParts({ rules }, settings.period);
  return Object.fromEntries(
    ruleEntries.flatMap(([key, rule]) =>
      Object.entries(rule.fields).flatMap(([field, { kind }]) => {
        const problem = problems.find(({ path }) => path === `$.rules.${key}.${field}`);
        return problem ? [[`${key} ${field}`, kind === "share" ? inPercent(problem) : problem]] : [];
      }),
    ),
  );
}

function inPercent(problem: Problem): Problem {
  const scaled = Object.entries(problem.params).map(([name, value]) => [
    name,
    value !== "" && Number.isFinite(Number(value)) ? Number((Number(value) * 100).toPrecision(12)) : value,
  ]);
  return { ...problem, params: Object.fromEntries(scaled) as Problem["params"] };
}

/** The cells of the rules whose fields differ from what stands in the workbook. */
export function rulesChanges(form: RulesForm, view: QuarterView): CellChanges {
  const before = rulesForm(view);
  const cells = ruleEntries.flatMap(([key, rule]) => {
    const changed = partsOf(rule).filter(({ field, limit }) =>
      limit ? form[key].numbers[field]?.trim() !== before[key].numbers[field] : form[key].on !== before[key].on,
    );
    return changed.flatMap((part): readonly CellChange[] => changeOfPart(part, form[key], view));
  });
  return { ...noChanges, cells };
}

function changeOfPart(part: RulePart, { numbers, on }: RuleForm, view: QuarterView): readonly CellChange[] {
  const { field, limit, typed } = part;
  const row = rowOf(view, part);
  if (!row) return [];
  const now = limit ? cellNumber(limit, numbers[field] ?? "") : view.book.word(on ? "on" : "off");
  return [...sameRow(view, typed.table, row, "id"), ...changeOf(view, typed.table, row, typed.column, now)];
}
