/** The rules with their thresholds as fields, and the cells that they stand for. Pure. */
import { checkParts, noChanges, type CellChange, type CellChanges, type Problem, type QuarterView } from "../../workbook";
import { isWord, type BookRow, type CellInput } from "../../templates";
import { typedNumber, typedPercent } from "../typedText";
import { changeOf, sameRow } from "./cellsOfForm";

export type RuleId = "lag" | "light" | "late-record" | "vague";
export type RuleField = "threshold" | "second";

export interface RuleForm {
  readonly threshold: string;
  readonly second: string;
  readonly on: boolean;
}

export type RulesForm = Readonly<Record<RuleId, RuleForm>>;

interface RuleShape {
  readonly id: RuleId;
  /** The names that a setup file has for it and for its fields. */
  readonly part: string;
  readonly threshold: string;
  readonly second?: string;
  /** Typed in per cent, kept as fractions. */
  readonly percent: readonly RuleField[];
  /** A light has no switch: it colours and alerts nobody. */
  readonly hasSwitch: boolean;
}

export const ruleShapes: readonly RuleShape[] = [
  { id: "lag", part: "lag", threshold: "threshold", second: "weeks", percent: ["threshold"], hasSwitch: true },
  { id: "light", part: "light", threshold: "green", second: "amber", percent: ["threshold", "second"], hasSwitch: false },
  { id: "late-record", part: "lateRecord", threshold: "hours", percent: [], hasSwitch: true },
  { id: "vague", part: "vague", threshold: "chars", percent: [], hasSwitch: true },
];

const fields = (shape: RuleShape): readonly RuleField[] => (shape.second === undefined ? ["threshold"] : ["threshold", "second"]);

export function rulesForm(view: QuarterView): RulesForm {
  const formOf = (shape: RuleShape): RuleForm => {
    const row = ruleRow(view, shape.id);
    return {
      threshold: shownNumber(shape, "threshold", row?.get("threshold") ?? null),
      second: shownNumber(shape, "second", row?.get("second") ?? null),
      on: isWord(row?.get("on"), "on", view.language),
    };
  };
  return Object.fromEntries(ruleShapes.map((shape) => [shape.id, formOf(shape)])) as unknown as RulesForm;
}

function ruleRow({ book }: QuarterView, id: RuleId): BookRow | undefined {
  return book.rows("rules").find((row) => row.text("id") === id);
}

function shownNumber({ percent }: RuleShape, field: RuleField, value: CellInput): string {
  if (typeof value !== "number") return String(value ?? "");
  return String(percent.includes(field) ? Number((value * 100).toPrecision(12)) : value);
}

function cellNumber({ percent }: RuleShape, field: RuleField, text: string): number | string {
  return percent.includes(field) ? typedPercent(text) : typedNumber(text);
}

/** What is wrong, by rule and field; numbers in the texts are as they were typed. */
export function rulesProblems(form: RulesForm, { input }: QuarterView): Partial<Record<`${RuleId} ${RuleField}`, Problem>> {
  const rules = Object.fromEntries(
    ruleShapes.map((shape) => [
      shape.part,
      Object.fromEntries(fields(shape).map((field) => [shape[field], cellNumber(shape, field, form[shape.id][field])])),
    ]),
  );
  const problems = checkParts({ rules }, input.period);
  return Object.fromEntries(
    ruleShapes.flatMap((shape) =>
      fields(shape).flatMap((field) => {
        const problem = problems.find(({ path }) => path === `$.rules.${shape.part}.${shape[field] ?? ""}`);
        return problem ? [[`${shape.id} ${field}`, shape.percent.includes(field) ? inPercent(problem) : problem]] : [];
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
  const cells = ruleShapes.flatMap((shape): readonly CellChange[] => {
    const row = ruleRow(view, shape.id);
    if (!row) return [];
    const typed = form[shape.id];
    const numbers = fields(shape)
      .filter((field) => typed[field].trim() !== before[shape.id][field])
      .flatMap((field) => changeOf(view, "rules", row, field, cellNumber(shape, field, typed[field])));
    const switched = typed.on === before[shape.id].on ? [] : changeOf(view, "rules", row, "on", view.book.word(typed.on ? "on" : "off"));
    const changes = [...numbers, ...switched];
    return changes.length === 0 ? [] : [...sameRow(view, "rules", row, "id"), ...changes];
  });
  return { ...noChanges, cells };
}
